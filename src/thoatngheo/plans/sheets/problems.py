"""What can be wrong with an uploaded sheet and its rows; what is wrong with a file or a cell: `core.sheets.problems`."""

from thoatngheo.core.problems import ProblemKind

UNKNOWN_KIND = ProblemKind("plans.sheet.unknown_kind", says="Không có loại bảng “{code}”.", do="Mở lại từ trang của kế hoạch.", status=404)
NOT_CHECKED = ProblemKind("plans.sheet.not_checked", says="Bảng này đang ở tình trạng: {state}.", do="Tải tệp lên lần nữa nếu cần.")
NOT_TAKEN = ProblemKind("plans.sheet.not_taken", says="Bảng này đang ở tình trạng: {state}.", do="Chỉ hoàn tác được bảng đã nhận.")
NOTHING_GOOD = ProblemKind("plans.sheet.nothing_good", says="Không có dòng nào nhận được. {says}", do="Sửa tệp rồi tải lên lần nữa.")
NO_UNIT = ProblemKind("plans.sheet.no_unit", says="Không có đơn vị “{value}” trong {unit}.", do="Ghi đúng tên hoặc mã đơn vị.")
NO_PROJECT = ProblemKind("plans.sheet.no_project", says="Năm {year} không có dự án số “{value}”.", do="Xem số dự án ở Danh mục dự án.")
ROW_TWICE = ProblemKind("plans.sheet.row_twice", says="Dòng này trùng với dòng {row}.", do="Gộp hai dòng.")
