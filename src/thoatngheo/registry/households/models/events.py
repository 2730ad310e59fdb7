"""What happened to households: the reasons behind their dated rows."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from thoatngheo.registry.households.models.household import Household
from thoatngheo.registry.households.models.people import Person
from thoatngheo.registry.households.models.takeovers import TakeOver


class HouseholdEvent(models.Model):
    """One event of a household's life; `other` is the household split off, merged with or joined."""

    class Kind(models.TextChoices):
        FOUNDED = "founded", "Lập hộ"
        SPLIT = "split", "Tách hộ"
        MERGED = "merged", "Nhập hộ"
        MOVED_IN = "moved_in", "Chuyển đến"
        MOVED_OUT = "moved_out", "Chuyển đi"
        DISSOLVED = "dissolved", "Không còn hộ"
        JOINED = "joined", "Thêm thành viên"
        LEFT = "left", "Bớt thành viên"
        DIED = "died", "Thành viên qua đời"
        HEAD_CHANGED = "head_changed", "Đổi chủ hộ"
        TAKEN_OVER = "taken_over", "Đơn vị mới tiếp nhận (hộ không chuyển đi đâu)"

    household = models.ForeignKey(Household, models.CASCADE, related_name="events")
    kind = models.TextField(choices=Kind)
    on = models.DateField()
    person = models.ForeignKey(Person, models.SET_NULL, null=True, blank=True, related_name="+")
    other = models.ForeignKey(Household, models.SET_NULL, null=True, blank=True, related_name="+")
    take_over = models.ForeignKey(TakeOver, models.PROTECT, null=True, blank=True, related_name="events")
    note = models.TextField(blank=True)
    recorded_at = models.DateTimeField(auto_now_add=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        indexes = [models.Index(fields=["household", "on"], name="registry_event_day")]
