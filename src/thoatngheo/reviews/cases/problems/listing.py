"""What can go wrong with the list, requests, reviewers and surveys of a review."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

ON_PAPER = ProblemKind(
    "reviews.round.on_paper",
    says="Đợt rà soát của {unit} nhập kết quả đã có trên giấy, không đi theo các bước của luật.",
    do="Dùng “Lập danh sách hộ” của đợt đó, hoặc mở một đợt rà soát mới.",
    status=409,
)
NOTHING_SURVEYED = ProblemKind(
    "reviews.round.nothing_surveyed",
    says="Chưa hộ nào trong danh sách của {unit} được thu thập thông tin.",
    do="Nhập Phiếu B của từng hộ, hoặc nhập từ Excel, rồi phân loại.",
)
NOT_OF_ROUND = ProblemKind(
    "reviews.round.not_of_household",
    says="Hộ {household} không sống trong địa bàn của đợt vào ngày {day}.",
    do="Kiểm tra nơi ở của hộ, hoặc chọn đợt rà soát của xã nơi hộ sống.",
)
