"""Reports that a plan asks for on its reporting days, and reminders: who was reminded of what, and when."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit import frozen
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan
from thoatngheo.plans.tasks.models.tasks import TaskPart


@frozen()
class PeriodReport(models.Model):
    """An agency has reported for one of the plan's reporting days (`due`); a further row is a further report for that day."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="period_reports", verbose_name=_("Kế hoạch"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="period_reports", verbose_name=_("Cơ quan"))
    path = models.TextField(db_collation="C")
    due = models.DateField(_("Kỳ báo cáo"))
    on = models.DateField(_("Ngày"))
    text = models.TextField(_("Kết quả, khó khăn"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người báo cáo"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Báo cáo định kỳ")
        indexes = [models.Index(fields=["agency", "due"], name="plans_period_report_due")]


@frozen()
class Reminder(models.Model):
    """One person was reminded of one due day of the agency: of a part of a task, or (`part` empty) of a periodic report of the plan.

    `user` empty: nobody works for the agency in the system, and the office that wrote the plan must remind it otherwise.
    """

    class Kind(models.TextChoices):
        SOON = "soon", _("Còn 7 ngày")
        TODAY = "today", _("Đến hạn hôm nay")
        LATE = "late", _("Đã trễ hạn")

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="reminders", verbose_name=_("Kế hoạch"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="reminders", verbose_name=_("Cơ quan"))
    part = models.ForeignKey(TaskPart, models.CASCADE, null=True, related_name="reminders", verbose_name=_("Phần việc"))
    path = models.TextField(db_collation="C")
    due = models.DateField(_("Thời hạn"))
    kind = models.TextField(_("Nhắc việc"), choices=Kind)
    on = models.DateField(_("Ngày nhắc"))
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("Người được nhắc"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Nhắc việc")
        constraints = [
            models.UniqueConstraint(
                fields=["plan", "agency", "part", "due", "kind", "user"], name="plans_reminded_once", nulls_distinct=False
            ),
        ]
        indexes = [models.Index(fields=["plan", "on"], name="plans_reminder_day")]
