"""What can go wrong with accounts and roles."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

USERNAME_TAKEN = ProblemKind(
    "accounts.username_taken",
    says="Đã có tài khoản mang tên đăng nhập “{username}”.",
    do="Hãy chọn tên khác, ví dụ thêm số vào cuối.",
    status=409,
)
USERNAME_BAD = ProblemKind(
    "accounts.username_bad",
    says="Tên đăng nhập “{username}” không dùng được.",
    do="Chỉ dùng chữ không dấu, chữ số và các dấu . - _ @ +.",
)
PASSWORD_WEAK = ProblemKind("accounts.password_weak", says="Mật khẩu chưa đủ mạnh: {why}", do="Hãy chọn mật khẩu khác.")
OWN_ROLE = ProblemKind(
    "accounts.own_role",
    says="Không ai tự giao hoặc tự bỏ vai trò của chính mình.",
    do="Hãy đề nghị một người quản trị khác làm việc này.",
    status=403,
)
OUTSIDE_AREA = ProblemKind(
    "accounts.outside_area",
    says="{unit} nằm ngoài địa bàn bạn quản trị.",
    do="Chỉ giao vai trò trong địa bàn của mình; ngoài ra hãy đề nghị người quản trị cấp trên.",
    status=403,
)
WRONG_LEVEL = ProblemKind(
    "accounts.wrong_level",
    says="Vai trò “{role}” không giao được ở {unit}.",
    do="Vai trò này giao ở: {levels}.",
)
SECTOR_MISSING = ProblemKind(
    "accounts.sector_missing",
    says="Vai trò “Cơ quan ngành, đoàn thể” cần ghi ngành.",
    do="Chọn ngành, ví dụ Y tế, Giáo dục, Ngân hàng Chính sách xã hội.",
)
SECTOR_UNKNOWN = ProblemKind(
    "accounts.sector_unknown",
    says="Không có ngành “{sector}”.",
    do="Chọn một trong các ngành: {known}.",
)
ROLE_TWICE = ProblemKind(
    "accounts.role_twice",
    says="{person} đã có vai trò này tại {unit} trong thời gian đó.",
    do="Hãy kết thúc vai trò đang có trước, hoặc chọn khoảng thời gian khác.",
    status=409,
)
ENDS_BEFORE_START = ProblemKind(
    "accounts.ends_before_start",
    says="Vai trò bắt đầu ngày {start} không thể kết thúc ngày {end}.",
    do="Chọn ngày kết thúc bằng hoặc sau ngày bắt đầu.",
)
UNIT_UNKNOWN = ProblemKind(
    "accounts.unit_unknown",
    says="Không có đơn vị nào mang mã hoặc tên “{text}” vào ngày {day}.",
    do="Ghi mã đơn vị (ví dụ 19429) hoặc tên đầy đủ (ví dụ xã Hiếu Giang).",
)
UNIT_AMBIGUOUS = ProblemKind(
    "accounts.unit_ambiguous",
    says="“{text}” có thể là nhiều đơn vị: {candidates}.",
    do="Hãy ghi mã đơn vị.",
)
SAME_PERSON = ProblemKind(
    "accounts.same_person",
    says="Người lập và người duyệt phải là hai người khác nhau.",
    do="Hãy để một người có thẩm quyền khác duyệt việc này.",
    status=403,
)
