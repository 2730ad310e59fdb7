"""Forecasts are sums that one can do again on paper."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.plans.progress.counting import forecasts
from thoatngheo.plans.progress.counting.books import Report
from thoatngheo.plans.progress.counting.measured import Days
from thoatngheo.plans.progress.counting.reported import reported

YEAR = (date(2023, 1, 1), date(2023, 12, 31))
JUNE = Days(YEAR[0], date(2023, 6, 30), YEAR[1])


def test_poor_households_less_those_named_to_escape() -> None:
    """Cam Lộ 2019: 527 = 609 − 82."""
    made = forecasts.of_stock(Decimal(609), 82)
    assert [made.value, made.terms] == [527, (("now", 609), ("escapes", -82))]


def test_the_expected_increase_is_added_but_not_what_of_it_has_come() -> None:
    coming = forecasts.still_coming(forecasts.middle(Decimal(20), Decimal(30)), Decimal(10))
    assert forecasts.of_stock(Decimal(609), 82, coming).value == 609 - 82 + 15
    assert forecasts.still_coming(Decimal(25), Decimal(40)) == 0


@given(st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 1000))
def test_the_terms_of_a_stock_make_its_value(now: int, leaving: int, coming: int) -> None:
    made = forecasts.of_stock(Decimal(now), min(leaving, now), Decimal(coming))
    assert sum(term for _, term in made.terms) == made.value


def test_what_adds_up_goes_on_in_equal_steps() -> None:
    """600 placements in 181 days: 600 × 365 / 181."""
    made = forecasts.pro_rata(Decimal(600), date(2023, 6, 30), *YEAR)
    assert round(made.value, 2) == Decimal("1209.94")
    assert forecasts.pro_rata(Decimal(600), YEAR[1], *YEAR).value == 600


@given(st.dates(*YEAR), st.dates(*YEAR), st.integers(0, 10_000))
def test_the_same_figure_on_a_later_day_never_promises_more(one: date, other: date, value: int) -> None:
    sooner, later = sorted((one, other))
    early, late = (forecasts.pro_rata(Decimal(value), on, *YEAR).value for on in (sooner, later))
    assert early >= late >= value


def test_a_sum_tells_how_many_have_not_reported() -> None:
    """City 1 with districts 2, 3, 4; district 4 has said nothing."""
    above: dict[int, int | None] = {1: None, 2: 1, 3: 1, 4: 1}
    reports = {2: Report(Decimal(100), date(2023, 6, 30)), 3: Report(Decimal(50), date(2023, 5, 31))}
    found = reported([1, 2, 3, 4], above, reports, JUNE, additive=True, adds_up=True)
    assert [found[1].value, found[1].parts, found[1].missing, found[1].day] == [150, 3, 1, date(2023, 6, 30)]
    assert round(found[1].forecast.value) == round(Decimal(100) * 365 / 181 + Decimal(50) * 365 / 151)
    assert 4 not in found
    assert 1 not in reported([1, 2, 3, 4], above, reports, JUNE, additive=False, adds_up=True)


def test_a_units_own_report_goes_before_the_sum_of_its_parts() -> None:
    reports = {1: Report(Decimal(180), date(2023, 6, 30)), 2: Report(Decimal(100), date(2023, 6, 30))}
    found = reported([1, 2], {1: None, 2: 1}, reports, JUNE, additive=True, adds_up=False)
    assert [found[1].value, found[1].forecast.value] == [180, 180]


def test_nobody_has_reported_so_there_is_no_forecast() -> None:
    assert reported([1, 2], {1: None, 2: 1}, {}, JUNE, additive=True, adds_up=True) == {}
