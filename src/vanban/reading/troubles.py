"""What a file can be instead of a plan, told so that a person knows what to do."""

from __future__ import annotations

from vanban.troubles import Kind

ABSENT = Kind("vanban.read.absent", "Không tìm thấy tệp “{name}”.", "Hãy kiểm tra đường dẫn.")
UNREADABLE = Kind("vanban.read.unreadable", "Không mở được “{name}”: {why}.", "Hãy kiểm tra quyền đọc tệp, hoặc chọn tệp khác.")
EMPTY = Kind("vanban.read.empty", "Tệp không có chữ nào.", "Hãy chọn đúng tệp kế hoạch (văn bản, .docx, .pdf).")
TOO_LARGE = Kind("vanban.read.too_large", "Tệp quá lớn: {size}, tối đa {most}.", "Hãy tách riêng phần kế hoạch rồi đọc lại.")
PHOTO = Kind(
    "vanban.read.photo",
    "Tệp là ảnh ({kind}), không phải văn bản.",
    "Hãy dùng bản Word hoặc PDF; nếu chỉ có ảnh chụp, hãy quét thành PDF rồi đọc lại.",
)
ENCODING = Kind(
    "vanban.read.encoding",
    "Tệp không phải văn bản Unicode (có thể là TCVN3, VNI hoặc tệp nhị phân).",
    "Hãy lưu lại bằng bảng mã Unicode (UTF-8).",
)
OLD_WORD = Kind("vanban.read.old_word", "Tệp là Word kiểu cũ (.doc).", "Hãy mở bằng Word và lưu thành .docx.")
OTHER_FORMAT = Kind("vanban.read.format", "Tệp là {kind}, không đọc được như một kế hoạch.", "Chỉ đọc văn bản (.txt), .docx và .pdf.")
BROKEN_WORD = Kind(
    "vanban.read.broken_word", "Tệp Word không mở được: {why}.", "Hãy mở bằng Word, lưu lại ở dạng .docx không đặt mật khẩu."
)
BROKEN_PDF = Kind("vanban.read.broken_pdf", "Tệp PDF bị hỏng hoặc thiếu phần cuối.", "Hãy tải lại tệp, hoặc in lại thành PDF.")
LOCKED_PDF = Kind("vanban.read.locked_pdf", "Tệp PDF có mật khẩu.", "Hãy lưu lại PDF không có mật khẩu rồi đọc lại.")
LOCKED_WORD = Kind(
    "vanban.read.locked_word", "Tệp Word có mật khẩu (hoặc là định dạng cũ).", "Hãy bỏ mật khẩu, lưu thành .docx rồi đọc lại."
)
SCANNED = Kind(
    "vanban.read.scanned",
    "Tệp PDF là bản quét, không có lớp chữ, mà máy chưa có chương trình nhận dạng chữ Việt.",
    "Hãy cài: apt install tesseract-ocr tesseract-ocr-vie; hoặc dùng bản Word, bản PDF có chữ.",
)
SCAN_FAILED = Kind(
    "vanban.read.scan_failed", "Không nhận dạng được chữ ở trang {page} của bản quét.", "Hãy quét lại rõ hơn (300 dpi), hoặc dùng bản Word."
)
TOO_MANY_SCANNED = Kind(
    "vanban.read.scan_long", "Bản quét có {pages} trang, tối đa {most} trang một lần.", "Hãy tách bản quét rồi đọc từng phần."
)
NOT_WORDS = Kind("vanban.read.not_words", "Tệp hầu như không có chữ: không phải văn bản hành chính.", "Hãy chọn đúng tệp kế hoạch.")
NOT_VIETNAMESE = Kind(
    "vanban.read.not_vietnamese",
    "Văn bản không phải tiếng Việt.",
    "Hệ thống chỉ đọc kế hoạch giảm nghèo của Việt Nam, viết bằng tiếng Việt.",
)
FOREIGN = Kind(
    "vanban.read.foreign", "Văn bản của nước khác (“{what}”), không phải kế hoạch của cơ quan Việt Nam.", "Hãy chọn đúng tệp kế hoạch."
)
OTHER_KIND = Kind(
    "vanban.read.other_kind",
    "Đây là {kind} (“{subject}”), không phải kế hoạch: không lấy chỉ tiêu từ đó.",
    "Hãy chọn tệp kế hoạch.",
)
OTHER_FIELD = Kind(
    "vanban.read.other_field", "Đây là văn bản về {field} (“{subject}”), không phải kế hoạch giảm nghèo: không lấy chỉ tiêu từ đó.",
    "Hãy chọn tệp kế hoạch giảm nghèo.",
)  # fmt: skip
AMENDMENT = Kind(
    "vanban.read.amendment", "Văn bản này ({kind}: “{subject}”) chỉ sửa đổi, bổ sung văn bản khác, tự nó không phải là kế hoạch.",
    "Hãy đọc văn bản được sửa đổi, rồi sửa từng chỉ tiêu theo văn bản này.",
)  # fmt: skip
NOT_A_PLAN = Kind("vanban.read.not_a_plan", "Văn bản không có dấu hiệu của một kế hoạch hay chương trình.", "Hãy chọn đúng tệp kế hoạch.")
