"""Filters for what was read: days, the cells of tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from django import template

register = template.Library()


@register.filter
def day_in_full(day: date | None) -> str:
    """17/03/2023; nothing for nothing."""
    return f"{day:%d/%m/%Y}" if day else ""


@register.filter
def month_day(text: str) -> str:
    """ "05-31" as 31/05."""
    return f"{text[3:]}/{text[:2]}"


@register.filter
def last_part(path: str) -> str:
    """The last two heads of a column: "Hộ nghèo cuối năm: Tỷ lệ (%)"."""
    return ": ".join(path.split(" > ")[-2:])


@register.filter
def is_figure(cell: object) -> bool:
    """Whether a cell holds a figure and not words."""
    return isinstance(cell, Decimal)


@register.filter
def is_list(value: object) -> bool:
    """Whether a fact is a list of several."""
    return isinstance(value, tuple | list)
