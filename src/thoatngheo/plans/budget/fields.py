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
SIGNED = gettext_lazy("Ví dụ 1.500.000 hoặc 1,5 triệu; ghi số âm để sửa giảm")
SMALL = gettext_lazy("Ví dụ 1.500.000 hoặc 1,5 triệu")
PLAIN = gettext_lazy("Ghi số đồng, hoặc kèm đơn vị, ví dụ 1.500.000 hoặc 1,5 triệu")


class MoneyField(forms.CharField):
    """Money as people write it: 1.500.000, "1,5 triệu", "2 tỷ". Cleans to whole đồng, or None.

    `signed`: a minus in front takes back. Where budgets are typed, a small number without a unit may be meant in triệu and is
    asked about; `small` (and `signed`) are for what households and donors give, where a small number is one.
    """

    def __init__(self, *, signed: bool = False, small: bool = False, **kwargs: Any) -> None:
        self.signed, self.small = signed, small or signed
        kwargs.setdefault("help_text", SIGNED if signed else SMALL if small else PLAIN)
        super().__init__(**kwargs)
        self.widget.attrs.update(inputmode="text", autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        return show_money(value).removesuffix("\u00a0đ") if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value).strip()
        if not text:
            return None
        less = self.signed and text[0] in "-−"
        amount = read_money(text[1:] if less else text, small=self.small)
        return -amount if less else amount


def read_money(text: str, *, small: bool = False) -> int:
    """The amount that was typed; a ValidationError in words. `small`: a small number without a unit is đồng."""
    try:
        amount = parse_money(text)
    except Problem as problem:
        raise ValidationError(problem.text()) from problem
    if not small and 0 < amount < SMALLEST_WITHOUT_UNIT and not UNIT.search(fold(text)):
        raise ValidationError(gettext("“{text}” là đồng hay triệu đồng? Ghi kèm đơn vị, ví dụ {text} triệu.").format(text=text))
    return amount
