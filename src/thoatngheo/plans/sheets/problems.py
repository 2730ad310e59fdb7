"""What can be wrong with a sheet, a column, a cell."""

from thoatngheo.core.problems import ProblemKind

TOO_BIG = ProblemKind(
    "plans.sheet.too_big", says="Tệp {name} có {size} MB; tối đa {limit} MB.", do="Tách tệp, hoặc bỏ hình ảnh và các trang tính khác."
)
TOO_LONG = ProblemKind("plans.sheet.too_long", says="Tệp {name} có hơn {limit} dòng.", do="Tách tệp theo đơn vị hoặc theo năm.")
EMPTY_FILE = ProblemKind("plans.sheet.empty_file", says="Tệp {name} rỗng.", do="Chọn lại tệp.")
NO_SUCH_SHEET = ProblemKind("plans.sheet.none_such", says="Tệp không có trang tính “{sheet}”.", do="Các trang tính có trong tệp: {sheets}.")
NO_HEADER = ProblemKind(
    "plans.sheet.no_header",
    says="Không tìm thấy hàng tiêu đề trong tệp {name} (các trang tính: {sheets}).",
    do="Dùng tệp mẫu, hoặc đặt tên cột như sau: {expected}.",
)
COLUMN_MISSING = ProblemKind(
    "plans.sheet.column_missing", says="Trang tính “{sheet}” thiếu cột: {missing}.", do="Thêm cột, hoặc sửa tên cột cho đúng."
)
COLUMN_TWICE = ProblemKind(
    "plans.sheet.column_twice", says="Trang tính “{sheet}” có hai cột “{title}” ({one} và {other}).", do="Bỏ hoặc đổi tên một cột."
)
NO_ROWS = ProblemKind(
    "plans.sheet.no_rows", says="Trang tính “{sheet}” không có dòng nào dưới hàng tiêu đề.", do="Điền số liệu rồi tải lên lần nữa."
)
MIXED_UNITS = ProblemKind(
    "plans.sheet.mixed_units",
    says="Cột “{column}” của trang tính “{sheet}” ghi lẫn đơn vị tiền. {told}.",
    do="Ghi cả cột bằng một đơn vị (đồng hoặc triệu đồng) rồi tải lên lần nữa; chưa dòng nào được nhận.",
)
UNIT_UNCLEAR = ProblemKind(
    "plans.sheet.unit_unclear",
    says="Cột “{column}” của trang tính “{sheet}” không ghi đơn vị tiền, mà các số quá nhỏ để là đồng (ví dụ {value} ở dòng {row}).",
    do="Thêm “(đồng)” hoặc “(triệu đồng)” vào tên cột.",
)
UNIT_UNLIKELY = ProblemKind(
    "plans.sheet.unit_unlikely",
    says="Cột “{column}” của trang tính “{sheet}” ghi đơn vị triệu đồng, nhưng số {value} ở dòng {row} khi đó là {amount}.",
    do="Nếu số ghi bằng đồng thì sửa tên cột thành “(đồng)”.",
)
MUST_BE_FILLED = ProblemKind("plans.sheet.must_be_filled", says="Ô này không được để trống.", do="Nhập {title}.")
NO_DAY = ProblemKind("plans.sheet.no_day", says="“{value}” chỉ là năm, chưa phải ngày.", do="Ghi đủ ngày/tháng/năm, ví dụ 31/12/2024.")
NOT_A_CHOICE = ProblemKind("plans.sheet.not_a_choice", says="Không hiểu “{value}”.", do="Ghi một trong: {expected}.")
NOT_YES_NO = ProblemKind("plans.sheet.not_yes_no", says="Không hiểu “{value}”.", do="Ghi x, hoặc để trống.")
FORMULA_ERROR = ProblemKind("plans.sheet.formula_error", says="Công thức trong ô bị lỗi ({value}).", do="Sửa công thức hoặc ghi giá trị.")
UNKNOWN_KIND = ProblemKind("plans.sheet.unknown_kind", says="Không có loại bảng “{code}”.", do="Mở lại từ trang của kế hoạch.", status=404)
NOT_CHECKED = ProblemKind("plans.sheet.not_checked", says="Bảng này đang ở tình trạng: {state}.", do="Tải tệp lên lần nữa nếu cần.")
NOT_TAKEN = ProblemKind("plans.sheet.not_taken", says="Bảng này đang ở tình trạng: {state}.", do="Chỉ hoàn tác được bảng đã nhận.")
NOTHING_GOOD = ProblemKind("plans.sheet.nothing_good", says="Không có dòng nào nhận được. {says}", do="Sửa tệp rồi tải lên lần nữa.")
NO_UNIT = ProblemKind("plans.sheet.no_unit", says="Không có đơn vị “{value}” trong {unit}.", do="Ghi đúng tên hoặc mã đơn vị.")
NO_PROJECT = ProblemKind("plans.sheet.no_project", says="Năm {year} không có dự án số “{value}”.", do="Xem số dự án ở Danh mục dự án.")
ROW_TWICE = ProblemKind("plans.sheet.row_twice", says="Dòng này trùng với dòng {row}.", do="Gộp hai dòng.")
