"""Filters `number`, `percent`, `day`, `money`: {% load figures %}{{ households|number }}."""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation

from django import template

from thoatngheo.web import figures

register = template.Library()


def read(value: object) -> Decimal | None:
    """The figure in a template's value; None for an empty one."""
    if value is None or value == "":
        return None
    try:
        return Decimal(str(value))
    except InvalidOperation:
        return None


@register.filter
def number(value: object, places: int | None = None) -> str:
    """1.234.567"""
    return figures.number(read(value), places)


@register.filter
def percent(value: object, places: int = 2) -> str:
    """4,16 %, of a value that counts hundredths."""
    return figures.percent(read(value), places)


@register.filter
def day(value: object) -> str:
    """31/12/2026"""
    return figures.day(value if isinstance(value, date) else None)


@register.filter
def money(value: object) -> str:
    """1,5 tỷ đồng"""
    return figures.money(read(value))
