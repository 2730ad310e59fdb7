"""What can be wrong with a document or an office's template, told so that a person can mend it."""

from __future__ import annotations

from dataclasses import dataclass


class VanbanError(Exception):
    """A document that cannot be written: `says` what is wrong and where, `do` what to do (Vietnamese); `code` for machines."""

    def __init__(self, code: str, says: str, do: str) -> None:
        self.code, self.says, self.do = code, says, do
        super().__init__(f"{says} {do}".strip())


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of trouble; `{names}` are filled in."""

    code: str
    says: str
    do: str

    def __call__(self, **details: object) -> VanbanError:
        return VanbanError(self.code, self.says.format(**details), self.do.format(**details))


NUMBER = Kind("vanban.number", "Số văn bản phải từ 1 trở lên, không thể là {number}.", "Hãy ghi số đã vào sổ, hoặc để trống.")
CELLS = Kind(
    "vanban.cells",
    "Bảng “{table}”: dòng {row} có {found} ô, cần {wanted} ô theo tiêu đề cột.",
    "Hãy sửa dòng đó hoặc tiêu đề cột.",
)
LETTER = Kind("vanban.letter", "Văn bản có ký tự không in được (mã {code}) ở: “{near}”.", "Hãy gõ lại chỗ đó bằng bảng mã Unicode.")
NO_FONT = Kind(
    "vanban.font",
    "Máy chưa có phông chữ cùng kích thước với Times New Roman và đủ chữ Việt để xuất PDF (đã tìm ở: {places}).",
    "Hãy cài: apt install fonts-liberation2; hoặc chạy lại ./thoatngheo để dựng phông từ gói đã khóa. Bản Word vẫn tải được.",
)
BROKEN = Kind("vanban.template.broken", "Tệp mẫu không mở được: {why}.", "Hãy lưu lại bằng Word ở dạng .docx rồi tải lên.")
UNSAFE = Kind("vanban.template.unsafe", "Tệp mẫu có phần không được phép: {what}.", "Hãy bỏ phần đó rồi tải lên lại.")
UNKNOWN_FIELD = Kind(
    "vanban.template.field", "Tệp mẫu dùng trường không có: {fields}.", "Hãy sửa tên trường trong mẫu. Các trường dùng được: {known}."
)
SYNTAX = Kind(
    "vanban.template.syntax",
    "Tệp mẫu viết sai ở: {where}.",
    "Mỗi trường viết giữa {{{{ và }}}}, mỗi vòng lặp có {{% for %}} và {{% endfor %}}.",
)
