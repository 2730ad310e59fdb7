"""The requests of a household: review (Mẫu 01), recognition of escape (Mẫu 04); prefilled or blank."""

from __future__ import annotations

from thoatngheo.reviews.documents.rows import Asked, Home
from thoatngheo.reviews.documents.wording import DATED, OUR_WORDS, SIGN_HERE, addressed, inside
from vanban import Block, Checkbox, Column, Document, Field, Fields, Paragraph, Row, Signature, Table

BLANK_ROWS = 5
HAND_MM = 6.0
SEXES = {"male": "Nam", "female": "Nữ"}
STATES = ("Chưa có trong danh sách hộ nghèo, hộ cận nghèo", "Hộ cận nghèo", "Hộ nghèo")
LINE = Fields((Field(""),))


def review_request(asked: Asked) -> Document:
    """Mẫu 01: the household asks to be reviewed."""
    unit = addressed(asked.office)
    body: tuple[Block, ...] = (
        *who(asked.home),
        Paragraph("Gia đình tôi hiện nay (đánh dấu vào ô thích hợp):", together=True),
        *(Checkbox(state, ticked=state == asked.now) for state in STATES),
        Paragraph("Các thành viên trong hộ:", together=True),
        members(asked.home),
        Paragraph("Lý do đề nghị (thu nhập, việc làm, khó khăn về y tế, giáo dục, nhà ở, nước sinh hoạt, thông tin):", first_line=False),
        LINE,
        LINE,
        Paragraph(
            f"Đề nghị {unit} xem xét, đưa gia đình tôi vào danh sách rà soát hộ nghèo, hộ cận nghèo theo Quyết định số"
            " 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ. Tôi cam đoan những điều khai trên là đúng sự thật và"
            " chịu trách nhiệm về lời khai của mình."
        ),
    )
    return form("Rà soát hộ nghèo, hộ cận nghèo", unit, body)


def escape_request(asked: Asked) -> Document:
    """Mẫu 04: the household asks that its escape from poverty or near-poverty be recognised."""
    unit = addressed(asked.office)
    body: tuple[Block, ...] = (
        *who(asked.home),
        Paragraph("Gia đình tôi đang có trong danh sách (đánh dấu vào ô thích hợp):", together=True),
        *(Checkbox(state, ticked=state == asked.now) for state in STATES[:0:-1]),
        Paragraph("Đề nghị công nhận:", together=True),
        Checkbox("Hộ thoát nghèo"),
        Checkbox("Hộ thoát cận nghèo"),
        Paragraph("Các thành viên trong hộ:", together=True),
        members(asked.home),
        Paragraph(
            "Thay đổi của gia đình so với lần rà soát trước (việc làm, thu nhập, nhà ở, các dịch vụ xã hội cơ bản):", first_line=False
        ),
        LINE,
        LINE,
        Paragraph(
            f"Đề nghị {unit} xem xét, công nhận theo Quyết định số 24/2021/QĐ-TTg ngày 16 tháng 7 năm 2021 của Thủ tướng Chính phủ."
            " Tôi cam đoan những điều khai trên là đúng sự thật và chịu trách nhiệm về lời khai của mình."
        ),
    )
    return form("Công nhận hộ thoát nghèo, hộ thoát cận nghèo", unit, body)


def form(subject: str, unit: str, body: tuple[Block, ...]) -> Document:
    return Document(
        kind="GIẤY ĐỀ NGHỊ",
        subject=subject,
        addressees=(unit,),
        body=body,
        signatures=(Signature("NGƯỜI ĐỀ NGHỊ", note=SIGN_HERE, place_day=DATED),),
        footer=OUR_WORDS,
    )


def who(home: Home) -> tuple[Block, ...]:
    """The head of the household and where it lives."""
    year = str(home.birth_year or "")
    return (
        Fields((Field("Họ và tên chủ hộ", home.head, 3), Field("Giới tính", SEXES.get(home.sex, "")))),
        Fields((Field("Sinh năm", year), Field("Dân tộc", home.ethnicity))),
        Fields((Field("Số định danh cá nhân (căn cước)", home.identity, 3), Field("Ngày cấp", "", 2))),
        Fields((Field("Nơi ở hiện tại", ", ".join(part for part in (home.address, inside(home.hamlet)) if part)),)),
    )


def members(home: Home) -> Table:
    blank = not home.members
    rows = [
        Row((str(number), member.name, member.relation, str(member.birth_year or ""), member.ethnicity, member.note))
        for number, member in enumerate(home.members, 1)
    ] or [Row((str(number), "", "", "", "", "")) for number in range(1, BLANK_ROWS + 1)]
    columns = (
        Column("STT", 0.5, "center"),
        Column("Họ và tên", 2.4),
        Column("Quan hệ với chủ hộ", 1.4),
        Column("Năm sinh", 0.8, "center"),
        Column("Dân tộc", 1.4),
        Column("Ghi chú", 1.2),
    )
    return Table(columns, tuple(rows), name="Thành viên hộ", row_mm=HAND_MM if blank else 0)
