"""The certificate of a poor or near-poor household (Mẫu 03), with the fields that were seen (law notes 3.3)."""

from __future__ import annotations

from thoatngheo.reviews.documents.acts import basis
from thoatngheo.reviews.documents.rows import Certified, Home
from thoatngheo.reviews.documents.wording import birth, chairman_signs, digest_line, inside, of_year, own_name
from vanban import Column, Document, Field, Fields, Paragraph, Row, Table

SYMBOL = "GCN-HN.HCN"
KINDS = {"poor": "hộ nghèo", "near_poor": "hộ cận nghèo"}
COLUMNS = (
    Column("STT", 0.5, "center"),
    Column("Họ và tên", 2.4),
    Column("Dân tộc", 1.5),
    Column("Quan hệ với chủ hộ", 1.3),
    Column("Năm sinh", parts=(Column("Nam", 0.7, "center"), Column("Nữ", 0.7, "center"))),
    Column("Ghi chú (thay đổi thành viên)", 1.5),
)


def certificate(certified: Certified) -> Document:
    """One household's certificate under its decision."""
    ruling, home = certified.ruling, certified.home
    kind = KINDS.get(certified.category, certified.category)
    office = ruling.office
    return Document(
        issuer=office.issuer,
        number=certified.number,
        symbol=SYMBOL,
        place=office.name,
        day=ruling.day,
        kind="GIẤY CHỨNG NHẬN",
        subject=kind.capitalize(),
        legal_bases=(basis(ruling.review.acts.split(";")[0].strip()), f"Căn cứ {own_name(ruling)}"),
        body=(
            Paragraph(f"{office.chairman} chứng nhận:", first_line=False, bold=True, together=True),
            Fields((Field("Hộ ông (bà)", home.head, 3), Field("Dân tộc", home.ethnicity, 2))),
            Fields((Field("Số định danh cá nhân (căn cước)", home.identity, 3), Field("Ngày cấp", "", 2))),
            Fields((Field("Nơi thường trú", place(home, office.unit)),)),
            Paragraph(f"là {kind} {of_year(ruling)} theo {ruling.standard_title}.", first_line=False),
            Paragraph("Danh sách thành viên trong hộ:", first_line=False, together=True),
            members(home),
        ),
        signatures=(chairman_signs(ruling),),
        recipients=("Hộ có tên trên", "Lưu: VT"),
        footer=digest_line(certified.code, ""),
        ends=False,
    )


def place(home: Home, unit: str) -> str:
    return ", ".join(part for part in (home.address, inside(home.hamlet), unit) if part)


def members(home: Home) -> Table:
    rows = tuple(
        Row((str(number), member.name, member.ethnicity, member.relation, birth(member, "male"), birth(member, "female"), member.note))
        for number, member in enumerate(home.members, 1)
    )
    return Table(COLUMNS, rows, name="Thành viên hộ")
