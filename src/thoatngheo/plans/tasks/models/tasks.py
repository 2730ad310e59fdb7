"""Tasks of a plan ("tổ chức thực hiện"): which agency leads, which take part, by when, how far."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit import audited, frozen
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan


@audited()
class Task(models.Model):
    """One task; who does it stands in its parts. `due` empty: all through the plan's time."""

    class State(models.TextChoices):
        TODO = "todo", _("Chưa làm")
        DOING = "doing", _("Đang làm")
        DONE = "done", _("Đã xong")
        DROPPED = "dropped", _("Không làm")

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="tasks", verbose_name=_("Kế hoạch"))
    path = models.TextField(db_collation="C")
    position = models.PositiveSmallIntegerField(_("Thứ tự"))
    text = models.TextField(_("Nhiệm vụ"))
    section = models.TextField(_("Mục trong kế hoạch"), blank=True)
    line = models.PositiveIntegerField(_("Dòng trong văn bản"), null=True, blank=True)
    due = models.DateField(_("Thời hạn"), null=True, blank=True)
    state = models.TextField(_("Tình trạng"), choices=State, default=State.TODO)

    class Meta:
        app_label = "plans"
        verbose_name = _("Nhiệm vụ")

    def __str__(self) -> str:
        return self.text


@audited()
class TaskPart(models.Model):
    """An agency's part in a task. `path` is the agency's place."""

    class Role(models.TextChoices):
        LEAD = "lead", _("Chủ trì")
        TAKE_PART = "take_part", _("Phối hợp")

    task = models.ForeignKey(Task, models.CASCADE, related_name="parts", verbose_name=_("Nhiệm vụ"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="parts", verbose_name=_("Cơ quan"))
    path = models.TextField(db_collation="C")
    role = models.TextField(_("Vai trò"), choices=Role)
    state = models.TextField(_("Tình trạng"), choices=Task.State, default=Task.State.TODO)

    class Meta:
        app_label = "plans"
        verbose_name = _("Phần việc")
        constraints = [models.UniqueConstraint(fields=["task", "agency"], name="plans_part_once")]


@frozen()
class TaskReport(models.Model):
    """What an agency says about its part on a day."""

    part = models.ForeignKey(TaskPart, models.PROTECT, related_name="reports", verbose_name=_("Phần việc"))
    path = models.TextField(db_collation="C")
    on = models.DateField(_("Ngày"))
    state = models.TextField(_("Tình trạng"), choices=Task.State)
    text = models.TextField(_("Kết quả, khó khăn"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người báo cáo"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Báo cáo nhiệm vụ")
