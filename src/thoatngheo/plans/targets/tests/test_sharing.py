"""Handing down by largest remainder; what the parts make beside the whole."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from thoatngheo.plans.targets.sharing import Balance, apportion, beyond_share

COMMUNES = ("Cam Tuyền", "Cam Thủy", "Cam Hiếu", "Cam An", "Cam Thành", "TT Cam Lộ", "Cam Thanh", "Cam Nghĩa", "Cam Chính")
POOR = dict(zip(COMMUNES, map(Decimal, (140, 66, 85, 79, 76, 54, 41, 38, 30)), strict=True))
DECREASE = dict(zip(COMMUNES, map(Decimal, (14, 16, 13, 5, 14, 7, 4, 7, 2)), strict=True))


def test_82_households_over_nine_communes_in_proportion_to_609_poor() -> None:
    """82 × 140 ÷ 609 = 18,85; 66 → 8,89; 85 → 11,44; 79 → 10,64; 76 → 10,23; 54 → 7,27; 41 → 5,52; 38 → 5,12; 30 → 4,04.

    Rounded down they make 78; the four left over go to the largest remainders: ,89 ,85 ,64 ,52.
    """
    assert apportion(Decimal(82), list(POOR.values())) == [19, 9, 11, 11, 10, 7, 6, 5, 4]


def test_equal_shares_and_rates_with_decimals() -> None:
    assert apportion(Decimal(10), [Decimal(0)] * 3) == [4, 3, 3]
    assert apportion(Decimal("1.00"), [Decimal(1)] * 3, 2) == [Decimal("0.34"), Decimal("0.33"), Decimal("0.33")]
    assert apportion(Decimal(-5), [Decimal(1), Decimal(1)]) == [-3, -2]
    assert apportion(Decimal(7), []) == []


def test_nine_communes_make_82() -> None:
    """ "TỔNG CỘNG … 82" (Cam Lộ 2019): nothing is missing, nothing is too much."""
    balance = Balance(Decimal(82), DECREASE)
    assert (balance.made, balance.difference) == (Decimal(82), Decimal(0))
    assert (balance.state, balance.without) == ("equal", ())


def test_a_wrong_part_shows_what_and_by_whom() -> None:
    wrong = Balance(Decimal(82), DECREASE | {"Cam Tuyền": Decimal(16)})
    assert wrong.difference == 2
    assert wrong.state == "over"
    missing = Balance(Decimal(82), DECREASE | {"Cam An": None})
    assert missing.difference == -5
    assert (missing.state, missing.without) == ("open", ("Cam An",))
    short = Balance(Decimal(82), DECREASE | {"Cam Thủy": Decimal(6)})
    assert short.difference == -10
    assert short.state == "short"
    assert Balance(None, {"Cam An": Decimal(5)}).state == "open"


def test_who_carries_more_than_its_share() -> None:
    """Cam Thủy: 16 of 82 with 66 of 609 poor households, whose share is 9; Cam Tuyền 14 with 140, whose share is 19."""
    beyond = beyond_share(Decimal(82), DECREASE, POOR)
    assert (beyond["Cam Thủy"], beyond["Cam Tuyền"]) == (Decimal(7), Decimal(-5))
    assert sum(beyond.values()) == 0


wholes = st.integers(0, 10**11).map(lambda hundredths: Decimal(hundredths).scaleb(-2))
weights = st.lists(st.integers(0, 10**7).map(lambda tenths: Decimal(tenths).scaleb(-1)), min_size=1, max_size=20)


# The first draw of a run reads the project's constants, which may take seconds on a busy machine.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


@patient
@given(wholes, weights, st.integers(0, 3))
def test_the_parts_always_make_the_whole(whole: Decimal, shares: list[Decimal], decimals: int) -> None:
    parts = apportion(whole, shares, decimals)
    assert sum(parts) == whole
    assert len(parts) == len(shares)
    assert all(part >= 0 for part in parts)


@patient
@given(st.integers(0, 10**6), weights)
def test_nobody_is_further_than_one_from_the_exact_share(whole: int, shares: list[Decimal]) -> None:
    total = sum(shares)
    for part, weight in zip(apportion(Decimal(whole), shares), shares, strict=True):
        exact = Decimal(whole) * weight / total if total else Decimal(whole) / len(shares)
        assert abs(part - exact) < 1 + Decimal("1e-9")
