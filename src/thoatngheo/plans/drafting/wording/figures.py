"""Figures, days and money as plans print them in Vietnamese; always Vietnamese, whatever the screen speaks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

MILLION = 1_000_000
SWAPPED = str.maketrans(",.", ".,")
COMPARED = {"=": "", ">=": "ít nhất ", "<=": "không quá ", ">": "trên ", "<": "dưới ", "range": ""}


def number(value: Decimal | int, places: int | None = None) -> str:
    """1234567 → "1.234.567", 4.16 → "4,16"; without `places` no zeros at the end."""
    exact = Decimal(value)
    if places is None:
        exact = exact.normalize()
        places = max(0, -int(exact.as_tuple().exponent))
    return f"{exact:,.{places}f}".translate(SWAPPED)


def counted(value: Decimal, value_max: Decimal | None, unit: str) -> str:
    """ "5,2%", "65-70 hộ"."""
    shown = number(value) if value_max is None else f"{number(value)}-{number(value_max)}"
    return f"{shown}{unit}" if unit.startswith("%") else f"{shown} {unit}".rstrip()


def money(dong: int) -> str:
    """Whole millions in triệu, everything else in đồng: nothing is rounded."""
    return f"{number(dong // MILLION)} triệu đồng" if dong and dong % MILLION == 0 else f"{number(dong)} đồng"


def day(value: date) -> str:
    """ "05/01/2026": as cited documents are dated."""
    return f"{value:%d/%m/%Y}"


def day_of_year(value: str) -> str:
    """ "05-31" → "31/5"; months 1 and 2 with a zero, so that nothing can be put before them."""
    month, of_month = value.split("-")
    return f"{int(of_month):02d}/{month if int(month) <= 2 else int(month)}"
