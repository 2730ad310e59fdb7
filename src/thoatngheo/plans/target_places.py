"""Where targets stand in the system: tabs of a plan."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.plans import tabs


def register() -> None:
    """Called once when the applications are ready."""
    tabs.register(tabs.Tab("targets", gettext_lazy("Chỉ tiêu"), "plans:targets", "plans.target.view", order=20))
    tabs.register(tabs.Tab("hand", gettext_lazy("Giao chỉ tiêu"), "plans:hand", "plans.target.view", order=21))
