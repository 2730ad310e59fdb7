"""Counted output against planned: Lai Châu 2024 plans 20 children × 2 rounds, 111 × 2, 6,000 forms (Kế hoạch 4159/KH-UBND, mục III)."""

from __future__ import annotations

from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thoatngheo.plans.activities.fund_sums import balance, first_shortfall, year_sums
from thoatngheo.plans.activities.outputs import counted_by_round, days_late, output_of
from thoatngheo.plans.activities.serving import Audience, Served, age_on, served_as, years_before

# A machine under load draws slowly; that says nothing of the rule.
BUSY = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
ROWS = st.lists(st.tuples(st.integers(1, 4), st.integers(-50, 500)), max_size=30)
MOVES = st.lists(st.tuples(st.dates(date(2018, 1, 1), date(2027, 12, 31)), st.integers(-(10**9), 10**9)), max_size=20)


@BUSY
@given(ROWS)
def test_what_is_counted_is_the_sum_of_the_rows_of_each_round_whatever_their_order(rows: list[tuple[int, int]]) -> None:
    counted = counted_by_round(rows)
    assert counted == counted_by_round(rows[::-1]) == counted_by_round(sorted(rows))
    assert {number: sum(q for n, q in rows if n == number) for number in {n for n, _ in rows}} == counted
    assert output_of(None, 4, counted).counted == sum(quantity for _, quantity in rows)


def test_twenty_children_twice_are_forty_and_a_full_round_does_not_fill_the_other() -> None:
    output = output_of(20, 2, {1: 22, 2: 13})
    assert output.planned == 40
    assert output.counted == 35
    assert output.missing == 7
    assert [each.over for each in output.rounds] == [2, 0]


def test_an_activity_without_a_planned_quantity_misses_nothing() -> None:
    output = output_of(None, 1, {1: 5})
    assert (output.planned, output.counted, output.missing) == (None, 5, 0)


def test_rows_of_a_round_that_was_not_planned_are_shown_not_lost() -> None:
    output = output_of(6000, 1, {1: 5000, 2: 10})
    assert (output.planned, output.counted, len(output.rounds)) == (6000, 5010, 2)


def test_late_is_counted_from_the_last_day_and_only_while_it_is_not_done() -> None:
    due = date(2024, 11, 30)
    assert days_late(due, over=False, day=date(2024, 12, 10)) == 10
    assert days_late(due, over=False, day=due) == 0
    assert days_late(due, over=True, day=date(2025, 1, 1)) == 0
    assert days_late(None, over=False, day=date(2025, 1, 1)) == 0


def test_a_near_poor_household_that_escaped_lately_is_served_as_near_poor() -> None:
    assert served_as("near_poor", newly_escaped=True) is Served.NEAR_POOR
    assert served_as("not_poor", newly_escaped=True) is Served.NEWLY_ESCAPED
    assert served_as("middle", newly_escaped=False) is Served.OTHER
    assert served_as(None, newly_escaped=False) is Served.UNKNOWN


def test_children_under_16_of_poor_near_poor_and_newly_escaped_households() -> None:
    audience = Audience((Served.POOR, Served.NEAR_POOR, Served.NEWLY_ESCAPED), None, 16)
    assert audience.fits(Served.NEWLY_ESCAPED, 15)
    assert not audience.fits(Served.POOR, 16)
    assert not audience.fits(Served.OTHER, 5)
    assert not audience.fits(Served.POOR, None)  # an unknown age is not within limits of age
    assert Audience().fits(Served.UNKNOWN, None)


@BUSY
@given(st.dates(date(1990, 1, 1), date(2030, 12, 31)), st.dates(date(1930, 1, 1), date(1989, 12, 31)), st.integers(0, 100))
def test_the_day_of_a_birthday_says_the_same_as_the_age(day: date, born: date, age: int) -> None:
    reached = age_on(day, born, None)
    assert reached is not None
    if (born.month, born.day) != (2, 29):
        assert (born <= years_before(day, age)) == (reached >= age)


def test_where_only_the_year_is_known_the_years_are_counted() -> None:
    assert age_on(date(2024, 3, 1), None, 2010) == 14
    assert age_on(date(2024, 3, 1), None, None) is None


@BUSY
@given(MOVES, MOVES)
def test_a_fund_holds_what_came_minus_what_went(gifts: list[tuple[date, int]], uses: list[tuple[date, int]]) -> None:
    left = balance([amount for _, amount in gifts], [amount for _, amount in uses])
    assert year_sums(gifts, uses, 2027).end == left
    for year in range(2018, 2027):
        assert year_sums(gifts, uses, year).end == year_sums(gifts, uses, year + 1).start
    if left < 0:
        assert first_shortfall(gifts, uses) is not None


def test_the_first_day_without_cover_is_named() -> None:
    gifts, uses = [(date(2026, 10, 17), 30_000_000)], [(date(2026, 10, 5), 5_000_000)]
    short = first_shortfall(gifts, uses)
    assert short is not None
    assert (short.day, short.missing) == (date(2026, 10, 5), 5_000_000)
    assert first_shortfall(gifts, [(date(2026, 10, 17), 30_000_000)]) is None  # a day counts at its end
