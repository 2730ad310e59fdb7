"""The templates of an office."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.web.figures import day
from thoatngheo.web.tables import Column, Table, Text


def templates(rows: Iterable[OfficeTemplate], titles: Mapping[str, Text]) -> Table[OfficeTemplate]:
    """`titles`: of the kinds of documents."""
    return Table(
        _("Mẫu đang dùng"),
        rows,
        (
            Column(_("Loại văn bản"), lambda row: titles.get(row.kind, "")),
            Column(_("Xã, phường"), lambda row: row.unit.full_name),
            Column(_("Tệp"), lambda row: row.file_name, link=lambda row: reverse("reviews:template_file", args=[row.pk])),
            Column(_("Người tải lên"), lambda row: f"{row.uploaded_by}, {day(row.uploaded_at)}"),
            Column(_("Thao tác"), template="reviews/cells/take_back.html"),
        ),
    )
