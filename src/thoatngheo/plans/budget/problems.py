"""What can be wrong with programme money."""

from thoatngheo.core.problems import ProblemKind

WRONG_PERIOD = ProblemKind(
    "plans.money.wrong_period",
    says="Dự án {project} thuộc {programme} ({first}–{last}), không dùng cho năm {year}.",
    do="Chọn dự án của chương trình đang thực hiện năm {year}; xem Danh mục dự án.",
)
LINE_EXISTS = ProblemKind(
    "plans.money.line_exists", says="{unit} đã có dòng vốn này của năm {year}.", do="Mở dòng vốn đó và ghi thêm số tiền."
)
NOT_POSITIVE = ProblemKind(
    "plans.money.not_positive",
    says="Số tiền phải lớn hơn 0 và là số đồng tròn.",
    do="Ghi số tiền; muốn giảm một khoản đã ghi thì dùng “Sửa”.",
)
TOO_GREAT = ProblemKind("plans.money.too_great", says="Số tiền {amount} quá lớn.", do="Kiểm tra lại số và đơn vị tính.")
IN_THE_FUTURE = ProblemKind("plans.money.in_the_future", says="Ngày {day} chưa tới.", do="Ghi ngày đã thực hiện.")
NEGATIVE = ProblemKind(
    "plans.money.negative", says="{line}: {stage} sẽ còn {amount} vào ngày {day}, nhỏ hơn 0.", do="Xem lại số tiền và ngày."
)
SPENT_OVER = ProblemKind(
    "plans.money.spent_over_allocated",
    says="{line}: đến ngày {day} giải ngân {spent}, nhiều hơn số đã phân bổ {allocated}.",
    do="Ghi quyết định phân bổ trước, hoặc xem lại số tiền và ngày.",
)
SETTLED_OVER = ProblemKind(
    "plans.money.settled_over_spent",
    says="{line}: đến ngày {day} quyết toán {settled}, nhiều hơn số đã giải ngân {spent}.",
    do="Xem lại số tiền và ngày.",
)
RETURNED_OVER = ProblemKind(
    "plans.money.returned_over_rest",
    says="{line}: đến ngày {day} nộp trả {returned}, nhiều hơn số còn lại {rest} (đã phân bổ trừ đã giải ngân).",
    do="Xem lại số tiền và ngày.",
)
HANDED_OVER = ProblemKind(
    "plans.money.handed_down",
    says="{line}: đã giao xuống {handed}, chỉ còn {kept} để tự chi, nộp trả hoặc chuyển đi.",
    do="Rút bớt số đã giao cho đơn vị bên dưới trước.",
)
NOT_HANDED = ProblemKind("plans.money.not_handed", says="Chỉ số kế hoạch và số phân bổ được giao xuống.", do="Chọn lại loại số.")
TOO_MUCH_HANDED = ProblemKind(
    "plans.money.too_much_handed",
    says="Giao {parts} cho các đơn vị, nhiều hơn số của dòng vốn ({whole}) là {over}.",
    do="Giảm số của đơn vị nào đó, hoặc ghi tăng số của dòng vốn trước.",
)
NOT_BELOW = ProblemKind("plans.money.not_below", says="{unit} không trực thuộc {above}.", do="Chọn đơn vị trực thuộc.")
NO_DECISION = ProblemKind(
    "plans.money.no_decision", says="Điều chuyển vốn phải có quyết định: số và ngày.", do="Ghi số quyết định và ngày quyết định."
)
OTHER_SOURCE = ProblemKind(
    "plans.money.other_source",
    says="Không chuyển được giữa {giver} và {taker}: hai dòng vốn phải cùng nguồn, cùng loại vốn và cùng năm.",
    do="Chọn dòng vốn khác.",
)
SAME_LINE = ProblemKind("plans.money.same_line", says="Dòng chuyển và dòng nhận là một.", do="Chọn hai dòng vốn khác nhau.")
ONE_IN_ANOTHER = ProblemKind(
    "plans.money.one_in_another",
    says="Một dòng vốn là phần được giao từ dòng kia.",
    do="Dùng “Giao xuống” để thêm hoặc bớt phần của đơn vị.",
)
NOT_MOVED = ProblemKind("plans.money.not_moved", says="Chỉ chuyển số kế hoạch hoặc số phân bổ.", do="Số đã giải ngân thì sửa ở khoản ghi.")
PART_OF_MOVE = ProblemKind(
    "plans.money.part_of_move",
    says="Khoản này do điều chuyển theo Quyết định {number}.",
    do="Muốn chuyển lại thì lập một điều chuyển ngược.",
)
IS_CORRECTION = ProblemKind("plans.money.is_correction", says="Khoản này đã là khoản sửa.", do="Sửa ở khoản gốc.")
NO_CHANGE = ProblemKind("plans.money.no_change", says="Số đúng bằng số đang ghi.", do="Không cần sửa.")
BEFORE_ENTRY = ProblemKind(
    "plans.money.before_entry", says="Ngày sửa {day} trước ngày của khoản ghi ({on}).", do="Ghi ngày sửa sau ngày đó."
)
PROJECT_EXISTS = ProblemKind("plans.project.exists", says="Chương trình này đã có dự án {label}.", do="Đặt số khác, hoặc sửa dự án đó.")
PROJECT_OF_LAW = ProblemKind(
    "plans.project.of_law", says="Dự án {label} ghi theo văn bản của trung ương, không sửa ở đây.", do="Thêm dự án khác nếu cần."
)
