"""The room's words in the journal of changes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "reviews.round",
        _("Đợt rà soát"),
        place="path",
        fields={
            "kind": _("Loại"),
            "unit": _("Địa bàn"),
            "year": _("Năm"),
            "day": _("Ngày chốt số liệu"),
            "standards": _("Chuẩn"),
            "state": _("Tình trạng"),
            "note": _("Ghi chú"),
            "created_by": _("Người lập"),
            "created_at": _("Lập lúc"),
            "decided_by": _("Người công nhận"),
            "decided_at": _("Công nhận lúc"),
        },
    )
)
register(
    Kind(
        "reviews.case", _("Hộ trong đợt rà soát"), place="path", fields={"round": _("Đợt"), "household": _("Hộ"), "state": _("Tình trạng")}
    )
)
register(
    Kind(
        "reviews.classificationrun",
        _("Lần phân loại"),
        place="round__path",
        fields={
            "round": _("Đợt"),
            "standard": _("Chuẩn"),
            "rulebook": _("Mã băm bộ quy tắc"),
            "run_at": _("Chạy lúc"),
            "run_by": _("Người chạy"),
            "current": _("Đang dùng"),
            "households": _("Số hộ"),
        },
    )
)
