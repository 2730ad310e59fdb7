"""Where targets stand in the system: tabs of a plan, the sheet of their table, the commitments that wait for a signature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.urls import reverse
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.plans.register import tabs
from thoatngheo.plans.targets.models import Commitment
from thoatngheo.plans.targets.policies import SIGN_COMMITMENT, VIEW_TARGET
from thoatngheo.web import home
from thoatngheo.web.figures import number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def register() -> None:
    """Called once when the applications are ready."""
    tabs.register(tabs.Tab("targets", gettext_lazy("Chỉ tiêu"), "plans:targets", VIEW_TARGET, order=20))
    tabs.register(tabs.Tab("hand", gettext_lazy("Giao chỉ tiêu"), "plans:hand", VIEW_TARGET, order=21))
    tabs.register(tabs.Tab("commitments", gettext_lazy("Cam kết"), "plans:commitments", VIEW_TARGET, order=22))
    home.register(commitments_to_sign)


def commitments_to_sign(user: Person) -> Card | None:
    """What the person is asked to sign for the own unit, the earliest first."""
    rows = gate.visible(user, SIGN_COMMITMENT, Commitment.objects.filter(state=Commitment.State.ASKED))
    waiting = list(rows.order_by("due_on", "pk").values_list("pk", "due_on"))
    if not waiting:
        return None
    return Card(
        Place.WAITING,
        gettext("Cam kết thực hiện chỉ tiêu"),
        waits=gettext("Cấp trên giao chỉ tiêu, chờ bạn ký hoặc đề nghị xem lại."),
        until=waiting[0][1],
        figure=number(len(waiting)),
        unit=gettext("bản cam kết"),
        link=reverse("plans:commitment", args=[waiting[0][0]]),
        button=gettext("Xem và ký"),
        picture="clipboard-list",
    )
