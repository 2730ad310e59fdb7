"""What can be wrong with a file, a sheet, a column, a cell."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from thoatngheo.core.problems import Problem, ProblemKind

UNREADABLE = ProblemKind(
    "core.sheet.unreadable",
    says="Không đọc được tệp {name}: tệp hỏng, ghi dở, hoặc không phải bảng tính.",
    do="Mở tệp bằng Excel hoặc LibreOffice, lưu lại dạng .xlsx rồi tải lên lần nữa.",
)
LOCKED = ProblemKind("core.sheet.locked", says="Tệp {name} có mật khẩu.", do="Bỏ mật khẩu của tệp rồi tải lên lần nữa.")
TOO_LARGE = ProblemKind(
    "core.sheet.too_large",
    says="Tệp {name} quá lớn ({rows}); một lần nhập tối đa {limit} dòng.",
    do="Chia tệp theo xã hoặc theo thôn rồi nhập từng tệp.",
)
TOO_BIG = ProblemKind(
    "core.sheet.too_big", says="Tệp {name} có {size} MB; tối đa {limit} MB.", do="Tách tệp, hoặc bỏ hình ảnh và các trang tính khác."
)
TOO_LONG = ProblemKind("core.sheet.too_long", says="Tệp {name} có hơn {limit} dòng.", do="Tách tệp theo đơn vị hoặc theo năm.")
EMPTY_FILE = ProblemKind("core.sheet.empty_file", says="Tệp {name} rỗng.", do="Chọn lại tệp.")
NO_SUCH_SHEET = ProblemKind("core.sheet.none_such", says="Tệp không có trang tính “{sheet}”.", do="Các trang tính có trong tệp: {sheets}.")
NO_HEADER = ProblemKind(
    "core.sheet.no_header",
    says="Không tìm thấy hàng tiêu đề trong tệp {name} (các trang tính: {sheets}).",
    do="Dùng tệp mẫu, hoặc đặt tên cột như sau: {expected}.",
)
COLUMN_MISSING = ProblemKind(
    "core.sheet.column_missing", says="Trang tính “{sheet}” thiếu cột: {missing}.", do="Thêm cột, hoặc sửa tên cột cho đúng."
)
COLUMN_TWICE = ProblemKind(
    "core.sheet.column_twice", says="Trang tính “{sheet}” có hai cột “{title}” ({one} và {other}).", do="Bỏ hoặc đổi tên một cột."
)
NO_ROWS = ProblemKind(
    "core.sheet.no_rows", says="Trang tính “{sheet}” không có dòng nào dưới hàng tiêu đề.", do="Điền số liệu rồi tải lên lần nữa."
)
MIXED_UNITS = ProblemKind(
    "core.sheet.mixed_units",
    says="Cột “{column}” của trang tính “{sheet}” ghi lẫn đơn vị tiền. {told}.",
    do="Ghi cả cột bằng một đơn vị (đồng hoặc triệu đồng) rồi tải lên lần nữa; chưa dòng nào được nhận.",
)
UNIT_UNCLEAR = ProblemKind(
    "core.sheet.unit_unclear",
    says="Cột “{column}” của trang tính “{sheet}” không ghi đơn vị tiền, mà các số quá nhỏ để là đồng (ví dụ {value} ở dòng {row}).",
    do="Thêm “(đồng)” hoặc “(triệu đồng)” vào tên cột.",
)
UNIT_UNLIKELY = ProblemKind(
    "core.sheet.unit_unlikely",
    says="Cột “{column}” của trang tính “{sheet}” ghi đơn vị triệu đồng, nhưng số {value} ở dòng {row} khi đó là {amount}.",
    do="Nếu số ghi bằng đồng thì sửa tên cột thành “(đồng)”.",
)
MUST_BE_FILLED = ProblemKind("core.sheet.must_be_filled", says="Ô này không được để trống.", do="Nhập {title}.")
NO_DAY = ProblemKind("core.sheet.no_day", says="“{value}” chỉ là năm, chưa phải ngày.", do="Ghi đủ ngày/tháng/năm, ví dụ 31/12/2024.")
NOT_A_CHOICE = ProblemKind("core.sheet.not_a_choice", says="Không hiểu “{value}”.", do="Ghi một trong: {expected}.")
NOT_YES_NO = ProblemKind("core.sheet.not_yes_no", says="Không hiểu “{value}”.", do="Ghi x, hoặc để trống.")
OUT_OF_RANGE = ProblemKind("core.sheet.out_of_range", says="Giá trị {value} nằm ngoài khoảng {low}–{high}.", do="Kiểm tra lại số.")
FORMULA_ERROR = ProblemKind("core.sheet.formula_error", says="Công thức trong ô bị lỗi ({value}).", do="Sửa công thức hoặc ghi giá trị.")
SHOWN = 80


@dataclass(frozen=True, slots=True)
class CellProblem:
    """One trouble of a file: sheet, row as Excel counts it, column (letter and title), what stands there, what to do."""

    sheet: str
    row: int
    column: str
    value: str
    says: str
    do: str = ""
    code: str = ""

    def text(self) -> str:
        """Both sentences."""
        return f"{self.says} {self.do}".strip()

    def stored(self) -> dict[str, object]:
        return asdict(self)


def cell_problem(sheet: str, row: int, column: str, value: object, problem: Problem | str) -> CellProblem:
    if isinstance(problem, str):
        return CellProblem(sheet, row, column, shortened(value), problem)
    return CellProblem(sheet, row, column, shortened(value), problem.says, problem.do, problem.code)


def shortened(value: object) -> str:
    return "" if value is None else str(value)[:SHOWN]
