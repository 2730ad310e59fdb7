"""{{ amount|dong:unit }}: an amount in the unit that the page was asked to show; the unit stands in the table's head."""

from __future__ import annotations

from decimal import Decimal

from django import template

from thoatngheo.web import figures

register = template.Library()

SIZES = {"dong": 1, "trieu": 1_000_000}
MOST_PLACES = 6


def in_unit(amount: int, unit: str) -> str:
    """All digits: 1.728.000.000, or 1.728 in million đồng; never rounded."""
    exact = Decimal(amount) / SIZES.get(unit, 1)
    places = max(0, -int(exact.normalize().as_tuple().exponent)) if exact else 0
    return figures.number(exact, min(places, MOST_PLACES))


@register.filter
def dong(amount: object, unit: str = "dong") -> str:
    """The amount; a dash where there is none, so that the eye finds what is there."""
    return in_unit(amount, unit) if isinstance(amount, int) and amount else figures.NOTHING
