"""Words of the journal for the legal steps: requests, reviewers, meetings, complaints, decisions."""

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
        "reviews.expectedescape",
        _("Hộ dự kiến thoát nghèo"),
        place="path",
        fields={
            "household": _("Hộ"),
            "year": _("Năm"),
            "leaves": _("Dự kiến"),
            "why": _("Lý do"),
            "named_by": _("Người ghi"),
            "named_at": _("Ghi lúc"),
        },
    )
)
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
register(
    Kind(
        "reviews.decision",
        _("Quyết định"),
        place="path",
        fields={
            "round": _("Đợt"),
            "unit": _("Đơn vị"),
            "standard": _("Chuẩn"),
            "kind": _("Loại"),
            "state": _("Tình trạng"),
            "cites": _("Quyết định liên quan"),
            "reason": _("Lý do"),
            "note": _("Ghi chú"),
            "prepared_by": _("Người lập"),
            "prepared_at": _("Lập lúc"),
            "returned_reason": _("Lý do trả lại"),
            "returned_by": _("Người trả lại"),
            "returned_at": _("Trả lại lúc"),
            "number": _("Số"),
            "symbol": _("Ký hiệu"),
            "signed_by": _("Người ký"),
            "signed_on": _("Ngày ký"),
            "signed_at": _("Ký lúc"),
            "effective_on": _("Có hiệu lực từ"),
            "signer_name": _("Tên người ký"),
            "signer_office": _("Chức vụ người ký"),
            "digest": _("Mã băm"),
            "code": _("Mã kiểm tra"),
        },
    )
)
register(
    Kind(
        "reviews.officetemplate",
        _("Mẫu văn bản của cơ quan"),
        place="path",
        fields={
            "unit": _("Đơn vị"),
            "kind": _("Loại văn bản"),
            "file_name": _("Tên tệp"),
            "digest": _("Mã băm"),
            "fields": _("Trường có trong mẫu"),
            "uploaded_by": _("Người tải lên"),
            "uploaded_at": _("Tải lên lúc"),
            "taken_back_by": _("Người bỏ mẫu"),
            "taken_back_at": _("Bỏ mẫu lúc"),
        },
    )
)
