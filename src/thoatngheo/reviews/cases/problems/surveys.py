"""What can go wrong with a survey."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

FACTS_CHANGED = ProblemKind(
    "reviews.survey.facts_changed",
    says="Trong lúc bạn làm, thông tin của hộ đã được ghi thêm: {changes}.",
    do="Những gì bạn nhập vẫn còn trên trang này. Xem lại, sửa nếu cần rồi lưu lần nữa.",
    status=409,
)
NEWER_SAID = ProblemKind(
    "reviews.survey.newer_said",
    says="Có thông tin được khai sau ngày rà soát {day}: {examples}. Điều bạn ghi sẽ không có hiệu lực vì cũ hơn.",
    do="Kiểm tra ngày rà soát; nếu đúng, hãy ghi giống thông tin mới hơn hoặc rà soát lại hộ.",
)
TOO_EARLY = ProblemKind(
    "reviews.survey.too_early",
    says="Ngày rà soát {day} trước ngày bắt đầu của đợt ({starts}).",
    do="Kiểm tra lại ngày rà soát trên Phiếu B.",
)
NOTHING_ANSWERED = ProblemKind(
    "reviews.survey.nothing_answered",
    says="Phiếu chưa có câu trả lời nào.",
    do="Trả lời ít nhất một câu; điều chưa biết thì chọn “Không rõ”.",
)
NO_REVIEWER = ProblemKind("reviews.survey.no_reviewer", says="Chưa ghi tên rà soát viên.", do="Ghi họ tên người đã đến hộ.")
