"""The form of a take-over: a day, and for each old place its name in the new commune."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.names import tidy
from thoatngheo.registry.households.forms.fields import DayField
from thoatngheo.registry.takeovers.old_places import OldPlace, resolved
from thoatngheo.registry.takeovers.services import Line

NAMES = "ten-thon"  # the list of hamlets that every field offers


@dataclass(frozen=True, slots=True)
class Planned:
    """One line as it would be done: `new` says that the hamlet will be entered."""

    place: OldPlace
    to: str
    new: bool


class TakeOverForm(forms.Form):
    """An empty name leaves the households where they are."""

    on = DayField(label=_("Kể từ ngày"), help_text=_("Ngày đơn vị mới bắt đầu, hoặc ngày ghi trong văn bản bàn giao. Ví dụ 01/07/2025"))

    def __init__(self, *args: Any, commune: Unit, places: Sequence[OldPlace], may_enter: bool, **kwargs: Any) -> None:
        kwargs.setdefault("initial", {"on": commune.valid_from})
        super().__init__(*args, **kwargs)
        self.commune, self.places, self.may_enter = commune, places, may_enter
        for place in places:
            offered = place.to if place.known or may_enter else ""
            field = forms.CharField(label=place.unit.full_name, required=False, initial=offered, max_length=200)
            field.widget.attrs.update(list=NAMES, autocomplete="off")
            self.fields[self.name_of(place)] = field

    @staticmethod
    def name_of(place: OldPlace) -> str:
        return f"vao-{place.unit.pk}"

    def rows(self) -> Iterator[tuple[OldPlace, BoundField]]:
        return ((place, self[self.name_of(place)]) for place in self.places)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        chosen = {place: name for place in self.places if (name := tidy(cleaned.get(self.name_of(place)) or ""))}
        found = resolved(self.commune, chosen.values(), cleaned.get("on") or self.commune.valid_from)
        if not chosen:
            self.add_error(None, _("Chưa chọn nơi nào. Ghi tên thôn của xã mới cho ít nhất một nơi cũ."))
        self.planned = [Planned(place, unit.full_name if (unit := found[name]) else name, unit is None) for place, name in chosen.items()]
        if not self.may_enter:
            for plan in self.planned:
                if plan.new:
                    self.add_error(self.name_of(plan.place), _("Xã chưa có thôn này; công chức của xã nhập thôn trước."))
        return cleaned

    def lines(self) -> list[Line]:
        return [Line(plan.place.unit, plan.to) for plan in self.planned]
