"""Words of the journal for meetings, their votes, and complaints."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

register(
    Kind(
        "reviews.meeting",
        _("Cuộc họp thôn"),
        place="path",
        fields={
            "round": _("Đợt"),
            "unit": _("Thôn"),
            "number": _("Lần họp"),
            "state": _("Tình trạng"),
            "held_on": _("Ngày họp"),
            "starts_at": _("Giờ họp"),
            "place": _("Địa điểm"),
            "chair": _("Chủ trì"),
            "chair_office": _("Chức vụ người chủ trì"),
            "secretary": _("Thư ký"),
            "representatives": _("Đại diện hộ dân"),
            "attending": _("Số người dự"),
            "households_invited": _("Số hộ được mời"),
            "present": _("Thành phần dự họp"),
            "opinions": _("Ý kiến"),
            "version": _("Lần sửa"),
            "created_by": _("Người lập"),
            "created_at": _("Lập lúc"),
            "closed_by": _("Người kết thúc"),
            "closed_at": _("Kết thúc lúc"),
        },
    )
)


register(
    Kind(
        "reviews.meetingvote",
        _("Biểu quyết về hộ"),
        place="path",
        fields={
            "meeting": _("Cuộc họp"),
            "case": _("Hộ"),
            "results": _("Kết quả đưa ra họp"),
            "agree": _("Đồng ý"),
            "disagree": _("Không đồng ý"),
            "agreed": _("Được thông qua"),
            "note": _("Ghi chú"),
        },
    )
)


register(
    Kind(
        "reviews.complaint",
        _("Khiếu nại"),
        place="path",
        fields={
            "round": _("Đợt"),
            "case": _("Hộ trong đợt"),
            "household": _("Hộ"),
            "posting": _("Lần niêm yết"),
            "number": _("Số"),
            "received_on": _("Ngày nhận"),
            "due_on": _("Hạn phúc tra"),
            "complainant": _("Người khiếu nại"),
            "text": _("Nội dung"),
            "results_before": _("Kết quả trước phúc tra"),
            "state": _("Tình trạng"),
            "rechecked_on": _("Ngày phúc tra"),
            "found": _("Kết quả phúc tra"),
            "rechecked_by": _("Người phúc tra"),
            "same_surveyor": _("Người phúc tra đã thu thập thông tin"),
            "results_after": _("Kết quả sau phúc tra"),
            "answer": _("Trả lời"),
            "answered_on": _("Ngày trả lời"),
            "recorded_by": _("Người ghi"),
            "recorded_at": _("Ghi lúc"),
        },
    )
)
