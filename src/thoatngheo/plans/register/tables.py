"""The list of plans."""

from __future__ import annotations

from collections.abc import Iterable

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.words import label_of
from thoatngheo.plans.register.models import Plan
from thoatngheo.web.tables import DASH, Column, Kind, Table, Tone

TONES = {Plan.State.ISSUED: Tone.GOOD, Plan.State.REPLACED: Tone.PLAIN}


def plans(rows: Iterable[Plan]) -> Table[Plan]:
    return Table(
        _("Các kế hoạch"),
        rows,
        (
            Column(_("Kế hoạch"), lambda plan: plan.subject, link=lambda plan: reverse("plans:plan", args=[plan.pk])),
            Column(label_of(Plan, "unit"), lambda plan: plan.unit.full_name),
            Column(_("Năm"), years),
            Column(label_of(Plan, "number"), lambda plan: plan.number, empty=DASH),
            Column(label_of(Plan, "issued_on"), lambda plan: plan.issued_on, Kind.DAY),
            Column(
                label_of(Plan, "state"),
                lambda plan: plan.get_state_display(),
                tone=lambda plan: TONES.get(Plan.State(plan.state), Tone.WAIT),
            ),
        ),
    )


def years(plan: Plan) -> str:
    return f"{plan.first_year}" if plan.last_year == plan.first_year else f"{plan.first_year}–{plan.last_year}"
