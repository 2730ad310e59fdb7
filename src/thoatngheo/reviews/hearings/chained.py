"""The kind of entries that posted lists have in the hash-chained ledger."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.chain import chained
from thoatngheo.reviews.hearings.chain_contents import POSTING, all_postings, case_names, posting_contents

WORDS = {
    "unit": _("đơn vị"),
    "round": _("đợt rà soát"),
    "turn": _("lần niêm yết"),
    "standards": _("các chuẩn"),
    "starts_on": _("ngày bắt đầu niêm yết"),
    "ends_on": _("ngày cuối niêm yết"),
    "places": _("nơi niêm yết"),
    "posted_by": _("người niêm yết"),
    "code": _("mã kiểm chứng"),
    "digest": _("mã băm của danh sách"),
    "items": _("danh sách hộ"),
    "content": _("nội dung danh sách"),
}

chained(POSTING, title=_("Danh sách niêm yết"), subjects=all_postings, words=WORDS, row_names=case_names)(posting_contents)
