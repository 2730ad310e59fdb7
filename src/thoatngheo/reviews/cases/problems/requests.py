"""What can go wrong with a household's request."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

RECEIVED_LATER = ProblemKind("reviews.request.in_future", says="Ngày nhận {day} còn ở tương lai.", do="Ghi ngày thực sự nhận giấy đề nghị.")
REQUEST_WAITS = ProblemKind(
    "reviews.request.waits",
    says="Hộ {household} đã có giấy đề nghị cùng loại nhận ngày {day}, đang chờ xem xét.",
    do="Xử lý giấy đề nghị đó trước.",
    status=409,
)
NOT_ON_LIST = ProblemKind(
    "reviews.request.not_on_list",
    says="Hộ {household} hiện không có trong danh sách hộ nghèo, hộ cận nghèo, nên không thể đề nghị công nhận thoát nghèo.",
    do="Kiểm tra lại hộ, hoặc ghi giấy đề nghị rà soát (Mẫu 01).",
)
ANSWERED_ALREADY = ProblemKind(
    "reviews.request.answered",
    says="Giấy đề nghị này đã được trả lời: {outcome}.",
    do="Nếu hộ có tình tiết mới, hãy ghi một giấy đề nghị mới.",
    status=409,
)
SIGNS_WRONG = ProblemKind(
    "reviews.request.signs",
    says="Phiếu A có {most} dấu hiệu; không thể đánh dấu {signs}.",
    do="Đếm lại số dấu hiệu được đánh dấu trên Phiếu A: từ 0 đến {most}.",
)
ANSWER_NEEDED = ProblemKind(
    "reviews.request.answer_needed",
    says="Hộ không được đưa vào danh sách phải được trả lời bằng văn bản, nêu rõ lý do.",
    do="Ghi nội dung trả lời.",
)
UNDER_REVIEW = ProblemKind(
    "reviews.request.under_review",
    says="Hộ {household} đã vào danh sách rà soát của đợt theo giấy đề nghị này.",
    do="Hộ đi hết các bước của đợt; kết quả là trả lời cho giấy đề nghị.",
    status=409,
)
NOT_PHIEU_A = ProblemKind(
    "reviews.request.no_signs",
    says="Giấy đề nghị công nhận thoát nghèo (Mẫu 04) không dùng Phiếu A.",
    do="Chấp nhận đưa vào danh sách rà soát, hoặc từ chối kèm lý do.",
)
