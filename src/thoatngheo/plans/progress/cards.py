"""The home page's card of those who steer by a plan: how many of its targets are hard to reach."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext, ngettext

from thoatngheo.core import gate
from thoatngheo.plans.progress.models import ProgressFigure, ProgressRun
from thoatngheo.plans.progress.policies import COMPUTE_PROGRESS, VIEW_PROGRESS
from thoatngheo.plans.register.models import Plan
from thoatngheo.web.figures import day, number
from thoatngheo.web.home import Card, Place

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SHOWN = 2


def hard_targets(user: Person) -> list[Card] | None:
    """The newest run of each of the newest plans that the person steers, with its red and amber lights (two statements)."""
    if not gate.allows(user, COMPUTE_PROGRESS):
        return None
    plans = gate.visible(user, COMPUTE_PROGRESS, Plan.objects.issued())
    runs = ProgressRun.objects.filter(plan__in=plans, current=True).select_related("plan__unit").order_by("plan", "-day").distinct("plan")
    newest = sorted(runs, key=lambda run: (-run.plan.last_year, -run.day.toordinal()))[:SHOWN]
    own = gate.visible(user, VIEW_PROGRESS, ProgressFigure.objects.filter(run__in=newest, unit=F("run__plan__unit")))
    lights = Counter(own.values_list("run", "light"))
    return [card(run, lights[run.pk, "red"], lights[run.pk, "amber"]) for run in newest]


def card(run: ProgressRun, red: int, amber: int) -> Card:
    says = gettext("Số liệu đến ngày %(day)s.") % {"day": day(run.day)}
    if amber:
        says += " " + ngettext("%(count)s chỉ tiêu có nguy cơ không đạt.", "%(count)s chỉ tiêu có nguy cơ không đạt.", amber) % {
            "count": amber
        }
    return Card(
        Place.AREA,
        gettext("Kế hoạch năm %(year)s, %(unit)s") % {"year": run.plan.last_year, "unit": run.plan.unit.full_name},
        waits=says,
        figure=number(red),
        unit=ngettext("chỉ tiêu khó đạt", "chỉ tiêu khó đạt", red),
        link=reverse("plans:progress", args=[run.plan_id]),
        button=gettext("Xem tiến độ"),
        picture="target-arrow",
        order=60,
    )
