"""Money is whole đồng; what one reads is đồng, triệu or tỷ, with the unit always written."""

from __future__ import annotations

from decimal import Decimal

from thoatngheo.core.numbers import parse_number, show_number
from thoatngheo.core.problems import ProblemKind

NOT_MONEY = ProblemKind(
    "core.money.unreadable",
    says="“{value}” không phải là số tiền tính bằng đồng.",
    do="Ghi số đồng tròn, ví dụ 1.500.000 hoặc 1,5 triệu.",
)
UNITS = ((10**9, "tỷ đồng"), (10**6, "triệu đồng"))


def parse_money(value: object) -> int:
    """Whole đồng from 1.500.000, 1500000, "1,5 triệu", "2 tỷ", 1500000 đ; refuses fractions of a đồng and negative amounts."""
    amount = parse_number(value)
    if amount != amount.to_integral_value() or amount < 0:
        raise NOT_MONEY(value=value)
    return int(amount)


def show_money(dong: int) -> str:
    """All digits: "1.350.000 đ"; for a household's income and wherever the line is near."""
    return f"{show_number(dong)}\u00a0đ"


def show_money_short(dong: int) -> str:
    """The largest unit that fits, at most two decimals: "1,35 triệu đồng", "2 tỷ đồng", "900.000 đ"."""
    for size, unit in UNITS:
        if abs(dong) >= size:
            shown = show_number(Decimal(dong) / size, 2)
            return f"{shown.rstrip('0').rstrip(',')}\u00a0{unit}"
    return show_money(dong)
