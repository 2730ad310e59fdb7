"""Figures of targets as people write them, fast enough for a table of seven thousand cells. Pure but for the language in force."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from django.utils.translation import get_language, gettext

from thoatngheo.web.figures import NO_BREAK, NOTHING

VIETNAMESE = str.maketrans(",.", ".,")
SIGNS = {">=": "≥", "<=": "≤", ">": ">", "<": "<"}
PERCENT = "%"
REPORTED_PLACES = 2


def written(value: Decimal | None, decimals: int, unit: str = "") -> str:
    """1.234.567 · 4,16 %; `unit` is written only where it is "%"."""
    return NOTHING if value is None else plain(value, decimals, unit == PERCENT, get_language() == "en")


@lru_cache(maxsize=50_000)
def plain(value: Decimal, decimals: int, percent: bool, english: bool) -> str:
    text = f"{value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP):,f}"
    if not english:
        text = text.translate(VIETNAMESE)
    return text if not percent else f"{text}{'' if english else NO_BREAK}{PERCENT}"


def fine(value: Decimal | None, decimals: int) -> int:
    """How many places to write: the target's, or the two that a report has, so that nobody reads 92 % where 91,5 % was reported."""
    if value is None:
        return decimals
    exponent = value.normalize().as_tuple().exponent
    return max(decimals, min(-exponent, REPORTED_PLACES)) if isinstance(exponent, int) else decimals


def with_unit(value: Decimal | None, decimals: int, unit: str) -> str:
    """1.500 hộ · 4,16 %."""
    text = written(value, decimals, unit)
    return text if value is None or unit in {"", PERCENT} else f"{text} {unit}"


def aim(comparator: str, value: Decimal | None, value_max: Decimal | None, decimals: int, unit: str) -> str:
    """What a plan wants: ≥ 95 %, 20–30, 527."""
    if value is None:
        return NOTHING
    if comparator == "range" and value_max is not None:
        return gettext("%(low)s đến %(high)s") % {"low": written(value, decimals), "high": with_unit(value_max, decimals, unit)}
    sign = SIGNS.get(comparator, "")
    return f"{sign}{NO_BREAK if sign else ''}{with_unit(value, decimals, unit)}"
