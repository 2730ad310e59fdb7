"""What can go wrong with the list of expected escapes."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOT_THAT_NOW = ProblemKind(
    "reviews.escape.not_poor",
    says="Hộ {household} không có trong danh sách hộ nghèo, hộ cận nghèo năm {year}.",
    do="Chỉ nêu hộ đang nghèo hoặc cận nghèo.",
)
WHY_NEEDED = ProblemKind(
    "reviews.escape.why", says="Chưa ghi vì sao hộ dự kiến thoát nghèo.", do="Ghi lý do, ví dụ: con đã đi làm, được hỗ trợ bò giống."
)
