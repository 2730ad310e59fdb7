"""Lists: the households to review (Phụ lục I of the circular), and the detailed list of members (forms 14 and 15)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from thoatngheo.reviews.documents.rows import Home, Listed, Office, Review
from thoatngheo.reviews.documents.wording import ARCHIVE, SIGN_HERE, birth, count
from vanban import Column, Document, Paragraph, Row, Section, Signature, Table

REVIEW_COLUMNS = (
    Column("STT", 0.5, "center"),
    Column("Họ và tên chủ hộ", 2.2),
    Column("Năm sinh", parts=(Column("Nam", 0.55, "center"), Column("Nữ", 0.55, "center"))),
    Column("Dân tộc", 1.3),
    Column("Số khẩu", 0.6, "center"),
    Column("Đang là", 1.2),
    Column("Lý do đưa vào danh sách", 1.9),
    Column("Ghi chú", 0.8),
)


def review_list(review: Review, office: Office, day: date | None, rows: Sequence[Listed]) -> Document:
    """The households to review, by hamlet."""
    lines: list[Row] = []
    number = 0
    for hamlet, there in groupby(rows, key=lambda row: row.home.hamlet):
        found = list(there)
        lines.append(Row((f"{hamlet or 'Chưa rõ thôn'} ({count(len(found))} hộ)", *[""] * 8), bold=True))
        for listed in found:
            number += 1
            lines.append(review_line(number, listed))
    return Document(
        issuer=office.issuer,
        place=office.name,
        day=day,
        kind="DANH SÁCH",
        subject=f"Hộ gia đình cần rà soát, đợt {review.name}",
        body=(
            Paragraph(f"Tổng số: {count(len(rows))} hộ, {count(sum(row.home.people for row in rows))} khẩu."),
            Table(REVIEW_COLUMNS, tuple(spanned(lines)), name="Hộ cần rà soát", narrow=True),
        ),
        signatures=(
            Signature("NGƯỜI LẬP DANH SÁCH", note=SIGN_HERE),
            Signature("TRƯỞNG BAN", authority="TM. BAN CHỈ ĐẠO RÀ SOÁT", note=SIGN_HERE),
        ),
        recipients=(office.committee, "Các thôn", ARCHIVE),
        ends=False,
    )


def review_line(number: int, listed: Listed) -> Row:
    home = listed.home
    year = str(home.birth_year or "")
    male, female = ("", year) if home.sex == "female" else (year, "")
    return Row((str(number), home.head, male, female, home.ethnicity, str(home.people or ""), listed.now, listed.why, ""))


def spanned(lines: Sequence[Row]) -> list[Row]:
    """Rows of a hamlet's name reach over the whole table."""
    return [Row(line.cells[:1], bold=True, spans=len(line.cells)) if line.bold else line for line in lines]


MEMBER_COLUMNS = (
    Column("STT hộ", 0.45, "center"),
    Column("STT thành viên", 0.55, "center"),
    Column("Họ và tên; thôn", 2.4),
    Column("Năm sinh", parts=(Column("Nam", 0.55, "center"), Column("Nữ", 0.55, "center"))),
    Column("Dân tộc", 1.2),
    Column("Quan hệ với chủ hộ", 1),
    Column("Mới, tái, cũ", 0.8, "center"),
    Column("Hộ có người có công", 0.7, "center"),
    Column("Hộ có đối tượng bảo trợ xã hội", 0.8, "center"),
    Column("Hộ không có khả năng lao động", 0.8, "center"),
    Column(
        "Nhu cầu hỗ trợ",
        parts=tuple(Column(name, 0.6, "center") for name in ("Y tế", "Giáo dục", "Sản xuất", "Tín dụng", "Nhà ở", "Khác")),
    ),
)
GROUPS = ("merit", "social_protection", "no_labour_capacity")


def member_list(
    review: Review, office: Office, *, poor: bool, day: date | None, homes: Sequence[tuple[Home, str, frozenset[str]]]
) -> Document:
    """Forms 14 (near-poor) and 15 (poor): every member on a line. `homes`: household, "mới"/"tái"/"cũ", codes of its groups."""
    rows: list[Row] = []
    for number, (home, came, groups) in enumerate(homes, 1):
        rows.append(Row((str(number), "", f"{home.head}; {home.hamlet}", *[""] * 4, came, *marks(groups), *[""] * 6), bold=True))
        rows.extend(
            Row(
                ("", str(place), member.name, birth(member, "male"), birth(member, "female"), member.ethnicity, member.relation, *[""] * 10)
            )
            for place, member in enumerate(home.members, 1)
        )
    kind = "hộ nghèo" if poor else "hộ cận nghèo"
    table = Table(MEMBER_COLUMNS, tuple(rows), numbers=tuple("AB123456789") + tuple(str(n) for n in range(10, 16)), name=kind, narrow=True)
    return Document(
        issuer=office.issuer,
        place=office.name,
        day=day,
        kind="DANH SÁCH CHI TIẾT",
        subject=f"{kind.capitalize()}, đợt rà soát {review.name}",
        body=(
            Paragraph(f"Tổng số: {count(len(homes))} hộ, {count(sum(len(home.members) for home, _, _ in homes))} thành viên."),
            Section((table,)),
        ),
        signatures=(Signature("NGƯỜI LẬP BIỂU", note=SIGN_HERE), Signature("CHỦ TỊCH", note=SIGN_HERE)),
        ends=False,
    )


def marks(groups: frozenset[str]) -> tuple[str, ...]:
    return tuple("x" if group in groups else "" for group in GROUPS)
