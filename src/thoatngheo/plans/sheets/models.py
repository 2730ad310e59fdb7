"""An Excel file that was uploaded into the plans room: its good rows, its problems, and what became of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.plans.register.models.plans import Plan


@audited(exclude=["rows", "problems", "made"])
class SheetUpload(models.Model):
    """One upload: checked first, taken by a person, undone as a whole.

    `kind` is the code of a `plans.sheets.flow.SheetKind`. `rows`: the good rows as JSON (number, values); `problems`: all others as
    `CellProblem`; `made`: what taking the rows made, as the kind wrote it, for undoing.
    """

    class State(models.TextChoices):
        CHECKED = "checked", _("Đã kiểm tra, chờ nhận")
        TAKEN = "taken", _("Đã nhận")
        UNDONE = "undone", _("Đã hoàn tác")

    kind = models.TextField(_("Loại bảng"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    plan = models.ForeignKey(Plan, models.PROTECT, null=True, blank=True, related_name="uploads", verbose_name=_("Kế hoạch"))
    year = models.PositiveSmallIntegerField(_("Năm"))
    file_name = models.TextField(_("Tên tệp"))
    digest = models.TextField(_("Mã băm của tệp"))
    state = models.TextField(_("Tình trạng"), choices=State, default=State.CHECKED)
    sheet = models.TextField(_("Trang tính"), blank=True)
    rows_read = models.PositiveIntegerField(_("Số dòng"), default=0)
    rows = models.JSONField(_("Các dòng tốt"), default=list)
    problems = models.JSONField(_("Các lỗi"), default=list)
    made = models.JSONField(_("Đã ghi"), default=list)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người tải lên"))
    at = models.DateTimeField(_("Tải lên lúc"), auto_now_add=True)
    taken_at = models.DateTimeField(_("Nhận lúc"), null=True, blank=True)
    undone_at = models.DateTimeField(_("Hoàn tác lúc"), null=True, blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Bảng Excel đã tải lên")
