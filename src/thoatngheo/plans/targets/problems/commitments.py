"""What can go wrong with commitments."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOTHING_TO_SIGN = ProblemKind(
    "plans.commitment.nothing",
    says="Chưa có con số nào giao cho các đơn vị, nên chưa có gì để cam kết.",
    do="Chia chỉ tiêu cho các đơn vị trước.",
)
NOT_ISSUED = ProblemKind(
    "plans.commitment.not_issued",
    says="Kế hoạch chưa ban hành, chưa đề nghị ký cam kết được.",
    do="Ban hành kế hoạch trước, hoặc gửi dự thảo lấy ý kiến.",
)
DUE_BEFORE_ASKED = ProblemKind("plans.commitment.due", says="Hạn ký {due} có trước ngày giao {asked}.", do="Chọn hạn ký sau ngày giao.")
NOT_ASKED = ProblemKind(
    "plans.commitment.not_asked",
    says="Cam kết này {state}, không ký hay đề nghị xem lại được nữa.",
    do="Nếu số đã đổi, cấp trên đề nghị ký lại.",
)
REASON_NEEDED = ProblemKind("plans.commitment.reason", says="Chưa ghi lý do đề nghị xem lại.", do="Ghi rõ chỉ tiêu nào, vì sao.")
CHANGED_MEANWHILE = ProblemKind(
    "plans.commitment.changed",
    says="Chỉ tiêu đã đổi trong lúc bạn xem: {changes}.",
    do="Xem lại số mới rồi ký.",
    status=409,
)
