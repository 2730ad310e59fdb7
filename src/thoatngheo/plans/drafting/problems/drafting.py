"""What can go wrong while a plan is written and issued."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NOT_A_DRAFT = ProblemKind(
    "plans.not_a_draft",
    says="Kế hoạch này {state}, không còn là dự thảo.",
    do="Muốn thay đổi, hãy lập kế hoạch mới thay thế kế hoạch này.",
    status=409,
)
SECTION_CHANGED = ProblemKind(
    "plans.section_changed",
    says="{who} đã sửa mục “{title}” lúc {at}, sau khi bạn mở mục này. Phần bạn gõ vẫn còn ở ô bên dưới.",
    do="Đối chiếu bản đang có với phần bạn gõ, giữ lại cả hai ý rồi lưu.",
    status=409,
)
TITLE_NEEDED = ProblemKind("plans.section_untitled", says="Mục chưa có tên.", do="Ghi tên mục, không kèm số thứ tự.")
NO_SUCH_SECTION = ProblemKind(
    "plans.section_unknown", says="Dự thảo không có mục mang mã {key}.", do="Mở lại trang soạn thảo; mục có thể đã bị bỏ.", status=404
)
BASE_UNREADABLE = ProblemKind(
    "plans.base_unreadable",
    says="Không đọc được căn cứ: “{line}”.",
    do="Ghi như: Nghị định số 07/2021/NĐ-CP ngày 27/01/2021 của Chính phủ quy định …",
)
DAY_UNREADABLE = ProblemKind("plans.day_unreadable", says="“{value}” không phải là ngày trong năm.", do="Ghi ngày/tháng, ví dụ 31/5.")
NOTHING_KEPT = ProblemKind(
    "plans.nothing_kept", says="Kế hoạch chưa có bản dự thảo nào được lưu.", do="Lưu thành bản mới trước, rồi làm tiếp việc này."
)
NUMBER_UNREADABLE = ProblemKind(
    "plans.number_unreadable", says="“{number}” không phải là số, ký hiệu văn bản.", do="Ghi số và ký hiệu, ví dụ 66/KH-UBND."
)
NUMBER_TAKEN = ProblemKind(
    "plans.number_taken",
    says="Số {number} của {unit} trong năm {year} đã dùng cho: {other}.",
    do="Xem lại số đã vào sổ văn bản đi.",
    status=409,
)
BEFORE_BASE = ProblemKind(
    "plans.issued_before_base",
    says="Ngày ban hành {day} trước ngày của căn cứ: {base} ngày {base_day}.",
    do="Sửa ngày ban hành, hoặc sửa căn cứ.",
)
ISSUED_IN_FUTURE = ProblemKind("plans.issued_in_future", says="Ngày ban hành {day} chưa đến.", do="Ghi ban hành khi văn bản đã được ký.")
STILL_CONSULTING = ProblemKind(
    "plans.still_consulting",
    says="Đợt lấy ý kiến gửi ngày {day} chưa kết thúc, còn {missing} cơ quan chưa trả lời và {open} ý kiến chưa xử lý.",
    do="Kết thúc đợt lấy ý kiến trước, hoặc đánh dấu vẫn ban hành.",
)
CHANGED_SINCE_KEPT = ProblemKind(
    "plans.changed_since_kept",
    says="Sau bản {number}, dự thảo đã được sửa ở: {sections}.",
    do="Lưu thành bản mới rồi ban hành bản đó, để văn bản đúng với những gì đã soạn.",
)
MAKER_ISSUES = ProblemKind(
    "plans.maker_issues", says="Bạn là người lưu bản {number} nên không thể tự ban hành.", do="Người soạn và người ký phải là hai người."
)
