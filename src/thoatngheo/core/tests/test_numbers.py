"""Numbers in the shapes that officers write; money in whole đồng; rates half up from counts."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.core.money import NOT_MONEY, parse_money, show_money, show_money_short
from thoatngheo.core.numbers import NOT_A_NUMBER, NOT_WHOLE, TWO_READINGS, parse_number, parse_whole, rate, show_number, show_rate
from thoatngheo.core.problems import Problem


@pytest.mark.parametrize(
    "written",
    [
        *("1500000", "1.500.000", "1,500,000", "1 500 000", "1\u00a0500\u00a0000", "1'500'000", " 1500000 ", 1500000, 1500000.0),
        *("1,5 triệu", "1.5 triệu", "1,5tr", "1500 nghìn", "1.500.000 đ", "1.500.000đồng", "1.500.000 VNĐ", "0,0015 tỷ", "1,500 triệu"),
    ],
)
def test_one_amount_in_many_shapes(written: object) -> None:
    assert parse_money(written) == 1_500_000


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("4,16 %", "4.16"),
        ("4.16", "4.16"),
        ("45,5", "45.5"),
        ("0,125", "0.125"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("-3", "-3"),
        ("1.500", "1500"),
        ("2 tỷ đồng", "2000000000"),
        (0.1, "0.1"),
    ],
)
def test_numbers(written: object, number: str) -> None:
    assert parse_number(written) == Decimal(number)


@pytest.mark.parametrize(
    "written", ["", "abc", "1.2.3", "1,2,3", "12.34.567", "1..5", "5 con", "--1", True, None, float("nan"), float("inf"), "1.500,000,0"]
)
def test_what_is_no_number_is_refused(written: object) -> None:
    with pytest.raises(Problem) as caught:
        parse_number(written)
    assert caught.value.kind is NOT_A_NUMBER


def test_a_comma_before_three_digits_has_two_readings() -> None:
    with pytest.raises(Problem) as caught:
        parse_number("1,500")
    assert caught.value.kind is TWO_READINGS
    assert "1.500 hoặc 1,500" in caught.value.says


def test_people_are_counted_in_whole_numbers() -> None:
    assert parse_whole("4,0") == 4
    with pytest.raises(Problem) as caught:
        parse_whole("4,5")
    assert caught.value.kind is NOT_WHOLE


@pytest.mark.parametrize("written", ["-1", "0,5", "1,2345678 triệu"])
def test_money_is_whole_and_not_negative(written: str) -> None:
    with pytest.raises(Problem) as caught:
        parse_money(written)
    assert caught.value.kind is NOT_MONEY


@given(st.integers(-(10**12), 10**12))
def test_what_is_shown_is_read_back(number: int) -> None:
    assert parse_number(show_number(number)) == number


@given(st.decimals(0, 10**9, places=2))
def test_two_decimals_are_read_back(number: Decimal) -> None:
    assert parse_number(show_number(number, 2)) == number


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_a_problem(text: str) -> None:
    try:
        assert parse_number(text).is_finite()
    except Problem as problem:
        assert problem.says  # noqa: PT017 - either outcome is right


def test_rates_are_rounded_half_up_from_the_counts() -> None:
    """Cam Lộ, end of 2018: 720 near-poor of 14,653 households, 4.91 % in the plan's text."""
    assert rate(720, 14_653) == Decimal("4.91")
    assert rate(1, 800) == Decimal("0.13")  # 0.125: half up, not to even
    assert rate(0, 10) == Decimal("0.00")
    assert rate(0, 0) is None


@given(st.integers(0, 10**7), st.integers(1, 10**7))
def test_a_rate_is_within_half_a_hundredth(part: int, whole: int) -> None:
    found = rate(part, whole)
    assert found is not None
    assert abs(found * whole - part * 100) * 200 <= whole


def test_what_people_read() -> None:
    assert show_number(1_234_567) == "1.234.567"
    assert show_number(Decimal("1234.5"), 2) == "1.234,50"
    assert show_rate(Decimal("4.16")) == "4,16\u00a0%"
    assert show_rate(None) == "–"
    assert show_money(1_350_000) == "1.350.000\u00a0đ"
    assert show_money_short(1_350_000) == "1,35\u00a0triệu đồng"
    assert show_money_short(2_000_000_000) == "2\u00a0tỷ đồng"
    assert show_money_short(900_000) == "900.000\u00a0đ"
