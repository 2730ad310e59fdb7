"""The rule of the lights: a better figure never has a worse light."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.plans.progress.counting.lights import Light, Wanted, light

RANK = {Light.RED: 0, Light.AMBER: 1, Light.GREEN: 2}
figures = st.decimals(min_value=0, max_value=100_000, places=2)
comparators = st.sampled_from(["=", ">=", "<=", ">", "<", "range"])


@st.composite
def targets(draw: st.DrawFn) -> Wanted:
    low, high = sorted((draw(figures), draw(figures)))
    comparator = draw(comparators)
    start = draw(st.none() | figures)
    return Wanted(comparator, low, high if comparator == "range" else None, draw(st.booleans()), start, draw(st.integers(0, 2)))


@given(targets(), figures, figures)
def test_a_better_figure_never_has_a_worse_light(wanted: Wanted, one: Decimal, other: Decimal) -> None:
    worse, better = sorted((one, other), reverse=wanted.wants_less)
    assert RANK[light(wanted, better)] >= RANK[light(wanted, worse)]


@given(targets(), figures, figures)
def test_the_forecast_is_judged_where_there_is_one(wanted: Wanted, figure: Decimal, forecast: Decimal) -> None:
    assert light(wanted, figure, forecast) == light(wanted, forecast)


@given(targets())
def test_what_is_exactly_reached_is_green_unless_more_was_asked_for(wanted: Wanted) -> None:
    reached = light(wanted, wanted.limit)
    assert reached == (Light.AMBER if wanted.comparator in {">", "<"} else Light.GREEN)


@given(targets(), figures)
def test_without_a_figure_or_a_target_the_light_is_grey(wanted: Wanted, forecast: Decimal) -> None:
    assert light(wanted, None) == light(wanted, None, forecast) == light(None, forecast) == Light.GREY


@pytest.mark.parametrize(
    ("poor", "seen"),
    [
        (500, Light.GREEN),  # fewer poor households than wanted is no failure
        (527, Light.GREEN),
        (535, Light.AMBER),  # 8 too many: at most a tenth of the planned change of 82
        (536, Light.RED),
        (609, Light.RED),
    ],
)
def test_cam_lo_2019_wants_527_of_609_poor_households(poor: int, seen: Light) -> None:
    wanted = Wanted("=", Decimal(527), falling=True, start=Decimal(609))
    assert light(wanted, Decimal(poor)) == seen


@pytest.mark.parametrize(("helped", "seen"), [(1500, Light.GREEN), (1350, Light.AMBER), (1349, Light.RED), (1900, Light.GREEN)])
def test_da_nang_2023_wants_1500_placements(helped: int, seen: Light) -> None:
    assert light(Wanted("=", Decimal(1500)), Decimal(helped)) == seen


def test_a_rate_is_judged_as_it_is_printed() -> None:
    """527 of 14.653 are 3,5966 %, which the plan prints as 3,60."""
    wanted = Wanted("=", Decimal("3.60"), falling=True, decimals=2)
    assert light(wanted, 100 * Decimal(527) / 14653) == Light.GREEN
    assert light(wanted, Decimal("3.6049")) == Light.GREEN
    assert light(wanted, Decimal("3.605")) == Light.AMBER


def test_a_range_of_what_should_fall_is_met_at_its_upper_end() -> None:
    wanted = Wanted("range", Decimal(20), Decimal(30), falling=True)
    assert [light(wanted, Decimal(number)) for number in (10, 30, 33, 34)] == [Light.GREEN, Light.GREEN, Light.AMBER, Light.RED]
