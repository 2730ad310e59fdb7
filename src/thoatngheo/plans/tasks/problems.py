"""What can go wrong with tasks and the reports on them."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

TASK_FIXED = ProblemKind(
    "plans.task_fixed",
    says="Kế hoạch đã ban hành, không thêm, bớt hoặc giao lại nhiệm vụ được.",
    do="Chỉ đổi được thời hạn và tình trạng. Muốn giao lại, hãy lập kế hoạch thay thế.",
    status=409,
)
TASK_TEXTLESS = ProblemKind("plans.task_textless", says="Nhiệm vụ chưa có nội dung.", do="Ghi việc phải làm trong một câu.")
TASK_TWICE = ProblemKind(
    "plans.task_agency_twice", says="{agency} có hai vai trò trong một nhiệm vụ.", do="Chọn chủ trì hoặc phối hợp, không chọn cả hai."
)
TASK_BEFORE_PLAN = ProblemKind(
    "plans.task_before_plan", says="Thời hạn {due} trước ngày ban hành kế hoạch {issued}.", do="Xem lại ngày, tháng, năm của thời hạn."
)
REPORT_TOO_EARLY = ProblemKind(
    "plans.report_before_issue",
    says="Kế hoạch chưa ban hành hoặc đã được thay thế, chưa báo cáo nhiệm vụ được.",
    do="Báo cáo ở kế hoạch đang có hiệu lực.",
    status=409,
)
REPORT_DAY = ProblemKind(
    "plans.report_day", says="Ngày {day} không báo cáo được.", do="Ngày báo cáo từ ngày ban hành kế hoạch ({issued}) đến hôm nay."
)
REPORT_REASONLESS = ProblemKind("plans.report_reasonless", says="Không làm thì phải nêu lý do.", do="Ghi lý do ở ô kết quả, khó khăn.")
TASK_DROPPED = ProblemKind(
    "plans.task_dropped",
    says="Nhiệm vụ này đã được thôi giao, không báo cáo được.",
    do="Hỏi cơ quan lập kế hoạch nếu vẫn phải làm.",
    status=409,
)
NOT_A_REPORTING_DAY = ProblemKind(
    "plans.not_a_reporting_day",
    says="{day} không phải là kỳ báo cáo của kế hoạch này.",
    do="Chọn một kỳ báo cáo trong danh sách việc của đơn vị.",
)
NOT_IN_PLAN = ProblemKind(
    "plans.agency_not_in_plan",
    says="{agency} không có nhiệm vụ trong kế hoạch này.",
    do="Chỉ cơ quan chủ trì hoặc phối hợp một nhiệm vụ mới báo cáo định kỳ.",
)
