"""What can be wrong with documents and office templates."""

from __future__ import annotations

from thoatngheo.core.problems import ProblemKind

NO_SUCH_KIND = ProblemKind(
    "reviews.template.kind",
    says="Không có loại văn bản “{kind}”.",
    do="Chọn một loại trong danh sách.",
)
TEMPLATE_GONE = ProblemKind(
    "reviews.template.gone",
    says="Mẫu này đã được gỡ hoặc thay bằng mẫu khác.",
    do="Tải lại trang để xem mẫu đang dùng.",
    status=409,
)
NO_CERTIFICATES = ProblemKind(
    "reviews.paper.no_certificates",
    says="Quyết định này chưa có giấy chứng nhận nào.",
    do="Giấy chứng nhận được lập khi Chủ tịch ký quyết định công nhận hộ nghèo, hộ cận nghèo.",
)
FILE_GONE = ProblemKind(
    "reviews.paper.file_gone",
    says="Tệp đã được xóa: tệp có thông tin cá nhân chỉ giữ {hours} giờ.",
    do="Hãy yêu cầu lập lại.",
    status=404,
)
