"""What can go wrong with progress and reports of results."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOT_ISSUED = ProblemKind(
    "plans.progress.not_issued",
    says="Kế hoạch chưa ban hành nên chưa có tiến độ.",
    do="Hãy ban hành kế hoạch trước; bản đang soạn không vào số liệu.",
)
DAY_OUTSIDE = ProblemKind(
    "plans.progress.day_outside",
    says="Ngày {day} nằm ngoài thời gian theo dõi của kế hoạch.",
    do="Hãy chọn một ngày từ {first} đến {last}.",
)
BY_SYSTEM = ProblemKind(
    "plans.achievement.by_system",
    says="Chỉ tiêu “{target}” do hệ thống tự tính ({measure}), không báo cáo tay.",
    do="Nếu số chưa đúng, hãy sửa ở nơi sinh ra nó: sổ hộ nghèo, sổ vốn hoặc hoạt động.",
)
NOT_ASKED = ProblemKind(
    "plans.achievement.not_asked",
    says="{unit} không được giao chỉ tiêu “{target}”.",
    do="Hãy chọn đơn vị có chỉ tiêu này trong kế hoạch.",
)
NEGATIVE = ProblemKind(
    "plans.achievement.negative",
    says="Kết quả đạt được không thể âm.",
    do="Hãy nhập số đạt được từ đầu kỳ đến ngày báo cáo.",
)
SOURCE_MISSING = ProblemKind(
    "plans.achievement.source_missing",
    says="Chưa ghi kết quả này theo báo cáo nào.",
    do="Hãy ghi số, ngày của báo cáo hoặc sổ theo dõi.",
)
