"""What can go wrong with units, said so that an officer knows what to do."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

AREA_UNKNOWN = ProblemKind(
    "areas.unknown",
    says="Không có đơn vị hành chính nào mang mã “{code}” vào ngày {day}.",
    do="{suggestion}",
)
NAME_UNKNOWN = ProblemKind(
    "areas.name_unknown",
    says="Không tìm thấy {level} “{text}”{where} vào ngày {day}.",
    do="{suggestion}",
)
NAME_AMBIGUOUS = ProblemKind(
    "areas.name_ambiguous",
    says="“{text}”{where} có thể là nhiều đơn vị: {candidates}.",
    do="Hãy ghi đủ dấu và loại đơn vị (xã, phường, thị trấn), hoặc ghi thêm cấp trên.",
)
NAME_OUTSIDE = ProblemKind(
    "areas.name_outside",
    says="{unit} ({parent}) không thuộc địa bàn của bạn.",
    do="Hãy bỏ dòng này, hoặc đề nghị đơn vị quản lý nhập.",
)
NAME_MISSING = ProblemKind(
    "areas.name_missing",
    says="Thiếu tên {level}.",
    do="Hãy ghi tên {level} vào cột này.",
)
NO_CHILD_HERE = ProblemKind(
    "areas.no_hamlet_here",
    says="{unit} không phải cấp xã nên không đặt được thôn, tổ dân phố.",
    do="Hãy chọn xã, phường, thị trấn hoặc đặc khu.",
)
HAMLET_TWICE = ProblemKind(
    "areas.hamlet_twice",
    says="{commune} đã có “{name}” trong thời gian này.",
    do="Hãy dùng thôn đã có, hoặc đặt tên khác.",
)
NOT_A_HAMLET = ProblemKind(
    "areas.not_a_hamlet",
    says="{unit} không phải là thôn, tổ dân phố.",
    do="Đơn vị hành chính từ cấp xã trở lên chỉ đổi theo nghị quyết.",
)
BAD_PERIOD = ProblemKind(
    "areas.bad_period",
    says="{name}: ngày {day} không nằm trong thời gian {start} – {end} của đơn vị.",
    do="Hãy kiểm tra lại ngày.",
)
SOURCE_MISSING = ProblemKind(
    "areas.source_missing",
    says="Chưa ghi căn cứ.",
    do="Hãy ghi số, ngày của văn bản làm căn cứ.",
)
NAME_EMPTY = ProblemKind(
    "areas.name_empty",
    says="Dòng {line}: tên thôn để trống.",
    do="Hãy ghi tên thôn, tổ dân phố.",
)
PACKAGE_MISSING = ProblemKind(
    "areas.package_missing",
    says="Không đọc được danh mục đơn vị hành chính: {what}.",
    do="Hãy cài lại môi trường: xóa thư mục .venv rồi chạy lại lệnh.",
)
STEP_BROKEN = ProblemKind(
    "areas.step_broken",
    says="{file}: {what}.",
    do="Hãy sửa tệp rồi nạp lại danh mục.",
)
