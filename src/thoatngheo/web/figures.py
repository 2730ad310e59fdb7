"""Figures as people of the language write them. Pure but for the language in force.

Vietnamese 1.234.567 · 4,16 % · 31/12/2026 · 1,5 tỷ đồng; English 1,234,567 · 4.16% · 31 Dec 2026 · VND 1.5 billion.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.formats import number_format as localised
from django.utils.translation import get_language, gettext

Number = int | float | Decimal
NO_BREAK = "\u00a0"
NOTHING = "–"
MILLION, BILLION = 1_000_000, 1_000_000_000


def number(value: Number | None, places: int | None = None) -> str:
    """Grouped in thousands; without `places` whole numbers stay whole and others keep at most two. A dash for None."""
    if value is None:
        return NOTHING
    exact = Decimal(str(value))
    if places is None:
        exact = rounded(exact, 2)
        places = max(0, -int(exact.normalize().as_tuple().exponent))
    return localised(rounded(exact, places), decimal_pos=places, use_l10n=True, force_grouping=True)


def rounded(value: Decimal, places: int) -> Decimal:
    """Half up, as the forms of the law are rounded."""
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def percent(value: Number | None, places: int = 2) -> str:
    """`value` counts hundredths already (4.16 → 4,16 %)."""
    if value is None:
        return NOTHING
    gap = "" if get_language() == "en" else NO_BREAK
    return f"{number(value, places)}{gap}%"


def day(value: date | datetime | None) -> str:
    """A day of the calendar; of a moment the day in Viet Nam."""
    if value is None:
        return NOTHING
    if isinstance(value, datetime) and timezone.is_aware(value):
        value = timezone.localtime(value)
    return date_format(value, "SHORT_DATE_FORMAT")


def money(value: Number | None) -> str:
    """Đồng in the unit that fits, always written: đồng below one million, triệu, from one thousand million on tỷ."""
    if value is None:
        return NOTHING
    exact = Decimal(str(value))
    size = abs(exact)
    if size >= BILLION:
        return gettext("%(figure)s tỷ đồng") % {"figure": number(rounded(exact / BILLION, 2))}
    if size >= MILLION and exact % 10_000 == 0:  # else two decimals would round what somebody counted
        return gettext("%(figure)s triệu đồng") % {"figure": number(exact / MILLION)}
    return gettext("%(figure)s đồng") % {"figure": number(exact)}
