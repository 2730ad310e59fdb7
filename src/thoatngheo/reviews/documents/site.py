"""Where documents stand in the system: the office templates in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.web.navigation import Entry, Group
from thoatngheo.web.navigation import register as entry


def register() -> None:
    """Called once, when the room is ready."""
    entry(Entry(gettext_lazy("Mẫu văn bản"), "reviews:templates", "reviews.template.view", icon="file-text", order=60, group=Group.SYSTEM))
