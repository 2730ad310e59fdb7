"""What can go wrong with a posted list."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOTHING_TO_POST = ProblemKind(
    "reviews.posting.nothing",
    says="{unit} không có hộ nào chờ {deed}.",
    do="Niêm yết lần đầu là các hộ đã được cuộc họp thôn thông qua; niêm yết lại là các hộ đã phúc tra.",
)
TOO_FEW_PLACES = ProblemKind(
    "reviews.posting.places",
    says="Danh sách phải niêm yết ở {needed} nơi, mới ghi {given}.",
    do="Luật yêu cầu: {law}.",
)
STARTS_ON_DAY_OFF = ProblemKind(
    "reviews.posting.day_off",
    says="Ngày {day} không phải là ngày làm việc ({why}).",
    do="Bắt đầu niêm yết từ ngày làm việc gần nhất: {next}.",
)
STARTS_BEFORE_ITS_CAUSE = ProblemKind(
    "reviews.posting.too_early",
    says="Không thể niêm yết từ ngày {day}: {cause} ngày {cause_day}.",
    do="Ngày sớm nhất có thể bắt đầu niêm yết là {next}.",
)
STARTS_TOO_LATE = ProblemKind(
    "reviews.posting.too_late",
    says="Ngày bắt đầu {day} cách hôm nay hơn {limit} ngày.",
    do="Xem lại ngày; khi gần đến ngày niêm yết hãy ghi vào hệ thống.",
)
NOT_A_SECOND_LIST = ProblemKind(
    "reviews.posting.not_second",
    says="Danh sách bổ sung chỉ dành cho chuẩn thứ hai của đợt, không có {standards}.",
    do="Danh sách của chuẩn chính được niêm yết cùng bước của từng hộ. Các chuẩn thứ hai của đợt: {known}.",
)
NOT_CLASSIFIED_YET = ProblemKind(
    "reviews.posting.not_classified",
    says="{count} hộ chưa có kết quả theo chuẩn {standard}: {households}.",
    do="Chạy phân loại theo chuẩn này rồi niêm yết.",
)
TAKEN_DOWN_EARLY = ProblemKind(
    "reviews.posting.taken_down_early",
    says="Danh sách phải niêm yết đến hết ngày {ends}; không thể gỡ ngày {day}.",
    do="Gỡ từ ngày {first}.",
)
TAKEN_DOWN_ALREADY = ProblemKind(
    "reviews.posting.taken_down",
    says="Danh sách này đã được gỡ ngày {day}.",
    status=409,
)
TAKEN_DOWN_IN_FUTURE = ProblemKind(
    "reviews.posting.taken_down_future",
    says="Ngày gỡ {day} chưa đến.",
    do="Ghi ngày đã gỡ thật.",
)
