"""One upload of a file: what was in it, what was wrong, what became of it."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models

from thoatngheo.core.audit import audited


@audited(exclude=["problems", "file"])
class ImportBatch(models.Model):
    """An import: checked first, accepted by a person, undone as a whole. Its rows point back to it."""

    class Kind(models.TextChoices):
        HOUSEHOLDS = "households", "Danh sách hộ"
        MEMBERS = "members", "Danh sách thành viên"

    class State(models.TextChoices):
        CHECKING = "checking", "Đang kiểm tra"
        CHECKED = "checked", "Đã kiểm tra, chờ nhập"
        IMPORTING = "importing", "Đang nhập"
        IMPORTED = "imported", "Đã nhập"
        UNDONE = "undone", "Đã hoàn tác"
        REFUSED = "refused", "Không đọc được"

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.TextField(choices=Kind)
    state = models.TextField(choices=State, default=State.CHECKING)
    file_name = models.TextField()
    digest = models.TextField(help_text="SHA-256 của tệp")
    file = models.FileField(upload_to="imports/", null=True, blank=True)
    path = models.TextField(db_collation="C", help_text="địa bàn của người nhập")
    unit = models.ForeignKey(
        "areas.Unit", models.PROTECT, null=True, blank=True, related_name="+", help_text="xã của các dòng không ghi xã"
    )
    day = models.DateField(null=True, help_text="ngày số liệu, nơi dòng không ghi ngày")
    summary = models.JSONField(default=dict, help_text="số lỗi theo loại, số hộ mới, số hộ đã có")
    rows_read = models.PositiveIntegerField(default=0)
    rows_good = models.PositiveIntegerField(default=0)
    problems = models.JSONField(default=list)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(auto_now_add=True)
    imported_at = models.DateTimeField(null=True, blank=True)
    undone_at = models.DateTimeField(null=True, blank=True)
