"""The room's lines in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD, VIEW_TOTALS
from thoatngheo.web import navigation
from thoatngheo.web.navigation import Entry, Group


def register() -> None:
    """Called once, from the room's `ready()`."""
    households = Entry(_("Hộ gia đình"), "registry:households", VIEW_HOUSEHOLD, icon="users", order=10, group=Group.WORK)
    totals = Entry(_("Tổng số hộ, nhân khẩu"), "registry:totals", VIEW_TOTALS, icon="sum", order=60, group=Group.PLACES)
    for entry in (households, totals):
        navigation.register(entry)
