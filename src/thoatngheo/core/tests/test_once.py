"""While a page is read a question is asked once; everywhere else each time."""

from __future__ import annotations

from itertools import count

from thoatngheo.core.once import once, reading


def test_a_question_is_asked_once_while_a_page_is_read() -> None:
    numbers = count()
    with reading():
        assert [once("how many", lambda: next(numbers)) for _ in range(3)] == [0, 0, 0]
        assert once("how many others", lambda: next(numbers)) == 1


def test_outside_of_a_page_it_is_asked_each_time() -> None:
    numbers = count()
    assert [once("how many", lambda: next(numbers)) for _ in range(2)] == [0, 1]


def test_the_next_page_asks_anew_and_a_figure_inside_of_a_page_uses_its_answers() -> None:
    numbers = count()
    with reading():
        first = once("how many", lambda: next(numbers))
        with reading():
            assert once("how many", lambda: next(numbers)) == first
        assert once("how many", lambda: next(numbers)) == first
    with reading():
        assert once("how many", lambda: next(numbers)) == first + 1


def test_an_answer_of_none_is_an_answer() -> None:
    numbers = count()

    def nothing() -> None:
        next(numbers)

    with reading():
        once("nothing", nothing)
        once("nothing", nothing)
    assert next(numbers) == 1
