"""What can go wrong with a complaint."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

ELSEWHERE = (
    "Hộ gửi giấy đề nghị (Mẫu 01) để được xem xét trong đợt rà soát thường xuyên, từ ngày 15 của tháng sau (QĐ 24/2021/QĐ-TTg, Điều 5)."
)
POSTING_OVER = ProblemKind(
    "reviews.complaint.posting_over",
    says="Danh sách có hộ {head} đã hết niêm yết ngày {ends}; khiếu nại nhận ngày {day} không còn trong thời gian niêm yết.",
    do=ELSEWHERE,
    status=409,
)
POSTING_NOT_BEGUN = ProblemKind(
    "reviews.complaint.posting_not_begun",
    says="Danh sách có hộ {head} niêm yết từ ngày {starts}; ngày {day} chưa có danh sách để khiếu nại.",
    do="Xem lại ngày nhận.",
)
NOT_POSTED = ProblemKind(
    "reviews.complaint.not_posted",
    says="Hộ {head} chưa được niêm yết: {state}.",
    do="Khiếu nại là về kết quả đã niêm yết. Ý kiến trước đó được nêu ở cuộc họp thôn.",
    status=409,
)
ALREADY_COMPLAINED = ProblemKind(
    "reviews.complaint.open",
    says="Về hộ {head} đã có khiếu nại số {number} đang được phúc tra.",
    do="Việc phúc tra trả lời cho cả hai; báo cho người đến sau số khiếu nại này và hạn trả lời {due}.",
    status=409,
)
RECHECKED_ALREADY = ProblemKind(
    "reviews.complaint.rechecked",
    says="Hộ {head} đã được phúc tra trong đợt này.",
    do=ELSEWHERE,
    status=409,
)
NOTHING_HANGS = ProblemKind(
    "reviews.complaint.nothing_hangs",
    says="Hộ {head} không có trong danh sách rà soát, và ngày {day} nơi hộ ở không có danh sách nào đang niêm yết.",
    do=ELSEWHERE,
    status=409,
)
NOT_HERE = ProblemKind(
    "reviews.complaint.not_here",
    says="Hộ {head} không ở {unit}.",
    do="Khiếu nại được nhận ở xã nơi hộ sinh sống.",
)
RECEIVED_IN_FUTURE = ProblemKind(
    "reviews.complaint.future",
    says="Ngày {day} chưa đến.",
    do="Xem lại ngày.",
)
DAYS_OUT_OF_ORDER = ProblemKind(
    "reviews.complaint.days",
    says="Các ngày không theo thứ tự: nhận {received}, phúc tra {rechecked}, trả lời {answered}.",
    do="Phúc tra từ ngày nhận trở đi, trả lời từ ngày phúc tra trở đi.",
)
WORDS_MISSING = ProblemKind(
    "reviews.complaint.words_missing",
    says="Còn thiếu: {missing}.",
    do="Người khiếu nại phải được trả lời bằng văn bản, có lý do, kể cả khi giữ nguyên kết quả.",
)
RECHECK_UNDETERMINED = ProblemKind(
    "reviews.complaint.undetermined",
    says="Sau phúc tra vẫn chưa xác định được hộ {head} theo chuẩn {standard}.",
    do="Ghi đủ thông tin còn thiếu của hộ (phiếu rà soát của hộ), rồi ghi kết quả phúc tra.",
)
ANSWERED_ALREADY = ProblemKind(
    "reviews.complaint.answered",
    says="Khiếu nại số {number} đã được trả lời ngày {day}.",
    do="Tải lại trang để xem kết quả.",
    status=409,
)
