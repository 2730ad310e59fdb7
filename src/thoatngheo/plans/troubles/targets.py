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
