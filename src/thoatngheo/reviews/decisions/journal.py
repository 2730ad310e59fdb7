"""Words of the journal for decisions and expected escapes."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit.kinds import Kind, register

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
