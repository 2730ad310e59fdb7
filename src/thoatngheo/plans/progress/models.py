"""How far the targets are: what units report by hand, and the frozen figures of a day."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import frozen
from thoatngheo.plans.register.models.plans import Plan
from thoatngheo.plans.targets.models.targets import Target


@frozen()
class Achievement(models.Model):
    """What a unit reports of a target that the system cannot count itself, as of a day; a correction is a new report of that day."""

    target = models.ForeignKey(Target, models.PROTECT, related_name="achievements", verbose_name=_("Chỉ tiêu"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    day = models.DateField(_("Tính đến ngày"))
    value = models.DecimalField(_("Đã đạt"), max_digits=20, decimal_places=4)
    source = models.TextField(_("Theo báo cáo nào"), blank=True)
    note = models.TextField(_("Ghi chú"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người báo cáo"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Kết quả do đơn vị báo cáo")
        indexes = [models.Index(fields=["target", "unit", "day"], name="plans_achievement_day")]


@frozen(but=["current"])
class ProgressRun(models.Model):
    """The progress of a plan as of a day, computed once and read many times; `current`: the newest run of its day."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="progress_runs", verbose_name=_("Kế hoạch"))
    day = models.DateField(_("Tính đến ngày"))
    current = models.BooleanField(_("Mới nhất"), default=True)
    made_at = models.DateTimeField(_("Tính lúc"), auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Người tính")
    )
    digest = models.TextField(_("Mã băm số liệu"), blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Lần tính tiến độ")
        indexes = [models.Index(fields=["plan", "day"], name="plans_run_day")]


@frozen(deletable=True)
class ProgressFigure(models.Model):
    """One target of one unit in a run: the figure of the day, the forecast for the year's end, the light and why."""

    class Light(models.TextChoices):
        GREEN = "green", _("Đạt hoặc sẽ đạt")
        AMBER = "amber", _("Có nguy cơ không đạt")
        RED = "red", _("Khó đạt")
        GREY = "grey", _("Chưa có số liệu")

    run = models.ForeignKey(ProgressRun, models.CASCADE, related_name="figures", verbose_name=_("Lần tính"))
    target = models.ForeignKey(Target, models.CASCADE, related_name="figures", verbose_name=_("Chỉ tiêu"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    value = models.DecimalField(_("Đến nay"), max_digits=20, decimal_places=4, null=True, blank=True)
    forecast = models.DecimalField(_("Dự báo cuối kỳ"), max_digits=20, decimal_places=4, null=True, blank=True)
    light = models.TextField(_("Mức"), choices=Light, default=Light.GREY)
    why = models.JSONField(_("Vì sao"), default=dict, blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Số liệu tiến độ")
        constraints = [models.UniqueConstraint(fields=["run", "target", "unit"], name="plans_figure_once")]
