"""What can go wrong with reviewers' tasks and with surveys from Excel."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

OUTSIDE_ROUND = ProblemKind(
    "reviews.task.outside_round",
    says="{unit} không thuộc địa bàn của đợt rà soát.",
    do="Chọn thôn, tổ dân phố của xã.",
)
NOT_REVIEWER = ProblemKind(
    "reviews.task.not_reviewer",
    says="{person} không có vai trò rà soát viên ở {unit}.",
    do="Đề nghị người quản trị giao vai trò rà soát viên cho địa bàn này, rồi phân công.",
)
ASSIGNED_ALREADY = ProblemKind(
    "reviews.task.assigned_already",
    says="{person} đã được phân công {unit} trong đợt này.",
    do="Đổi hạn bằng cách thôi phân công rồi phân công lại.",
    status=409,
)
DUE_LATE = ProblemKind(
    "reviews.task.due_late",
    says="Hạn {due} sau ngày kết thúc đợt ({ends}).",
    do="Chọn hạn trong thời gian của đợt.",
)
BATCH_SAYS_NOTHING = ProblemKind(
    "reviews.survey_import.nothing",
    says="Lần nhập {file} không có thông tin nào của hộ đang chờ rà soát trong đợt này.",
    do="Kiểm tra lại tệp: các hộ phải có trong danh sách rà soát và ở bước chờ thu thập hoặc đã thu thập thông tin.",
)
BATCH_NOT_TAKEN = ProblemKind(
    "reviews.survey_import.not_taken",
    says="Lần nhập {file} chưa được ghi vào sổ.",
    do="Mở lần nhập, xem lỗi, rồi chọn “Nhập các dòng tốt”.",
    status=409,
)
