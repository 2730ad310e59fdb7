"""Words of the journal for the households of a round, requests and reviewers."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "reviews.request",
        _("Giấy đề nghị"),
        place="path",
        fields={
            "household": _("Hộ"),
            "kind": _("Loại"),
            "received_on": _("Ngày nhận"),
            "how": _("Cách nộp"),
            "applicant": _("Người đề nghị"),
            "signs": _("Số dấu hiệu Phiếu A"),
            "outcome": _("Kết quả"),
            "answer": _("Trả lời"),
            "round": _("Đợt"),
            "recorded_by": _("Người ghi"),
            "recorded_at": _("Ghi lúc"),
        },
    )
)
register(
    Kind(
        "reviews.reviewertask",
        _("Phân công rà soát viên"),
        place="path",
        fields={
            "round": _("Đợt"),
            "unit": _("Thôn"),
            "reviewer": _("Rà soát viên"),
            "due_on": _("Hạn"),
            "ended_on": _("Thôi phân công"),
            "assigned_by": _("Người phân công"),
            "assigned_at": _("Phân công lúc"),
        },
    )
)


register(
    Kind(
        "reviews.case",
        _("Hộ trong đợt rà soát"),
        place="path",
        fields={
            "round": _("Đợt"),
            "household": _("Hộ"),
            "why": _("Vì sao có trong danh sách"),
            "request": _("Giấy đề nghị"),
            "state": _("Bước"),
            "attempt": _("Lần rà soát"),
            "version": _("Lần sửa"),
        },
    )
)
