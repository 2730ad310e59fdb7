"""The sheet of a commitment (bản cam kết) as an official document: what the unit promises, who signs. Pure but for the language.

No law prescribes a form for it: the sheet follows the common form of administrative papers (NĐ 30/2020/NĐ-CP) and says so at its foot.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from thoatngheo.core.dates import show_day
from vanban import Column, Document, Issuer, Paragraph, Row, Signature, Table


@dataclass(frozen=True, slots=True)
class Promise:
    """One line: the target, what it is measured in, what is to be reached, by when."""

    label: str
    unit_name: str
    comparator: str
    figure: str
    due: date | None


@dataclass(frozen=True, slots=True)
class Told:
    """Everything the sheet says; `signed_on` None: not signed yet, the place to sign stays empty."""

    unit: str
    whole: str
    issuer: str
    plan: str
    promises: Sequence[Promise]
    office: str
    signer: str
    signed_on: date | None
    changed: Sequence[str] = ()


def sheet(told: Told) -> Document:
    """The paper that the unit signs."""
    columns = (
        Column("STT", 0.4, "center"),
        Column("Chỉ tiêu", 3),
        Column("Đơn vị tính", 0.8, "center"),
        Column("Phải đạt", 1.2, "right"),
        Column("Thời hạn", 1, "center"),
    )
    rows = tuple(
        Row((str(number), each.label, each.unit_name, f"{each.comparator} {each.figure}".strip(), show_day(each.due) if each.due else ""))
        for number, each in enumerate(told.promises, start=1)
    )
    after = tuple(Paragraph(f"Đã thay đổi sau khi ký: {line}.", italic=True) for line in told.changed)
    return Document(
        kind="BẢN CAM KẾT",
        subject=f"Thực hiện chỉ tiêu giảm nghèo của {told.unit}",
        issuer=Issuer(told.issuer.upper()) if told.issuer else None,
        place=told.unit,
        day=told.signed_on,
        body=(
            Paragraph(f"Thực hiện {told.plan} của {told.whole}, {told.unit} cam kết thực hiện các chỉ tiêu sau:"),
            Table(columns, rows, name="Chỉ tiêu cam kết"),
            *after,
            Paragraph(f"{told.unit} chịu trách nhiệm tổ chức thực hiện và báo cáo kết quả với {told.whole}."),
        ),
        signatures=(Signature(told.office.upper(), told.signer, note="" if told.signed_on else "(Ký, ghi rõ họ tên)"),),
        recipients=(told.whole, "Lưu: VT"),
        footer="Pháp luật không quy định mẫu bản cam kết; trình bày theo thể thức của Nghị định số 30/2020/NĐ-CP.",
    )
