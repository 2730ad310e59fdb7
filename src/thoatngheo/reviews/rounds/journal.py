"""Words of the journal for campaigns, rounds and runs."""

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
            "campaign": _("Đợt của tỉnh"),
            "on_paper": _("Nhập kết quả đã có trên giấy"),
            "purposes": _("Mục đích danh sách"),
            "starts_on": _("Bắt đầu"),
            "ends_on": _("Kết thúc"),
            "process": _("Quy trình"),
            "opinion_asked_on": _("Ngày xin ý kiến cấp huyện"),
            "opinion_given_on": _("Ngày cấp huyện có ý kiến"),
            "opinion": _("Ý kiến cấp huyện"),
            "failures": _("Số đẳng thức không khớp"),
            "reconciled_at": _("Đối chiếu lúc"),
            "published_by": _("Người công bố"),
            "published_at": _("Công bố lúc"),
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
register(
    Kind(
        "reviews.campaign",
        _("Đợt rà soát của tỉnh"),
        place="path",
        fields={
            "kind": _("Loại"),
            "unit": _("Địa bàn"),
            "year": _("Năm"),
            "month": _("Tháng"),
            "day": _("Ngày chốt số liệu"),
            "starts_on": _("Bắt đầu"),
            "ends_on": _("Kết thúc"),
            "standards": _("Chuẩn"),
            "purposes": _("Mục đích danh sách"),
            "choice": _("Lý do chọn chuẩn"),
            "reason": _("Lý do mở đợt đột xuất"),
            "process": _("Quy trình"),
            "created_by": _("Người mở"),
            "created_at": _("Mở lúc"),
        },
    )
)
