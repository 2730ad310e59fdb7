"""What can go wrong with agencies."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

AGENCY_NAMELESS = ProblemKind(
    "plans.agency_nameless", says="Cơ quan phải có tên.", do="Ghi tên cơ quan như trong kế hoạch, ví dụ “Phòng Tài chính - Kế hoạch”."
)
