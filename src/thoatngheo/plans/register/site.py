"""Where plans stand in the system: the menu, and the first tab of a plan."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.plans.register import tabs
from thoatngheo.plans.register.policies.plans import VIEW_PLAN
from thoatngheo.web import navigation


def register() -> None:
    """Called once, when the room is ready."""
    navigation.register(navigation.Entry(gettext_lazy("Kế hoạch"), "plans:plans", VIEW_PLAN, icon="target", order=30))
    tabs.register(tabs.Tab("plan", gettext_lazy("Kế hoạch"), "plans:plan", VIEW_PLAN, order=10))
