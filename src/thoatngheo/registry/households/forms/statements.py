"""What a household or a member says, as questions made from the vocabulary."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django_stubs_ext import StrOrPromise

from thoatngheo.core.problems import Problem
from thoatngheo.core.words import label_of
from thoatngheo.registry.households.forms.fields import TAKEN_BACK, DayField, NumberField
from thoatngheo.registry.households.models import Source, Statement
from thoatngheo.registry.households.vocabulary import Fact, Kind, stored

NOT_ASKED: tuple[str, StrOrPromise] = ("", _("Không ghi"))
UNKNOWN: tuple[str, StrOrPromise] = (TAKEN_BACK, _("Chưa biết (rút lại điều đã ghi)"))


class StatementForm(forms.Form):
    """One question for each fact; those left empty say nothing."""

    said_on = DayField(label=_("Ngày khai"))
    said_by = forms.CharField(label=label_of(Statement, "said_by"), required=False, help_text=_("Họ tên người của hộ, hoặc người rà soát"))
    source = forms.ChoiceField(
        label=label_of(Statement, "source"), choices=[choice for choice in Source.choices if choice[0] != Source.IMPORT]
    )

    def __init__(self, *args: Any, facts: Iterable[Fact], today: date, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"said_on": today, "source": Source.SURVEY})
        super().__init__(*args, **kwargs)
        self.facts = {fact.name: fact for fact in facts}
        for name, fact in self.facts.items():
            self.fields[f"fact_{name}"] = question(fact)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        for name, fact in self.facts.items():
            try:
                stored(fact, meaning(fact, cleaned.get(f"fact_{name}")))
            except Problem as problem:
                self.add_error(f"fact_{name}", ValidationError(problem.text()))
        if not self.errors and not self.said():
            raise ValidationError(_("Chưa có thông tin nào được ghi. Nhập ít nhất một thông tin."))
        return cleaned

    def said(self) -> dict[str, object]:
        """The facts that were filled in; None takes one back."""
        answers = {name: self.cleaned_data.get(f"fact_{name}") for name in self.facts}
        return {name: meaning(self.facts[name], answer) for name, answer in answers.items() if answer not in {None, ""}}


def question(fact: Fact) -> forms.Field:
    label, hint = fact.label, fact.hint
    if fact.kind is Kind.BOOL:
        return forms.ChoiceField(
            label=label, help_text=hint, required=False, choices=[NOT_ASKED, ("true", _("Có")), ("false", _("Không")), UNKNOWN]
        )
    if fact.kind is Kind.CHOICE:
        return forms.ChoiceField(label=label, help_text=hint, required=False, choices=[NOT_ASKED, *fact.choices.items(), UNKNOWN])
    if fact.kind is Kind.TEXT:
        return forms.CharField(label=label, help_text=hint, required=False)
    unit = f"{fact.unit}. {hint}".strip(". ") if hint or fact.unit else ""
    return NumberField(fact, label=label, help_text=unit, required=False)


def meaning(fact: Fact, answer: object) -> object:
    """From the form's answer to the vocabulary's value."""
    if answer in {None, "", TAKEN_BACK}:
        return None
    return answer == "true" if fact.kind is Kind.BOOL else answer
