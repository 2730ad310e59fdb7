"""A field of whole đồng."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.money import parse_money, show_money
from thoatngheo.core.problems import Problem


class DongField(forms.CharField):
    """Money as people write it: 1.500.000, "1,5 triệu", "2 tỷ"; with `signed` a minus in front takes back. Cleans to int or None."""

    def __init__(self, *, signed: bool = False, **kwargs: Any) -> None:
        self.signed = signed
        hint = _("Ví dụ 1.500.000 hoặc 1,5 triệu; ghi số âm để sửa giảm") if signed else _("Ví dụ 1.500.000 hoặc 1,5 triệu")
        kwargs.setdefault("help_text", hint)
        super().__init__(**kwargs)
        self.widget.attrs.update(autocomplete="off")

    def prepare_value(self, value: Any) -> Any:
        return show_money(value).removesuffix("\u00a0đ") if isinstance(value, int) else value

    def clean(self, value: Any) -> Any:
        text = super().clean(value).strip()
        if not text:
            return None
        less = self.signed and text[0] in "-−"
        try:
            amount = parse_money(text[1:] if less else text)
        except Problem as problem:
            raise ValidationError(problem.text()) from problem
        return -amount if less else amount
