"""Figures typed in: of one unit for all targets, or of one target for all units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.numbers import parse_number
from thoatngheo.core.problems import Problem
from thoatngheo.plans.targets.models import Target
from thoatngheo.plans.targets.services.figures import ByDecision, Given
from thoatngheo.plans.targets.values import Figure, shown, written
from thoatngheo.web.problems import in_words


@dataclass(frozen=True, slots=True)
class Place:
    """Where a figure is typed: the target, the unit, what stands there now."""

    target: Target
    unit: Unit
    figure: Figure
    printed: str = ""

    @property
    def key(self) -> str:
        return f"so_{self.target.pk}_{self.unit.pk}"

    @property
    def typed(self) -> str:
        """What stands in the field at first: the printed figure where it differs from the formula's."""
        return self.printed or written(self.figure)


class FigureField(forms.CharField):
    """A number as people write it (1.234 or 3,60), or two with a dash between for a range; empty where it is not known yet."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", 60)
        super().__init__(
            required=False, widget=forms.TextInput(attrs={"inputmode": "text", "autocomplete": "off", "class": "num"}), **kwargs
        )

    def clean(self, value: Any) -> Any:
        text = super().clean(value).replace("–", "-").replace("−", "-").strip()
        low, dash, high = text.partition("-") if not text.startswith("-") else (text, "", "")
        try:
            return Figure(number_or_none(low), number_or_none(high) if dash else None)
        except Problem as problem:
            raise forms.ValidationError(" ".join(in_words(problem)).strip()) from problem


def number_or_none(text: str) -> Decimal | None:
    return parse_number(text.strip()) if text.strip() else None


class FiguresForm(forms.Form):
    """One field for each place; of an issued plan also the decision that changes the figures."""

    def __init__(self, *args: Any, places: Sequence[Place], issued: bool, by_unit: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.places, self.issued = list(places), issued
        for place in self.places:
            field = FigureField(label=place.unit.full_name if by_unit else labelled(place.target), initial=place.typed)
            if place.target.formula and not by_unit:
                field.help_text = f"= {place.target.formula}" + (
                    f" = {shown(place.figure, place.target.decimals)}" if place.printed else ""
                )
            self.fields[place.key] = field
        if issued:
            self.fields["decision_number"] = forms.CharField(label=_("Số quyết định điều chỉnh"), max_length=100, required=False)
            self.fields["decision_on"] = forms.DateField(
                label=_("Ngày quyết định"), required=False, widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
            )
            self.fields["reason"] = forms.CharField(label=_("Lý do điều chỉnh"), max_length=1000, required=False)

    def figures(self) -> Iterator[tuple[Place, Figure]]:
        for place in self.places:
            yield place, self.cleaned_data[place.key]

    def changed(self) -> list[Given]:
        """What differs from what stands there now. A derived figure that is left as it was is not given again."""
        found = []
        for place, figure in self.figures():
            same = self.data.get(self.add_prefix(place.key), "").strip() == place.typed
            derived = place.target.formula and not place.printed
            if not same and not (derived and figure == Figure()):
                found.append(Given(place.target, place.unit, figure))
        return found

    def decision(self) -> ByDecision | None:
        told: dict[str, Any] = self.cleaned_data
        on: date | None = told.get("decision_on")
        return ByDecision(told["decision_number"], on, told["reason"]) if self.issued and on else None


def labelled(target: Target) -> str:
    return f"{target.label} ({target.unit_name})" if target.unit_name else target.label
