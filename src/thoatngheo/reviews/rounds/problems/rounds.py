"""What can go wrong with a round."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

UNIT_NOT_IN_FORCE = ProblemKind(
    "reviews.unit.not_in_force",
    says="{unit} không phải là đơn vị hành chính vào ngày {day}.",
    do="Hãy chọn ngày khác, hoặc chọn đơn vị tồn tại vào ngày đó.",
)
DAY_OUT_OF_YEAR = ProblemKind(
    "reviews.round.day",
    says="Ngày chốt số liệu {day} không thuộc đợt rà soát năm {year}.",
    do="Ngày chốt số liệu phải nằm trong năm rà soát hoặc quý I của năm sau.",
)
ROUND_EXISTS = ProblemKind(
    "reviews.round.exists",
    says="{unit} đã có đợt rà soát định kỳ năm {year}.",
    do="Hãy mở đợt đã có trong danh sách đợt rà soát.",
    status=409,
)
NO_STANDARD = ProblemKind(
    "reviews.round.no_standard",
    says="Đợt rà soát cần ít nhất một chuẩn nghèo.",
    do="Hãy chọn chuẩn nghèo; chuẩn đầu tiên là chuẩn dùng để công nhận.",
)
STANDARD_UNKNOWN = ProblemKind(
    "reviews.standard.unknown",
    says="Không có chuẩn nghèo mang mã {standard}.",
    do="Các mã hiện có: {known}.",
)
NOTHING_LISTED = ProblemKind(
    "reviews.round.nothing_listed",
    says="Danh sách rà soát của đợt này chưa có hộ nào.",
    do="Hãy lập danh sách hộ trước khi phân loại.",
)
ROUND_DECIDED = ProblemKind(
    "reviews.round.decided",
    says="Kết quả của đợt rà soát này đã được ghi nhận, không thay đổi được nữa.",
    do="Nếu có sai sót, hãy mở một đợt rà soát mới.",
    status=409,
)
NOT_CLASSIFIED = ProblemKind(
    "reviews.round.not_classified",
    says="Còn {missing} hộ trong danh sách chưa được phân loại theo chuẩn {standard}.",
    do="Hãy chạy phân loại cho chuẩn này rồi ghi nhận kết quả.",
    status=409,
)
NOT_ON_PAPER = ProblemKind(
    "reviews.round.not_on_paper",
    says="Đợt rà soát của {unit} phải đi đủ các bước: họp thôn, niêm yết, quyết định của Chủ tịch UBND cấp xã.",
    do="Chỉ ghi nhận cả đợt một lần khi nhập kết quả đã quyết định trên giấy của những năm trước.",
    status=409,
)
