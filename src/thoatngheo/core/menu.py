"""The room's lines in the menu."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.web import navigation

navigation.register(
    navigation.Entry(gettext_lazy("Việc đang chạy"), "core:jobs", "core.job.view", icon="clock", order=80, group=navigation.Group.SYSTEM)
)
navigation.register(
    navigation.Entry(
        gettext_lazy("Ngày nghỉ, ngày làm bù"), "core:days", "core.day.edit", icon="calendar", order=83, group=navigation.Group.SYSTEM
    )
)
