"""`bench pages` counts what a page asks, keeps transaction control apart, and names the pages that ask too much."""

from __future__ import annotations

import pytest
from django.db import transaction

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.bench import pages
from thoatngheo.bench.command import run
from thoatngheo.bench.pages import MOST, Opened, by_shape, counted, is_control, measured, table
from thoatngheo.config import cli


@pytest.mark.django_db
def test_statements_are_counted_with_and_without_transaction_control() -> None:
    with counted("/") as opened:
        with transaction.atomic():
            User.objects.count()
        User.objects.exists()
    assert (opened.asked, opened.with_control) == (2, 4)
    assert 0 < opened.database_ms <= opened.page_ms


@pytest.mark.django_db
def test_what_is_asked_outside_is_not_counted() -> None:
    User.objects.count()
    with counted("/") as opened:
        pass
    User.objects.count()
    assert (opened.asked, opened.with_control, opened.database_ms) == (0, 0, 0)


@pytest.mark.parametrize(("sql", "control"), [("SAVEPOINT s1", True), (" rollback to savepoint s1", True), ("SELECT 1", False)])
def test_transaction_control_is_known_by_its_first_word(sql: str, control: bool) -> None:
    assert is_control(sql) is control


def test_of_a_shape_the_page_with_most_statements_counts() -> None:
    opened = [Opened("/ho/1/", "/ho/#/", 18, 20, 4, 30), Opened("/ho/2/", "/ho/#/", 21, 25, 6, 50), Opened("/", "/", 12, 14, 3, 20)]
    household, home = by_shape(opened)
    assert (household.name, household.worst.address, household.worst.asked, len(household.pages)) == ("/ho/#/", "/ho/2/", 21, 2)
    assert household.middle_ms(lambda page: page.page_ms) == 40
    assert home.name == "/"


def test_the_table_names_the_pages_above_the_limit() -> None:
    lines = table(by_shape([Opened("/ho/1/", "/ho/#/", MOST + 1, 30), Opened("/don-vi/2/", "/don-vi/#/", MOST, 30)]))
    assert lines[1].split()[0] == str(MOST + 1)
    assert lines[-1] == f"  {MOST + 1}  /ho/1/"
    assert "/don-vi/2/" not in "".join(lines)


def test_the_table_says_where_no_page_asks_too_much() -> None:
    assert table(by_shape([Opened("/", "/", MOST, 30)]))[-1].startswith("Không trang nào")


def test_a_person_goes_through_the_own_pages_at_most_three_of_a_shape(cast: Cast) -> None:
    shapes = by_shape(measured(cast.officer.username))
    assert "/" in {shape.name for shape in shapes}
    assert all(1 <= len(shape.pages) <= 3 for shape in shapes)
    assert all(page.asked <= page.with_control for shape in shapes for page in shape.pages)
    assert not any("xuat" in shape.name for shape in shapes), "files are no pages"


@pytest.mark.parametrize(("words", "people"), [([], pages.PEOPLE), (["--as", "a", "--as", "b"], ["a", "b"])])
def test_the_command_opens_the_pages_as_those_who_are_named(monkeypatch: pytest.MonkeyPatch, words: list[str], people: list[str]) -> None:
    asked: list[object] = []

    def bench_pages(who: object) -> int:
        asked.append(who)
        return 0

    monkeypatch.setattr(pages, "bench_pages", bench_pages)
    assert run(cli.parser_for(["bench"]).parse_args(["bench", "pages", *words])) == 0
    assert asked == [people]
