"""What can go wrong when a plan is made by hand."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

YEARS_BACKWARD = ProblemKind(
    "plans.making.years",
    says="Thời gian từ năm {first} đến năm {last} không dùng được.",
    do="Năm cuối không trước năm đầu, dài nhất 15 năm.",
)
UNIT_NOT_THEN = ProblemKind(
    "plans.making.unit_not_then",
    says="{unit} không tồn tại trong các năm {first}–{last}.",
    do="Chọn đơn vị của thời gian ấy: từ 01/07/2025 không còn cấp huyện, nhiều xã đã nhập lại.",
)
ABOVE_ELSEWHERE = ProblemKind(
    "plans.making.above_elsewhere", says="{unit} không nằm trong địa bàn của {above}.", do="Chọn kế hoạch của cấp trên trực tiếp."
)
ABOVE_OTHER_YEARS = ProblemKind(
    "plans.making.above_years", says="{above} không có năm nào chung với {first}–{last}.", do="Chọn kế hoạch cấp trên của cùng thời gian."
)
