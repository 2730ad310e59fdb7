"""Where activities, models and funds show themselves: in the menu, as a tab of a plan, on a household's page."""

from __future__ import annotations

from importlib import import_module

from django.utils.translation import gettext_lazy

from thoatngheo.plans import household_panel, tabs
from thoatngheo.registry import panels
from thoatngheo.web import navigation


def register() -> None:
    """Called once, when the room is ready."""
    navigation.register(
        navigation.Entry(gettext_lazy("Hoạt động, mô hình, quỹ"), "plans:activities", "plans.activity.view", icon="checklist", order=32)
    )
    tabs.register(tabs.Tab("activities", gettext_lazy("Hoạt động"), "plans:plan-activities", "plans.activity.view", order=50))
    panels.register(panels.Panel("plans.helped", 60, "plans/panels/helped.html", household_panel.helped))
    for sheets in ("activity_sheets", "fund_sheets"):  # they need the models, and register their kinds of sheet
        import_module(f"thoatngheo.plans.{sheets}")
