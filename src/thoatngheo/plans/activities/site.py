"""Where activities, models and funds show themselves: in the menu, as a tab of a plan, on a household's page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.plans.activities.policies.activities import VIEW_ACTIVITY
from thoatngheo.plans.register import tabs
from thoatngheo.registry.households import panels
from thoatngheo.web import navigation


def register() -> None:
    """Called once, when the room is ready."""
    navigation.register(
        navigation.Entry(gettext_lazy("Hoạt động, mô hình, quỹ"), "plans:activities", VIEW_ACTIVITY, icon="checklist", order=32)
    )
    tabs.register(tabs.Tab("activities", gettext_lazy("Hoạt động"), "plans:plan-activities", VIEW_ACTIVITY, order=50))
    helped = later("thoatngheo.plans.activities.household_panel.helped")
    panels.register(panels.Panel("plans.helped", 60, "plans/panels/helped.html", helped))
