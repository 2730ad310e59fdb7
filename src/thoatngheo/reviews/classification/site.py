"""Where the standards stand in the system: the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.reviews.classification.policies import VIEW_STANDARDS
from thoatngheo.web.navigation import Entry, Group
from thoatngheo.web.navigation import register as entry


def register() -> None:
    """Called once, when the room is ready."""
    entry(Entry(gettext_lazy("Chuẩn nghèo"), "reviews:standards", VIEW_STANDARDS, icon="scale", order=40, group=Group.PLACES))
