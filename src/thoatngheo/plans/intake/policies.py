"""Who reads plan documents, and who takes them over."""

from __future__ import annotations

from thoatngheo.accounts.grants import everywhere, grant, in_area
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.register.policies.roles import READERS, WRITERS

# Have a document read and checked; nothing is kept of it for who only reads.
READ_PLAN_DOCUMENT = grant("plans.document.read", ReadDocument, says="Đọc, kiểm tra một văn bản kế hoạch", who=READERS, where=everywhere)
# A kept document: in the area of the unit whose plan it is.
VIEW_READ_DOCUMENT = grant("plans.document.view", ReadDocument, says="Xem văn bản kế hoạch đã đọc", who=READERS, where=in_area("path"))
# Go through what was read and take it over: those who write plans of the unit.
TAKE_DOCUMENT = grant(
    "plans.document.take", ReadDocument, says="Đối chiếu văn bản kế hoạch và đưa vào hệ thống", who=WRITERS, where=in_area("path")
)
# One item of such a document.
CORRECT_ITEM = grant("plans.item.correct", ReadItem, says="Sửa một mục đọc được của văn bản kế hoạch", who=WRITERS, where=in_area("path"))
