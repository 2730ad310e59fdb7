"""What can go wrong while a document is read, gone through and taken over."""

from __future__ import annotations

from thoatngheo.core.problems import Problem, ProblemKind
from vanban import VanbanError

NOTHING_GIVEN = ProblemKind(
    "plans.document.nothing",
    says="Chưa chọn tệp, cũng chưa dán văn bản.",
    do="Chọn một tệp .txt, .docx, .pdf, hoặc dán toàn văn kế hoạch vào ô bên dưới.",
)
FILE_TOO_BIG = ProblemKind(
    "plans.document.too_big",
    says="Tệp {size} MB, lớn hơn mức {limit} MB đọc được trên trang này.",
    do="Bỏ ảnh và phụ lục không thuộc kế hoạch, hoặc tách phần kế hoạch thành tệp riêng rồi đọc lại.",
)
NO_UNIT = ProblemKind(
    "plans.document.no_unit",
    says="Chưa rõ kế hoạch của đơn vị nào.",
    do="Chọn đơn vị ban hành kế hoạch; chỉ chọn được đơn vị thuộc địa bàn của bạn.",
)
NOT_OPEN = ProblemKind(
    "plans.document.not_open",
    says="Văn bản “{name}” {state}, không sửa các mục được nữa.",
    do="Xem kế hoạch trong hệ thống; nếu cần đọc lại, hãy tải tệp lên lần nữa.",
    status=409,
)
ITEM_CHANGED = ProblemKind(
    "plans.item.changed",
    says="Mục này vừa được {who} xem lúc {when}: {changes}.",
    do="Những gì bạn gõ vẫn còn trên trang. Hãy so lại với bản mới nhất rồi lưu lần nữa.",
    status=409,
)
ITEMS_CHANGED = ProblemKind(
    "plans.items.changed",
    says="{count} mục trên trang đã được người khác xem hoặc sửa sau khi bạn mở trang.",
    do="Tải lại trang để xem bản mới nhất rồi xác nhận lại.",
    status=409,
)
ITEM_LACKS = ProblemKind(
    "plans.item.lacks",
    says="Mục “{item}” (dòng {line}) còn thiếu: {lacks}.",
    do="Bấm “Sửa” để điền, hoặc “Bỏ” nếu mục này không phải là nội dung của kế hoạch.",
)
UNSEEN = ProblemKind(
    "plans.document.unseen",
    says="Còn {count} mục chưa xem: {where}.",
    do="Mở từng trang, so với văn bản gốc rồi bấm “Đúng”, “Sửa” hoặc “Bỏ” cho từng mục.",
)
SAME_NUMBER = ProblemKind(
    "plans.document.same_number",
    says="{unit} đã có kế hoạch số {number} ban hành năm {year}: “{other}”. Hai kế hoạch không thể cùng số.",
    do="Nếu văn bản này thay kế hoạch đó, mở “Đầu văn bản” và chọn kế hoạch bị thay thế; nếu số đọc sai, hãy sửa số.",
    status=409,
)
WHICH_AMENDED = ProblemKind(
    "plans.document.which_amended",
    says="Trích yếu “{subject}” cho thấy văn bản này sửa đổi một kế hoạch khác.",
    do="Mở “Đầu văn bản”, bấm “Sửa” và chọn kế hoạch được sửa đổi; chưa có trong hệ thống thì đưa kế hoạch đó vào trước.",
)
AMENDED_GONE = ProblemKind(
    "plans.document.amended_gone",
    says="Kế hoạch được sửa đổi đã chọn không phải là kế hoạch đã ban hành của {unit}.",
    do="Mở “Đầu văn bản”, bấm “Sửa” và chọn lại.",
)
LINE_EXISTS = ProblemKind(
    "plans.document.line_exists",
    says="Dòng vốn “{line}” đã có trong sổ của kế hoạch “{plan}”.",
    do="Nếu văn bản này sửa đổi kế hoạch đó, chọn nó ở “Đầu văn bản”: hệ thống chỉ ghi phần chênh lệch. "
    "Nếu không, sửa nguồn vốn, loại vốn, năm hoặc đơn vị của dự án.",
    status=409,
)
LINE_TWICE = ProblemKind(
    "plans.document.line_twice",
    says="Hai mục dự án cùng là một dòng vốn: “{one}” và “{other}”.",
    do="Gộp số tiền vào một mục và bỏ số tiền ở mục kia, hoặc sửa nguồn vốn, loại vốn, năm, đơn vị thực hiện cho khác nhau.",
)
ROW_TWICE = ProblemKind(
    "plans.document.row_twice",
    says="Bảng “{table}”: hai dòng cùng là {unit}.",
    do="Mở bảng, bấm “Sửa các dòng” và chọn lại đơn vị, hoặc bỏ bớt một dòng.",
)


def told(error: VanbanError) -> Problem:
    """A trouble of the reader, in the reader's own words."""
    return ProblemKind(error.code, says="{what}", do="{advice}")(what=error.says, advice=error.do)
