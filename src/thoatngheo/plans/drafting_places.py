"""Where the text of a plan, its versions, its consultation and its document stand in the system: tabs, menu, home page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.plans import tabs


def register() -> None:
    """Called once when the applications are ready."""
    tabs.register(tabs.Tab("draft", gettext_lazy("Soạn thảo"), "plans:draft", "plans.draft.view", order=60))
    tabs.register(tabs.Tab("versions", gettext_lazy("Các bản"), "plans:versions", "plans.draft.view", order=61))
    tabs.register(tabs.Tab("document", gettext_lazy("Văn bản"), "plans:document", "plans.plan.view", order=63))
