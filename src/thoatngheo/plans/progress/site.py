"""Where the progress part shows itself: the tab of a plan, the card of the home page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.plans.progress.policies import VIEW_PROGRESS
from thoatngheo.plans.register import tabs
from thoatngheo.web import home


def register() -> None:
    tabs.register(tabs.Tab("progress", gettext_lazy("Tiến độ"), "plans:progress", VIEW_PROGRESS, order=30))
    home.register(later("thoatngheo.plans.progress.cards.hard_targets"))
