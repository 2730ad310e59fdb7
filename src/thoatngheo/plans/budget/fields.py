"""Form fields of money, and the choices of the forms."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core.money import parse_money, show_money
from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem

# Below this an amount without a unit may be meant in triệu.
SMALLEST_WITHOUT_UNIT = 10_000
UNIT = re.compile(r"[a-z]")


class MoneyField(forms.CharField):
    """Whole đồng from 1.500.000 or "1,5 triệu"; asks for the unit where a small number may be meant in triệu."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", gettext_lazy("Ghi số đồng, hoặc kèm đơn vị, ví dụ 1.500.000 hoặc 1,5 triệu"))
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="text", autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        return show_money(value).removesuffix("\u00a0đ") if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        return read_money(text) if text else None


def read_money(text: str) -> int:
    """The amount that was typed; a ValidationError in words."""
    try:
        amount = parse_money(text)
    except Problem as problem:
        raise ValidationError(problem.text()) from problem
    if 0 < amount < SMALLEST_WITHOUT_UNIT and not UNIT.search(fold(text)):
        raise ValidationError(gettext("“{text}” là đồng hay triệu đồng? Ghi kèm đơn vị, ví dụ {text} triệu.").format(text=text))
    return amount
