"""What can go wrong when a case is moved."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOT_ALLOWED = ProblemKind(
    "reviews.case.not_allowed",
    says="{count} hộ không ở bước cho phép việc “{deed}”: {examples}.",
    do="Mỗi hộ đi lần lượt: lập danh sách, thu thập thông tin, phân loại, họp thôn, niêm yết, công nhận. Xem bước của từng hộ.",
    status=409,
)
CHANGED_MEANWHILE = ProblemKind(
    "reviews.changed_meanwhile",
    says="Trong lúc bạn làm, {who} đã sửa {what} lúc {when}: {changes}.",
    do="Những gì bạn nhập vẫn còn trên trang này. Xem thay đổi, sửa lại nếu cần rồi lưu lần nữa.",
    status=409,
)
ROUND_NOT_OPEN = ProblemKind(
    "reviews.round.not_open",
    says="Đợt rà soát của {unit} đã công nhận kết quả.",
    do="Thay đổi sau đó thuộc đợt rà soát thường xuyên của tháng, hoặc một quyết định hủy bỏ quyết định đã ban hành.",
    status=409,
)
