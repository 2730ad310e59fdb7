"""What can go wrong with targets, their formulas and their values."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

FORMULA_UNREADABLE = ProblemKind(
    "plans.formula.unreadable",
    says="Không đọc được công thức “{formula}”: {what} ở ký tự thứ {place}.",
    do="Chỉ dùng mã chỉ tiêu, số, + − × ÷, dấu ngoặc, min(a; b), max(a; b). Ví dụ: 100 × poor_end ÷ households.",
)
FORMULA_UNKNOWN_CODE = ProblemKind(
    "plans.formula.unknown_code",
    says="Công thức của {target} nhắc đến mã {code}, mã này không có trong kế hoạch{near}.",
    do="Sửa mã trong công thức, hoặc thêm chỉ tiêu mang mã đó.",
)
FORMULA_CIRCLE = ProblemKind(
    "plans.formula.circle",
    says="Các công thức vòng quanh: {circle}.",
    do="Bỏ công thức của một trong các chỉ tiêu ấy.",
)
FIGURE_TOO_LARGE = ProblemKind(
    "plans.figure.too_large", says="Có số lớn quá 16 chữ số trước dấu phẩy.", do="Xem lại số đã ghi và đơn vị tính của chỉ tiêu."
)
CODE_SHAPE = ProblemKind(
    "plans.target.code_shape",
    says="Mã chỉ tiêu “{code}” không dùng được.",
    do="Mã bắt đầu bằng chữ cái thường, chỉ gồm chữ thường không dấu, chữ số và dấu gạch dưới, ví dụ poor_end.",
)
CODE_TAKEN = ProblemKind(
    "plans.target.code_taken", says="Kế hoạch đã có chỉ tiêu mang mã {code} ({label}).", do="Chọn mã khác, hoặc sửa chỉ tiêu đã có."
)
STILL_USED = ProblemKind(
    "plans.target.still_used",
    says="Chưa xóa được {label}: công thức của {users} còn dùng mã {code}.",
    do="Sửa các công thức ấy trước.",
)
ISSUED_PLAN = ProblemKind(
    "plans.target.issued",
    says="Kế hoạch đã ban hành thì không thêm, sửa, xóa chỉ tiêu nữa.",
    do="Sửa từng con số bằng quyết định điều chỉnh (số, ngày, lý do), hoặc lập kế hoạch mới thay thế.",
)
DECISION_NEEDED = ProblemKind(
    "plans.target.decision_needed",
    says="Kế hoạch đã ban hành: sửa số phải ghi số, ngày quyết định điều chỉnh và lý do.",
    do="Ghi đủ ba mục ấy rồi lưu lại.",
)
DECISION_BEFORE_PLAN = ProblemKind(
    "plans.target.decision_before_plan",
    says="Quyết định điều chỉnh ngày {day} có trước ngày ban hành kế hoạch {issued}.",
    do="Xem lại ngày quyết định.",
)
NOT_IN_PLAN = ProblemKind("plans.target.not_in_plan", says="{unit} không thuộc địa bàn của kế hoạch.", do="Chọn đơn vị ngay dưới {whole}.")
RANGE_BACKWARD = ProblemKind(
    "plans.target.range_backward", says="{label}, {unit}: số cao nhất {high} nhỏ hơn số thấp nhất {low}.", do="Đổi lại hai số."
)
TOO_PRECISE = ProblemKind(
    "plans.target.too_precise",
    says="{label}, {unit}: {value} có nhiều chữ số thập phân hơn chỉ tiêu cho phép ({decimals}).",
    do="Làm tròn số, hoặc sửa số chữ số thập phân của chỉ tiêu.",
)
NOTHING_TO_HAND = ProblemKind(
    "plans.target.nothing_to_hand",
    says="Chưa có con số nào để giao cho đơn vị bên dưới.",
    do="Chọn từng chỉ tiêu, chia cho các đơn vị, lưu lại rồi giao.",
)
NO_UNITS_BELOW = ProblemKind(
    "plans.target.no_units_below", says="{unit} không có đơn vị nào bên dưới để giao.", do="Với xã: thêm thôn ở trang đơn vị trước."
)
UNIT_UNKNOWN = ProblemKind(
    "plans.target.unit_unknown", says="Kế hoạch không có đơn vị “{value}”{near}.", do="Ghi tên như trong bảng chỉ tiêu."
)
ROW_TWICE = ProblemKind("plans.target.row_twice", says="{unit} đã có ở dòng {row}.", do="Mỗi đơn vị một dòng.")
