"""What every page about one plan shares: the plan, the way back, the tabs."""

from __future__ import annotations

from typing import Any, ClassVar

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy

from thoatngheo.core import gate
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.plans.register.tabs import tabs_for
from thoatngheo.web.views import Crumb, Page


class PlanPart(Page):
    """A page about one plan; `tab` is the code of its tab. Templates extend `plans/frame.html` and get `plan` and `tabs`.

    The plan must be one that the person may view; ask `gate.require` for more where the page does more.
    """

    tab: ClassVar[str] = ""

    @cached_property
    def plan(self) -> Plan:
        rows = gate.visible(self.request.user, VIEW_PLAN, Plan.objects.select_related("unit", "above", "programme"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def heading(self) -> str:
        return str(self.plan)

    def crumbs(self) -> tuple[Crumb, ...]:
        first = Crumb(gettext_lazy("Kế hoạch"), reverse("plans:plans"))
        return (first,) if self.tab == "plan" else (first, Crumb(str(self.plan), reverse("plans:plan", args=[self.plan.pk])))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.update(plan=self.plan, tabs=tabs_for(self.request.user, self.plan, self.tab))
        return super().get_context_data(**kwargs)
