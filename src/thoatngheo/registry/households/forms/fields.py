"""Fields that read what officers write: days in five shapes, numbers in four, "?" to take back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.dates import Day, parse_day
from thoatngheo.core.numbers import parse_number, parse_whole
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.vocabulary import Fact, Kind

TAKEN_BACK = "?"
# More than the country has people.
MANY = 200_000_000


class DayField(forms.CharField):
    """A day: 31/12/2026, 31-12-2026, 2026-12-31."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("Ví dụ 31/12/2026"))
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="numeric", autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        return f"{value:%d/%m/%Y}" if isinstance(value, date) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        day = read_day(text)
        if day.date is None:
            raise ValidationError(_("Ghi đủ ngày, tháng, năm."))
        return day.date


class BirthField(forms.CharField):
    """A day or a year of birth; cleans to a `Day` or None."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        return read_day(text) if text else None


def read_day(text: str) -> Day:
    try:
        return parse_day(text)
    except Problem as problem:
        raise ValidationError(problem.text()) from problem


class CountField(forms.CharField):
    """How many: 1.411, 1,411 or 1411."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="numeric", autocomplete="off")

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text:
            return None
        try:
            number = parse_whole(text)
        except Problem as problem:
            raise ValidationError(problem.text()) from problem
        if not 0 <= number <= MANY:
            raise ValidationError(_("Số phải từ 0 đến 200.000.000."))
        return number


class NumberField(forms.CharField):
    """A number of the vocabulary: empty says nothing, "?" takes back what was said (cleans to TAKEN_BACK)."""

    def __init__(self, fact: Fact, **kwargs: Any) -> None:
        self.fact = fact
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="decimal", autocomplete="off")

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        if not text or text == TAKEN_BACK:
            return text or None
        try:
            number = parse_number(text)
        except Problem as problem:
            raise ValidationError(problem.text()) from problem
        return plain(number, whole=self.fact.kind is not Kind.NUMBER)


def plain(number: Decimal, *, whole: bool) -> int | float:
    """An int where the number is whole and must be; else a float, which the vocabulary refuses where it must."""
    return int(number) if whole and number == number.to_integral_value() else float(number)
