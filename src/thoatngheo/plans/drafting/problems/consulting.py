"""What can go wrong while agencies are asked about a draft."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOBODY_ASKED = ProblemKind(
    "plans.nobody_asked", says="Chưa chọn cơ quan nào để lấy ý kiến.", do="Chọn ít nhất một cơ quan, hoặc ghi tên cơ quan."
)
DUE_BEFORE_SENT = ProblemKind(
    "plans.due_before_sent", says="Hạn trả lời {due} trước ngày gửi {sent}.", do="Ghi hạn trả lời từ ngày gửi trở đi."
)
CONSULTATION_CLOSED = ProblemKind(
    "plans.consultation_closed",
    says="Đợt lấy ý kiến này đã kết thúc ngày {day}.",
    do="Liên hệ {unit}; cơ quan soạn thảo có thể mở đợt lấy ý kiến mới.",
    status=409,
)
COMMENT_EMPTY = ProblemKind("plans.comment_empty", says="Ý kiến chưa có nội dung.", do="Ghi nội dung góp ý, hoặc chọn nhất trí.")
SECTION_NOT_THERE = ProblemKind("plans.comment_section", says="Bản lấy ý kiến không có mục này.", do="Chọn lại mục trong danh sách.")
QUOTE_NOT_THERE = ProblemKind(
    "plans.comment_quote", says="Không thấy đoạn “{quote}” trong mục “{section}”.", do="Chép đúng đoạn cần góp ý từ dự thảo, hoặc để trống."
)
HAS_COMMENTS = ProblemKind(
    "plans.agrees_with_comments",
    says="Cơ quan này đã có {count} ý kiến nên không ghi là nhất trí toàn bộ.",
    do="Ghi thêm ý kiến nếu cần; việc xử lý từng ý kiến do cơ quan soạn thảo làm.",
    status=409,
)
REASON_NEEDED = ProblemKind(
    "plans.comment_reason",
    says="Chưa ghi lý do, giải trình cho ý kiến này.",
    do="Ghi đã tiếp thu thế nào, hoặc vì sao không tiếp thu; cơ quan góp ý sẽ đọc được.",
)
OUTCOME_NEEDED = ProblemKind(
    "plans.comment_outcome", says="Chưa chọn cách xử lý ý kiến.", do="Chọn tiếp thu, tiếp thu một phần hoặc không tiếp thu."
)
