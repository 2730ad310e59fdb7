"""The room's words in the journal of changes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

COMMON = {
    "household": _("Hộ"),
    "person": _("Người"),
    "unit": _("Địa bàn"),
    "batch": _("Lần nhập tệp"),
    "source": _("Nguồn"),
    "note": _("Ghi chú"),
    "since": _("Từ ngày"),
    "until": _("Đến trước ngày"),
    "reason": _("Lý do"),
}

register(
    Kind(
        "registry.household",
        _("Hộ gia đình"),
        place="path",
        fields={
            **COMMON,
            "code": _("Mã hộ"),
            "address": _("Địa chỉ"),
            "head_name": _("Chủ hộ"),
            "started_on": _("Lập hộ ngày"),
            "ended_on": _("Hết hộ ngày"),
        },
    )
)
register(Kind("registry.residence", _("Nơi ở của hộ"), place="path", fields=COMMON))
register(
    Kind(
        "registry.person",
        _("Người"),
        place="pgh_obj__memberships__path",
        fields={
            **COMMON,
            "name": _("Họ và tên"),
            "birth_date": _("Ngày sinh"),
            "birth_year": _("Năm sinh"),
            "sex": _("Giới tính"),
            "ethnicity": _("Dân tộc"),
            "died_on": _("Mất ngày"),
        },
    )
)
register(
    Kind(
        "registry.membership",
        _("Thành viên hộ"),
        place="path",
        fields={
            **COMMON,
            "member_no": _("Số thứ tự"),
            "relation": _("Quan hệ với chủ hộ"),
            "joined_on": _("Vào hộ ngày"),
            "left_on": _("Ra khỏi hộ ngày"),
        },
    )
)
register(Kind("registry.householdgroup", _("Nhóm của hộ"), place="household__path", fields={**COMMON, "group": _("Nhóm")}))
register(
    Kind(
        "registry.areatotal",
        _("Tổng số hộ, nhân khẩu"),
        place="unit__path",
        fields={
            **COMMON,
            "on": _("Ngày"),
            "households": _("Số hộ"),
            "people": _("Số nhân khẩu"),
            "minority_households": _("Số hộ dân tộc thiểu số"),
            "verified": _("Đã đối chiếu"),
        },
    )
)
register(
    Kind(
        "registry.takeover",
        _("Tiếp nhận hộ của đơn vị cũ"),
        place="path",
        fields={
            **COMMON,
            "commune": _("Xã tiếp nhận"),
            "origin": _("Đơn vị cũ"),
            "on": _("Ngày"),
            "households": _("Số hộ"),
            "done_by": _("Người làm"),
            "done_at": _("Làm lúc"),
            "undone_by": _("Người hoàn tác"),
            "undone_at": _("Hoàn tác lúc"),
        },
    )
)
register(
    Kind(
        "registry.importbatch",
        _("Lần nhập tệp"),
        place="path",
        fields={
            **COMMON,
            "kind": _("Loại tệp"),
            "day": _("Ngày số liệu"),
            "summary": _("Tóm tắt"),
            "state": _("Tình trạng"),
            "file_name": _("Tên tệp"),
            "digest": _("Mã băm"),
            "rows_read": _("Số dòng đọc được"),
            "rows_good": _("Số dòng đúng"),
            "uploaded_by": _("Người tải lên"),
            "uploaded_at": _("Tải lên lúc"),
            "imported_at": _("Nhập lúc"),
            "undone_at": _("Hoàn tác lúc"),
        },
    )
)
register(
    Kind(
        "registry.statement",
        _("Thông tin bị xóa"),
        place="path",
        fields={
            **COMMON,
            "said_on": _("Khai ngày"),
            "recorded_at": _("Ghi lúc"),
            "survey": _("Đợt rà soát"),
            "said_by": _("Người khai"),
            "recorded_by": _("Người ghi"),
            "facts": _("Nội dung"),
        },
    )
)
