"""Uploaded lists, and what is wrong in one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.web.tables import DASH, Column, Kind, Table


def batches(rows: Iterable[ImportBatch]) -> Table[ImportBatch]:
    return Table(
        _("Các lần nhập"),
        rows,
        (
            Column(_("Tệp"), lambda batch: batch.file_name, link=lambda batch: reverse("registry:batch", args=[batch.pk])),
            Column(_("Loại"), lambda batch: batch.get_kind_display()),
            Column(_("Người tải, lúc"), template="registry/cells/uploaded.html"),
            Column(_("Trạng thái"), lambda batch: batch.get_state_display()),
            Column(_("Số dòng"), lambda batch: batch.rows_read, Kind.NUMBER),
            Column(_("Dòng tốt"), lambda batch: batch.rows_good, Kind.NUMBER),
        ),
    )


def problems(rows: Iterable[Mapping[str, Any]]) -> Table[Mapping[str, Any]]:
    """What is wrong in an uploaded list, cell by cell."""
    return Table(
        _("Danh sách lỗi"),
        rows,
        (
            Column(_("Dòng"), lambda problem: problem["row"], Kind.NUMBER),
            Column(_("Cột"), lambda problem: f"{problem['sheet']}, {problem['column']}"),
            Column(_("Giá trị"), lambda problem: problem["value"], empty=DASH),
            Column(_("Lỗi"), lambda problem: problem["says"]),
            Column(_("Cách sửa"), lambda problem: problem["do"]),
        ),
    )
