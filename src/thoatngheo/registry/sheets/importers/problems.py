"""What can be wrong with a list of households or members; what is wrong with any file or cell: `core.sheets.problems`."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

EMPTY = ProblemKind("registry.file_empty", says="Trang tính “{sheet}” không có dòng dữ liệu nào dưới hàng tiêu đề.", do="Kiểm tra lại tệp.")
NO_HEADER = ProblemKind(
    "registry.header_not_found",
    says="Không tìm thấy hàng tiêu đề trong tệp {name}. Các trang tính: {sheets}. Dòng giống nhất có: {found}. Còn thiếu: {missing}.",
    do="Dùng tệp mẫu, hoặc sửa tên cột cho đúng: {expected}.",
)
RUINED = ProblemKind(
    "registry.code_page",
    says="Chữ trong ô bị hỏng vì bảng mã cũ (TCVN3 hoặc VNI); không nhập gì từ dòng này.",
    do="Chuyển tệp sang Unicode (ví dụ bằng Unikey) rồi tải lên lần nữa.",
)
UNIT_UNKNOWN = ProblemKind(
    "registry.unit_unknown",
    says="Không có {level} “{value}” trong địa bàn của bạn vào ngày {day}.",
    do="Gần giống nhất: {nearest}. Sửa lại tên, hoặc thêm đơn vị ở mục Địa bàn.",
)
MONEY_UNIT = ProblemKind(
    "registry.money_unit",
    says="“{value}” không rõ là đồng, nghìn đồng hay triệu đồng.",
    do="Ghi đủ số đồng, ví dụ 1.500.000, hoặc ghi 1,5 triệu.",
)
REPEATED = ProblemKind("registry.row_repeated", says="Dòng này trùng với dòng {row}.", do="Bỏ một trong hai dòng.")
CODE_REPEATED = ProblemKind("registry.code_repeated", says="Mã hộ {code} đã có ở dòng {row} cho một hộ khác.", do="Sửa mã hộ.")
ID_REPEATED = ProblemKind("registry.id_repeated", says="Số định danh này đã có ở dòng {row}.", do="Kiểm tra lại số của hai người.")
ID_ELSEWHERE = ProblemKind(
    "registry.id_elsewhere",
    says="Số định danh này đã ghi trong sổ cho người khác hoặc hộ khác.",
    do="Tìm người đó theo số định danh, sửa số hoặc ghi ngày rời hộ cũ.",
)
CODE_OUTSIDE = ProblemKind(
    "registry.code_outside",
    says="Mã hộ {code} thuộc một hộ ngoài địa bàn của bạn hoặc có chủ hộ khác tên.",
    do="Kiểm tra mã hộ và tên chủ hộ.",
)
NO_HEAD_ROW = ProblemKind(
    "registry.no_head_row",
    says="Hộ số {number} không có dòng nào ghi quan hệ là chủ hộ.",
    do="Ghi “Chủ hộ” ở cột Quan hệ với chủ hộ cho một người.",
)
TWO_HEAD_ROWS = ProblemKind("registry.two_head_rows", says="Hộ số {number} có hai chủ hộ (dòng {row}).", do="Để lại một chủ hộ.")
TWO_YEARS = ProblemKind("registry.two_years", says="Năm sinh ghi ở cả cột Nam và cột Nữ.", do="Chỉ ghi ở một cột.")
