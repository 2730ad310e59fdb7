"""The list of plans, and the first page of one."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy

from thoatngheo.core import gate
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import ADD_PLAN, VIEW_PLAN
from thoatngheo.plans.register.tables import plans as plans_table
from thoatngheo.plans.register.views.frame import PlanPart
from thoatngheo.web.views import ListPage


class Plans(ListPage):
    """The plans of the person's area and of the units above it, newest first."""

    action = VIEW_PLAN
    template_name = "plans/plans.html"
    title = gettext_lazy("Kế hoạch")

    def rows(self) -> QuerySet[Plan]:
        seen = gate.visible(self.request.user, self.action, Plan.objects.select_related("unit"))
        return seen.order_by("-last_year", "path", "-issued_on", "-pk")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(may_make=gate.allows(self.request.user, ADD_PLAN), **kwargs)
        return context | {"table": plans_table(context["rows"])}


class PlanPage(PlanPart):
    """What the plan is: number, day, signer, bases, what it carries out and what carries it out."""

    action = VIEW_PLAN
    template_name = "plans/plan.html"
    tab = "plan"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        below = gate.visible(self.request.user, self.action, self.plan.below.select_related("unit"))
        kwargs.update(bases=self.plan.legal_bases.order_by("position"), below=below.order_by("path"))
        return super().get_context_data(**kwargs)
