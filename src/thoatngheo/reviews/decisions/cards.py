"""Where decisions show up: the home page, a household's page."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from django.urls import reverse
from django.utils.translation import gettext

from thoatngheo.core import gate
from thoatngheo.core.codes import show_code
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.decisions.policies import PREPARE_DECISION, PREPARE_WITHDRAWAL, SIGN_DECISION, VIEW_DECISION
from thoatngheo.reviews.decisions.tables import Decided, of_household
from thoatngheo.reviews.decisions.verifying import number_of
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person
    from thoatngheo.registry.households.models import Household

SHOWN = 3


def to_sign(user: Person) -> list[Card] | None:
    """For the chairman: what waits for the signature."""
    if not gate.allows(user, SIGN_DECISION):
        return None
    waiting = gate.visible(user, SIGN_DECISION, Decision.objects.filter(state=Decision.State.PREPARED))
    return [
        Card(
            Place.WAITING,
            gettext("Chờ ký: %(kind)s") % {"kind": decision.get_kind_display()},
            waits=gettext("%(unit)s, %(round)s, chuẩn %(standard)s; %(who)s trình.")
            % {
                "unit": decision.unit.full_name,
                "round": f"{decision.round.get_kind_display().lower()} {decision.round.year}",
                "standard": decision.standard,
                "who": decision.prepared_by,
            },
            link=reverse("reviews:decision", args=[decision.pk]),
            button=gettext("Xem rồi ký hoặc trả lại"),
            picture="signature",
        )
        for decision in waiting.select_related("unit", "round__unit", "prepared_by").order_by("prepared_at")[:SHOWN]
    ]


def returned(user: Person) -> list[Card] | None:
    """For the officer: drafts that came back and were not prepared anew."""
    if not gate.allows(user, PREPARE_DECISION):
        return None
    mine = gate.visible(user, PREPARE_WITHDRAWAL, Decision.objects.filter(state=Decision.State.RETURNED))
    found = []
    for decision in mine.select_related("unit", "round__unit").order_by("-returned_at")[:SHOWN]:
        if not Decision.objects.filter(round=decision.round_id, standard=decision.standard, pk__gt=decision.pk).exists():
            found.append(
                Card(
                    Place.WAITING,
                    gettext("Dự thảo bị trả lại: %(kind)s") % {"kind": decision.get_kind_display()},
                    waits=decision.returned_reason,
                    link=reverse("reviews:decisions", args=[decision.round_id]),
                    button=gettext("Xem và lập lại"),
                    picture="arrow-back-up",
                )
            )
    return found


def decisions_of(household: Household, user: Person, day: date) -> dict[str, Any]:
    """What signed decisions said of the household until the day, newest first, with its certificates."""
    if not gate.allows(user, VIEW_DECISION):
        return {"decisions": ()}
    rows = DecisionItem.objects.filter(household=household, decision__signed_on__lte=day).select_related("decision__unit")
    items = list(rows.order_by("-decision__signed_on", "-pk"))
    if not items:
        return {"decisions": ()}
    certificates = {each.decision_id: each for each in Certificate.objects.filter(household=household)}
    withdrawn = set(
        Decision.objects.filter(cites__items__household=household, state=Decision.State.SIGNED, signed_on__lte=day).values_list(
            "cites_id", flat=True
        )
    )
    seen = set(gate.visible(user, VIEW_DECISION, Decision.objects.filter(items__household=household)).values_list("pk", flat=True))
    told = []
    for item in items:
        certificate = certificates.get(item.decision_id)
        told.append(
            Decided(
                item=item,
                number=number_of(item.decision),
                link=reverse("reviews:decision", args=[item.decision_id]) if item.decision_id in seen else "",
                withdrawn=item.decision_id in withdrawn,
                certificate=certificate,
                code=show_code(certificate.code) if certificate else "",
            )
        )
    return {"decisions": told, "table": of_household(told)}
