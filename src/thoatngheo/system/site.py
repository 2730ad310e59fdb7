"""The room's lines in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.policies import MOVE_DAYS, VIEW_JOB
from thoatngheo.web import navigation
from thoatngheo.web.navigation import Entry, Group


def register() -> None:
    """Called once, from the room's `ready()`."""
    jobs = Entry(gettext_lazy("Việc đang chạy"), "system:jobs", VIEW_JOB, icon="clock", order=80, group=Group.SYSTEM)
    days = Entry(gettext_lazy("Ngày nghỉ, ngày làm bù"), "system:days", MOVE_DAYS, icon="calendar", order=83, group=Group.SYSTEM)
    for entry in (jobs, days):
        navigation.register(entry)
