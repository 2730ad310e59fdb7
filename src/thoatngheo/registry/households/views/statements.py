"""Recording what a household or a member says."""

from __future__ import annotations

from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.forms.statements import StatementForm
from thoatngheo.registry.households.models import Person, Source
from thoatngheo.registry.households.policies import STATE_FACTS
from thoatngheo.registry.households.services import state_facts
from thoatngheo.registry.households.views.events import HouseholdForm
from thoatngheo.registry.households.vocabulary import STATED, Fact, Subject


class NewStatement(HouseholdForm):
    """Facts of the household; `?nhom=housing` asks for one dimension only."""

    action = STATE_FACTS
    title = _("Ghi thông tin")
    help = _("Chỉ trả lời câu nào có điều mới. Để trống là không ghi gì; ghi ? là rút lại điều đã ghi trước đây.")
    about = Subject.HOUSEHOLD

    def facts(self) -> list[Fact]:
        asked = self.request.GET.get("nhom", "")
        listed = [fact for fact in STATED[self.about].values() if not fact.name.startswith("listed_")]
        return [fact for fact in listed if fact.dimension == asked] or listed

    def get_form(self) -> StatementForm:
        data = self.request.POST if self.request.method == "POST" else None
        return StatementForm(data, facts=self.facts(), today=timezone.localdate())

    def person(self) -> Person | None:
        return None

    def do(self, form: Any) -> None:
        state_facts(
            actor=self.actor,
            household=self.household,
            person=self.person(),
            facts=form.said(),
            said_on=form.cleaned_data["said_on"],
            said_by=form.cleaned_data["said_by"],
            source=Source(form.cleaned_data["source"]),
        )


class NewMemberStatement(NewStatement):
    """Facts of one member."""

    about = Subject.MEMBER

    def person(self) -> Person:
        return self.member(self.kwargs["person"])

    def heading(self) -> str:
        return f"{self.title}: {self.person().name}"
