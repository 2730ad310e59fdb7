"""What can go wrong with agencies."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

AGENCY_NAMELESS = ProblemKind(
    "plans.agency_nameless", says="Cơ quan phải có tên.", do="Ghi tên cơ quan như trong kế hoạch, ví dụ “Phòng Tài chính - Kế hoạch”."
)
AGENCY_TWICE = ProblemKind(
    "plans.agency_twice",
    says="{unit} đã có “{name}”.",
    do="Nếu là một cơ quan được ghi hai lần, hãy dùng việc “Gộp vào”.",
    status=409,
)
AGENCY_NOT_MERGEABLE = ProblemKind(
    "plans.agency_not_mergeable",
    says="Không gộp được “{name}” vào “{into}”: {why}.",
    do="Hãy ghi ngày kết thúc hoạt động cho cơ quan không dùng nữa.",
    status=409,
)
AGENCY_ENDS_BEFORE_START = ProblemKind(
    "plans.agency_ends_before_start", says="Ngày kết thúc {day} trước ngày bắt đầu.", do="Xem lại ngày, tháng, năm."
)
