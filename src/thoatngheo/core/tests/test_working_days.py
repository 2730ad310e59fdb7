"""Working days of Viet Nam's public offices, with the days that were moved."""

from __future__ import annotations

from datetime import date, timedelta
from importlib import import_module

import pytest
from django.apps import apps
from hypothesis import given, settings
from hypothesis import strategies as st

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.moved_days import move_day, move_day_back
from thoatngheo.core.problems import Problem
from thoatngheo.core.working_days import Calendar, calendar

days = st.dates(date(2019, 1, 1), date(2030, 12, 31))
terms = st.integers(1, 30)
moves = st.dictionaries(days, st.booleans(), max_size=6)


def test_three_working_days_from_a_friday_end_on_wednesday() -> None:
    assert Calendar().add(date(2026, 11, 13), 3) == date(2026, 11, 18)
    assert Calendar().add(date(2026, 11, 13), 3, counting_first_day=True) == date(2026, 11, 17)


def test_a_first_day_that_is_a_holiday_is_not_counted() -> None:
    assert Calendar().add(date(2026, 9, 2), 1, counting_first_day=True) == date(2026, 9, 3)


def test_tet_of_2026_stops_the_clock() -> None:
    """16 to 20 February 2026 are days off."""
    assert Calendar().add(date(2026, 2, 12), 3) == date(2026, 2, 24)


def test_a_holiday_on_a_sunday_is_made_up_for_on_monday() -> None:
    """26/04/2026 (Giỗ Tổ) is a Sunday."""
    assert not Calendar().is_working(date(2026, 4, 27))


def test_the_exchanges_that_the_package_knows() -> None:
    assert not Calendar().is_working(date(2024, 4, 29))
    assert Calendar().is_working(date(2024, 5, 4))
    assert not Calendar().is_working(date(2025, 5, 2))
    assert Calendar().is_working(date(2025, 4, 26))
    assert not Calendar().is_working(date(2026, 8, 31))
    assert Calendar().is_working(date(2026, 8, 22))


def test_less_than_one_day_is_no_term() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Calendar().add(date(2026, 1, 5), 0)


@settings(max_examples=200, deadline=None)
@given(days, terms, moves, st.booleans())
def test_a_term_ends_on_a_working_day_and_never_before_it_began(day: date, n: int, moved: dict[date, bool], first: bool) -> None:
    held = Calendar(moved)
    end = held.add(day, n, counting_first_day=first)
    assert held.is_working(end)
    assert end >= day
    assert held.between(day, end, counting_first_day=first) == n


@settings(max_examples=200, deadline=None)
@given(days, terms, moves)
def test_a_later_start_or_a_longer_term_never_ends_earlier(day: date, n: int, moved: dict[date, bool]) -> None:
    held = Calendar(moved)
    assert held.add(day, n) <= held.add(day + timedelta(days=1), n)
    assert held.add(day, n) < held.add(day, n + 1)
    assert held.add(day, n, counting_first_day=True) <= held.add(day, n)


@settings(max_examples=100, deadline=None)
@given(days, terms, terms)
def test_two_terms_one_after_the_other_are_their_sum(day: date, n: int, m: int) -> None:
    assert Calendar().add(Calendar().add(day, n), m) == Calendar().add(day, n + m)


@settings(max_examples=100, deadline=None)
@given(days, terms, moves, st.booleans())
def test_a_day_later_would_be_too_late(end: date, n: int, moved: dict[date, bool], first: bool) -> None:
    held = Calendar(moved)
    start = held.latest_start(end, n, counting_first_day=first)
    assert held.add(start, n, counting_first_day=first) <= end
    assert held.add(start + timedelta(days=1), n, counting_first_day=first) > end


@pytest.fixture
def as_installed(db: None) -> None:
    """The rows that the migration brings; tests with transactions of their own empty every table after it."""
    import_module("thoatngheo.core.migrations.0002_tables").write_moved_days(apps, None)


@pytest.mark.usefixtures("as_installed")
def test_the_exchange_of_2_january_2026_is_there_from_the_start() -> None:
    held = calendar()
    assert not held.is_working(date(2026, 1, 2))
    assert held.is_working(date(2026, 1, 10))


def test_an_administrator_moves_a_day_and_takes_it_back(cast: Cast) -> None:
    moved = move_day(actor=cast.administrator, day=date(2027, 3, 8), works=False, reason="Nghỉ bù", source="Thông báo thử")
    assert calendar().add(date(2027, 3, 5), 1) == date(2027, 3, 9)
    with pytest.raises(Problem, match="đã có trong danh sách"):
        move_day(actor=cast.administrator, day=date(2027, 3, 8), works=False, reason="Nghỉ bù", source="Thông báo thử")
    move_day_back(actor=cast.administrator, moved=moved)
    assert calendar().is_working(date(2027, 3, 8))


def test_a_day_that_is_so_already_is_refused(cast: Cast) -> None:
    with pytest.raises(Problem, match="02/09/2026 vốn đã là ngày nghỉ"):
        move_day(actor=cast.administrator, day=date(2026, 9, 2), works=False, reason="Quốc khánh", source="Luật")


def test_only_the_administrator_moves_days(cast: Cast) -> None:
    for person in (cast.officer, cast.chairman, cast.province_officer, cast.nobody):
        with pytest.raises(Problem):
            move_day(actor=person, day=date(2027, 3, 8), works=False, reason="Nghỉ", source="Không")
