"""The kind of entries that decisions have in the hash-chained ledger."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.chain import chained
from thoatngheo.reviews.decisions.chain_contents import DECISION, decision_contents, household_names, signed_decisions

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
}

chained(DECISION, title=_("Quyết định"), subjects=signed_decisions, words=WORDS, row_names=household_names)(decision_contents)
