"""The room's words in the journal of changes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

COMMON = {
    "unit": _("Đơn vị"),
    "valid_from": _("Từ ngày"),
    "valid_to": _("Đến ngày"),
    "source": _("Nguồn"),
    "verified": _("Đã đối chiếu"),
    "note": _("Ghi chú"),
}

register(
    Kind(
        "areas.unit",
        _("Đơn vị hành chính"),
        place="path",
        fields={
            **COMMON,
            "code": _("Mã"),
            "level": _("Cấp"),
            "title": _("Loại"),
            "name": _("Tên"),
            "parent": _("Thuộc"),
            "start_known": _("Biết ngày bắt đầu"),
            "latitude": _("Vĩ độ"),
            "longitude": _("Kinh độ"),
        },
    )
)
register(Kind("areas.unittype", _("Nông thôn, thành thị"), place="unit__path", fields={**COMMON, "area_type": _("Khu vực")}))
register(
    Kind(
        "areas.succession",
        _("Sáp nhập, chia tách"),
        place="successor__path",
        fields={**COMMON, "predecessor": _("Đơn vị cũ"), "successor": _("Đơn vị mới"), "kind": _("Cách"), "on": _("Ngày")},
    )
)
register(
    Kind(
        "areas.namevariant",
        _("Cách viết khác của tên"),
        place="unit__path",
        fields={**COMMON, "text": _("Cách viết"), "fold": _("Khóa tìm")},
    )
)
