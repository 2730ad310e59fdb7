"""The list that those who were served sign: names, head of the household, hamlet, room to sign. Pure.

It hangs in an office for all to see, so it says nothing of national IDs, health, disability or why somebody was served.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thoatngheo.reviews.documents.rows import Office
from thoatngheo.reviews.documents.wording import SIGN_HERE, count
from vanban import Column, Document, Paragraph, Row, Signature, Table

COLUMNS = (
    Column("STT", 0.5, "center"),
    Column("Họ và tên", 2.2),
    Column("Chủ hộ", 2.0),
    Column("Thôn, bản, tổ dân phố", 1.6),
    Column("Đợt", 0.5, "center"),
    Column("Ký nhận", 1.4),
)
ROOM_TO_SIGN_MM = 9


@dataclass(frozen=True, slots=True)
class Line:
    """Somebody on the list, named as the reader may see it."""

    name: str
    head: str
    place: str
    round_no: int


def signing_list(office: Office, activity: str, lines: Sequence[Line], *, round_no: int | None) -> Document:
    """The list of a round, or of all rounds."""
    rows = tuple(Row((str(number), line.name, line.head, line.place, str(line.round_no), "")) for number, line in enumerate(lines, start=1))
    part = f", đợt {round_no}" if round_no else ""
    return Document(
        issuer=office.issuer,
        place=office.name,
        kind="DANH SÁCH KÝ NHẬN",
        subject=f"{activity}{part}",
        body=(
            Paragraph(f"Tổng số: {count(len(lines))} dòng."),
            Table(COLUMNS, rows, name="Danh sách ký nhận", row_mm=ROOM_TO_SIGN_MM),
        ),
        signatures=(Signature("NGƯỜI LẬP DANH SÁCH", note=SIGN_HERE), Signature("ĐẠI DIỆN ĐƠN VỊ THỰC HIỆN", note=SIGN_HERE)),
        ends=False,
    )
