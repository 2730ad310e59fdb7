"""Poverty-reduction models (mô hình giảm nghèo): tried with some households, judged, replicated or not.

The class is called `Pilot`, for a `Model` is something else in Django.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.plans.activities.models.activities import Activity
from thoatngheo.registry.households.models import Household


@audited()
class Pilot(models.Model):
    """One model: where, since when, what it cost, what came of it, and whether it is worth repeating (requirements E4)."""

    class Verdict(models.TextChoices):
        REPLICATE = "replicate", _("Nhân rộng")
        ADJUST = "adjust", _("Điều chỉnh rồi làm tiếp")
        STOP = "stop", _("Dừng")

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="pilots", verbose_name=_("Địa bàn"))
    path = models.TextField(db_collation="C")
    activity = models.ForeignKey(Activity, models.PROTECT, null=True, blank=True, related_name="pilots", verbose_name=_("Hoạt động"))
    replicates = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="replicas", verbose_name=_("Nhân rộng từ mô hình")
    )
    name = models.TextField(_("Tên mô hình"))
    about = models.TextField(_("Nội dung"), blank=True)
    starts_on = models.DateField(_("Bắt đầu"))
    ends_on = models.DateField(_("Kết thúc"), null=True, blank=True)
    cost = models.BigIntegerField(_("Kinh phí nhà nước"), null=True, blank=True)
    own_cost = models.BigIntegerField(_("Hộ đóng góp"), null=True, blank=True)
    result = models.TextField(_("Kết quả"), blank=True)
    verdict = models.TextField(_("Đánh giá"), choices=Verdict, blank=True)
    verdict_reason = models.TextField(_("Vì sao đánh giá như vậy"), blank=True)
    judged_on = models.DateField(_("Ngày đánh giá"), null=True, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người lập"))

    class Meta:
        app_label = "plans"
        verbose_name = _("Mô hình giảm nghèo")
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")), name="plans_pilot_ends_after_start"),
            models.CheckConstraint(
                condition=Q(verdict="") | (Q(judged_on__isnull=False) & ~Q(verdict_reason="")), name="plans_pilot_judged_with_a_reason"
            ),
        ]

    def __str__(self) -> str:
        return self.name


@audited()
class PilotHousehold(models.Model):
    """A household that takes part in a model."""

    pilot = models.ForeignKey(Pilot, models.CASCADE, related_name="households", verbose_name=_("Mô hình"))
    path = models.TextField(db_collation="C")
    household = models.ForeignKey(Household, models.PROTECT, related_name="+", verbose_name=_("Hộ"))
    joined_on = models.DateField(_("Tham gia từ"))
    left_on = models.DateField(_("Thôi tham gia"), null=True, blank=True)
    result = models.TextField(_("Kết quả của hộ"), blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Hộ tham gia mô hình")
        constraints = [models.UniqueConstraint(fields=["pilot", "household"], name="plans_pilot_household_once")]
