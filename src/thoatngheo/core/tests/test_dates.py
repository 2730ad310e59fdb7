"""Days in the shapes that officers write, and clear words for the rest."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.core.dates import EXCEL_DAY_ZERO, NO_SUCH_DAY, OUT_OF_RANGE, UNREADABLE, Day, parse_day, show_day
from thoatngheo.core.problems import Problem

LAST = date(2023, 12, 31)
DAYS = st.dates(date(1900, 3, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    "written",
    [
        *("31/12/2023", "31-12-2023", "31.12.2023", " 31/ 12 /2023 ", "2023-12-31", "2023-12-31 00:00:00"),
        *("45291", 45291, 45291.0, "45291.0", LAST),
        datetime(2023, 12, 31, 7, 30),  # noqa: DTZ001 - spreadsheet readers give naive times
    ],
)
def test_one_day_in_many_shapes(written: object) -> None:
    assert parse_day(written) == Day(2023, LAST)


@pytest.mark.parametrize("written", ["1957", 1957, 1957.0, " 1957 "])
def test_only_the_year_is_known(written: object) -> None:
    assert parse_day(written) == Day(1957, None)


@pytest.mark.parametrize("written", ["", "không rõ", "31/12", "31/12-2023", "12/2023", True, None, 3.5, "0000", "２０２３/x"])
def test_what_is_no_day_is_refused(written: object) -> None:
    with pytest.raises(Problem) as caught:
        parse_day(written)
    assert caught.value.kind is UNREADABLE


@pytest.mark.parametrize("written", ["30/02/2023", "29/02/2023", "12/31/2023", "2023-13-01", "00/01/2023"])
def test_a_day_that_is_not_in_the_calendar_is_refused(written: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_day(written)
    assert caught.value.kind is NO_SUCH_DAY


@pytest.mark.parametrize("written", ["01/01/2024", "2024", "01/01/1750", "9999"])
def test_a_birth_after_the_survey_or_long_ago_is_refused(written: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_day(written, not_after=LAST)
    assert caught.value.kind is OUT_OF_RANGE


@given(DAYS)
def test_what_is_shown_is_read_back(day: date) -> None:
    shapes: list[object] = [show_day(day), day.isoformat(), f"{day.day}-{day.month}-{day.year}", (day - EXCEL_DAY_ZERO).days]
    assert [parse_day(shape).date for shape in shapes if not isinstance(shape, int) or shape > 9999] == [
        day for shape in shapes if not isinstance(shape, int) or shape > 9999
    ]


@given(st.text(max_size=12))
def test_any_text_is_a_day_or_a_problem(text: str) -> None:
    try:
        assert parse_day(text).year > 0
    except Problem as problem:
        assert problem.says  # noqa: PT017 - either outcome is right
