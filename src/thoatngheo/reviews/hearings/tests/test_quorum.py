"""QĐ 24/2021/QĐ-TTg, Điều 4 (as read on 22/11/2026 in domain notes): at least half of those attending agree."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.reviews.hearings.quorum import agreed, needed
from thoatngheo.reviews.process.law import in_force

HALF = in_force(date(2026, 10, 15)).quorum


@pytest.mark.parametrize(
    ("agree", "attending", "passes"),
    [(49, 99, False), (50, 99, True), (49, 100, False), (50, 100, True), (50, 101, False), (51, 101, True), (0, 1, False), (1, 1, True)],
)
def test_half_of_those_attending_is_counted_exactly(agree: int, attending: int, passes: bool) -> None:
    assert agreed(agree, attending, HALF) is passes


def test_a_meeting_that_nobody_attends_agrees_to_nothing() -> None:
    assert not agreed(0, 0, HALF)


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_the_rule_is_twice_the_agreeing_against_the_attending(agree: int, attending: int) -> None:
    if agree > attending:
        with pytest.raises(ValueError, match="cannot agree"):
            agreed(agree, attending, HALF)
    else:
        assert agreed(agree, attending, HALF) == (2 * agree >= attending > 0)


@given(st.integers(1, 5000), st.fractions(min_value=Fraction(1, 10), max_value=1))
def test_the_number_needed_is_the_least_that_passes(attending: int, quorum: Fraction) -> None:
    least = needed(attending, quorum)
    assert agreed(least, attending, quorum)
    assert least == 1 or not agreed(least - 1, attending, quorum)
