"""Where the text of a plan, its versions, its consultation and its document stand in the system: tabs, menu, home page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.plans.drafting.models import Asked, Consultation
from thoatngheo.plans.drafting.policies.consulting import OWN_ASKED
from thoatngheo.plans.drafting.policies.drafting import READ_DRAFT, WRITE_DRAFT
from thoatngheo.plans.register import tabs
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.web import home, navigation
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SHOWN = 3


def register() -> None:
    """Called once when the applications are ready."""
    tabs.register(tabs.Tab("draft", gettext_lazy("Soạn thảo"), "plans:draft", READ_DRAFT, order=70))
    tabs.register(tabs.Tab("versions", gettext_lazy("Các bản"), "plans:versions", READ_DRAFT, order=71))
    tabs.register(tabs.Tab("consult", gettext_lazy("Lấy ý kiến"), "plans:consultations", READ_DRAFT, order=72))
    tabs.register(tabs.Tab("document", gettext_lazy("Văn bản"), "plans:plan_document", VIEW_PLAN, order=73))
    asked = navigation.Entry(gettext_lazy("Dự thảo xin ý kiến"), "plans:asked_drafts", OWN_ASKED, icon="message-2", order=32)
    navigation.register(asked)
    home.register(drafts_to_answer)
    home.register(answers_to_settle)


def drafts_to_answer(user: Person) -> Card | None:
    """The drafts that wait for an answer of the person's agencies, with the nearest day."""
    if not gate.allows(user, OWN_ASKED):
        return None
    rows = Asked.objects.filter(answer=Asked.Answer.NONE, consultation__closed_on=None).select_related("consultation")
    waiting = list(gate.visible(user, OWN_ASKED, rows).order_by("consultation__due_on"))
    if not waiting:
        return None
    reminded = sum(row.reminded_on is not None for row in waiting)
    return Card(
        Place.WAITING,
        title=gettext("Dự thảo kế hoạch xin ý kiến"),
        waits=gettext("Cơ quan soạn thảo đã nhắc trả lời.") if reminded else gettext("Đọc dự thảo, góp ý hoặc ghi là nhất trí."),
        until=waiting[0].consultation.due_on,
        figure=number(len(waiting)),
        unit=gettext("dự thảo"),
        link=reverse("plans:asked", args=[waiting[0].pk]) if len(waiting) == 1 else reverse("plans:asked_drafts"),
        button=gettext("Góp ý"),
        order=32,
    )


def answers_to_settle(user: Person) -> list[Card]:
    """Consultations of the person's own plans in which comments are open, or whose day is over with agencies still silent."""
    if not gate.allows(user, WRITE_DRAFT):
        return []
    late = Q(asked__answer=Asked.Answer.NONE, due_on__lt=timezone.localdate(), closed_on=None)
    rows = gate.visible(user, WRITE_DRAFT, Consultation.objects.filter(plan__state__in=("draft", "consulting")))
    counted = rows.select_related("plan").annotate(
        open=Count("asked__comments", filter=Q(asked__comments__outcome="open"), distinct=True),
        late=Count("asked", filter=late, distinct=True),
    )
    return [settling(row) for row in counted.filter(Q(open__gt=0) | Q(late__gt=0)).order_by("due_on")[:SHOWN]]


def settling(row: Consultation) -> Card:
    counts = {name: int(getattr(row, name)) for name in ("open", "late")}
    return Card(
        Place.WAITING,
        title=gettext("Ý kiến góp ý: %(plan)s") % {"plan": row.plan.subject},
        waits=gettext("%(open)s ý kiến chưa xử lý, %(late)s cơ quan quá hạn trả lời.") % counts,
        until=row.due_on,
        link=reverse("plans:consultation", args=[row.plan_id, row.pk]),
        button=gettext("Xem và xử lý"),
        order=33,
    )
