"""Where documents stand in the system: the office templates in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.reviews.documents.policies import SEE_TEMPLATES
from thoatngheo.web.navigation import Entry, Group
from thoatngheo.web.navigation import register as entry


def register() -> None:
    """Called once, when the room is ready."""
    entry(Entry(gettext_lazy("Mẫu văn bản"), "reviews:templates", SEE_TEMPLATES, icon="file-text", order=60, group=Group.SYSTEM))
