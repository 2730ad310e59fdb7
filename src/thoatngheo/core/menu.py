"""The room's lines in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.policies import MOVE_DAYS, VIEW_JOB
from thoatngheo.web import navigation

navigation.register(
    navigation.Entry(gettext_lazy("Việc đang chạy"), "core:jobs", VIEW_JOB, icon="clock", order=80, group=navigation.Group.SYSTEM)
)
navigation.register(
    navigation.Entry(
        gettext_lazy("Ngày nghỉ, ngày làm bù"), "core:days", MOVE_DAYS, icon="calendar", order=83, group=navigation.Group.SYSTEM
    )
)
