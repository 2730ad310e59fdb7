"""The kinds of entries that the review writes into the hash-chained ledger."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.chain import chained
from thoatngheo.reviews.chain_contents import (
    DECISION,
    POSTING,
    all_postings,
    case_names,
    decision_contents,
    household_names,
    posting_contents,
    signed_decisions,
)

WORDS = {
    "kind": _("loại quyết định"),
    "number": _("số"),
    "symbol": _("ký hiệu"),
    "unit": _("đơn vị"),
    "round": _("đợt rà soát"),
    "standard": _("chuẩn"),
    "signed_on": _("ngày ký"),
    "effective_on": _("ngày hiệu lực"),
    "signer_name": _("người ký"),
    "signer_office": _("chức vụ người ký"),
    "prepared_by": _("người lập"),
    "signed_by": _("tài khoản ký"),
    "cites": _("quyết định bị hủy bỏ"),
    "reason": _("lý do"),
    "code": _("mã kiểm chứng"),
    "digest": _("mã băm của danh sách"),
    "snapshot": _("mã băm của số liệu đã chốt"),
    "outcomes": _("số hộ theo kết quả"),
    "items": _("danh sách hộ"),
    "status": _("sổ theo dõi hộ nghèo"),
    "certificates": _("giấy chứng nhận"),
    "register": _("số trong sổ"),
    "turn": _("lần niêm yết"),
    "standards": _("các chuẩn"),
    "starts_on": _("ngày bắt đầu niêm yết"),
    "ends_on": _("ngày cuối niêm yết"),
    "places": _("nơi niêm yết"),
    "posted_by": _("người niêm yết"),
    "content": _("nội dung danh sách"),
}

chained(DECISION, title=_("Quyết định"), subjects=signed_decisions, words=WORDS, row_names=household_names)(decision_contents)
chained(POSTING, title=_("Danh sách niêm yết"), subjects=all_postings, words=WORDS, row_names=case_names)(posting_contents)
