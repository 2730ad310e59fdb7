"""What can go wrong with frozen figures."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

SNAPSHOT_CHANGED = ProblemKind(
    "reviews.snapshot.changed",
    says="Bản chốt số liệu {name} đã bị thay đổi: mã băm không còn khớp với mã đã ghi khi công nhận kết quả.",
    do="Không dùng số liệu này. Hãy báo người quản trị, khôi phục tệp từ bản sao lưu, rồi chạy ./thoatngheo ledger verify.",
    status=409,
)
SNAPSHOT_MISSING = ProblemKind(
    "reviews.snapshot.missing",
    says="Không đọc được bản chốt số liệu {name}: {reason}.",
    do="Hãy báo người quản trị khôi phục tệp từ bản sao lưu.",
    status=409,
)
SNAPSHOT_NOT_WRITTEN = ProblemKind(
    "reviews.snapshot.not_written",
    says="Không ghi được bản chốt số liệu {name}: {reason}. Kết quả chưa được công nhận.",
    do="Hãy kiểm tra chỗ trống và quyền ghi của thư mục dữ liệu rồi thực hiện lại.",
    status=409,
)
