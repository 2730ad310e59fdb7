"""Where the progress part shows itself: the tab of a plan, the card of the home page, a kind of job."""

from __future__ import annotations

from importlib import import_module

from django.utils.translation import gettext_lazy

from thoatngheo.plans import tabs
from thoatngheo.plans.progress_cards import hard_targets
from thoatngheo.web import home


def register() -> None:
    import_module("thoatngheo.plans.progress_jobs")  # the worker knows a kind of job from the moment it is imported
    tabs.register(tabs.Tab("progress", gettext_lazy("Tiến độ"), "plans:progress", "plans.progress.view", order=30))
    home.register(hard_targets)
