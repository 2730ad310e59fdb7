"""What a figure will be at the end of the period: a rule with its terms, never a model. Pure; our own rules, no law.

`Forecast.terms` are kept with the figure, so that the page can write the sum down: 527 = 609 − 82.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

Terms = tuple[tuple[str, Decimal], ...]


@dataclass(frozen=True, slots=True)
class Forecast:
    """A value, the rule that gave it, and the rule's terms by name in the order in which they are written."""

    value: Decimal
    rule: str
    terms: Terms = ()


def of_stock(now: Decimal, leaving: int, coming: Decimal = Decimal(0)) -> Forecast:
    """Households in a category at the end: those of today, less the ones that hamlets named to escape, plus the expected increase."""
    terms = [("now", now), ("escapes", Decimal(-leaving)), ("coming", coming)]
    value = max(now - leaving + coming, Decimal(0))
    return Forecast(value, "stock", tuple(term for term in terms if term[0] == "now" or term[1]))


def of_decrease(start: Decimal, end: Forecast) -> Forecast:
    """Beginning less end, with the terms of the end."""
    return Forecast(start - end.value, "decrease", (("start", start), ("end", -end.value)))


def of_rate(part: Forecast, whole: Decimal) -> Forecast | None:
    """The forecast count over the households of today."""
    if whole <= 0:
        return None
    return Forecast(100 * part.value / whole, "rate", (("part", part.value), ("whole", whole)))


def still_coming(expected: Decimal | None, come: Decimal) -> Decimal:
    """What of the expected increase has not happened yet."""
    return max((expected or Decimal(0)) - come, Decimal(0))


def middle(low: Decimal, high: Decimal | None) -> Decimal:
    """The middle of a range."""
    return low if high is None else (low + high) / 2


def pro_rata(value: Decimal, on: date, first: date, last: date) -> Forecast:
    """What adds up in equal steps: the figure over the days that have passed, times all days of the period (both ends counted)."""
    whole = (last - first).days + 1
    passed = min(max((on - first).days + 1, 1), whole)
    return Forecast(value * whole / passed, "days", (("now", value), ("whole", Decimal(whole)), ("passed", Decimal(passed))))


def unchanged(value: Decimal) -> Forecast:
    """What is not expected to change, or is over."""
    return Forecast(value, "same", (("now", value),))
