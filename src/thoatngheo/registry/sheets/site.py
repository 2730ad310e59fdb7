"""The room's line in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.policies import VIEW_BATCH
from thoatngheo.web import navigation
from thoatngheo.web.navigation import Entry, Group


def register() -> None:
    """Called once, from the room's `ready()`."""
    navigation.register(Entry(_("Nhập từ Excel"), "registry:batches", VIEW_BATCH, icon="upload", order=20, group=Group.WORK))
