"""What a field of a form offers this person: rows or choices that are known only when the form is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.db.models import QuerySet


def offer_rows(form: forms.BaseForm, name: str, rows: QuerySet[Any] | None, label: Callable[[Any], str] | None = None) -> None:
    """The field `name` offers these rows, each written as `label` says. Raises TypeError for a field that offers no rows."""
    field = form.fields[name]
    if not isinstance(field, forms.ModelChoiceField):
        raise TypeError(f"{name} offers no rows")
    field.queryset = rows
    if label is not None:
        # Django's own place for it; a class of its own for each field would say no more.
        setattr(field, "label_from_instance", label)  # noqa: B010 - a method, which mypy does not let be replaced


def offer_choices(form: forms.BaseForm, name: str, choices: Iterable[tuple[Any, Any]]) -> None:
    """The field `name` offers these pairs of value and label. Raises TypeError for a field without choices."""
    field = form.fields[name]
    if not isinstance(field, forms.ChoiceField):
        raise TypeError(f"{name} offers no choices")
    field.choices = list(choices)
