"""A document as a Word file."""

from __future__ import annotations

from datetime import UTC, datetime, time
from io import BytesIO
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.shared import Mm, Pt

from vanban import words
from vanban.document import Appendix, Document, Issuer, Signature
from vanban.docx.base import base_file, set_page
from vanban.docx.blocks import put_block
from vanban.docx.package import same_bytes, set_properties
from vanban.docx.pieces import bare_table, first, page_number, put, rule, styled
from vanban.layout import official_layout
from vanban.rules import MOTTO_MM, SUBJECT_MM, issuer_rule_mm
from vanban.sheets import AppendixHead, Blocks, Closing, Head, Sheet, sheets, with_signature

LEFT_SHARE = 0.4
ROOM_TO_SIGN_PT = 62.0
MOST_BESIDE = 3


def to_docx(document: Document) -> bytes:
    """The document as .docx with real styles and tables; the same document gives the same bytes.

    Raises:
        VanbanError: a document that does not hold together (`words.ready`).
    """
    document = words.ready(document)
    place = docx.Document(BytesIO(base_file()))
    for number, sheet in enumerate(sheets(document, tuple(words.recipients(document)))):
        put_sheet(place, sheet, first_sheet=number == 0)
    number_pages(place, document.footer)
    day = datetime.combine(document.day, time(), UTC) if document.day else None
    author = " ".join(document.issuer.name.split()) if document.issuer else ""
    set_properties(place, document.file_title(), author, day)
    saved = BytesIO()
    place.save(saved)
    return same_bytes(saved.getvalue())


def put_sheet(place: Any, sheet: Sheet, *, first_sheet: bool) -> None:
    section = place.sections[0] if first_sheet else place.add_section(WD_SECTION.NEW_PAGE)
    set_page(section, landscape=sheet.landscape)
    width = official_layout().text_width_mm(landscape=sheet.landscape)
    for part in sheet.parts:
        if isinstance(part, Head):
            put_head(place, part.document, width)
        elif isinstance(part, AppendixHead):
            put_appendix_head(place, part.appendix)
        elif isinstance(part, Closing):
            put_closing(place, part, width)
        elif isinstance(part, Blocks):
            for block in part.blocks:
                put_block(block, place, width)
            if any(part is followed for _, followed in with_signature(sheet)):
                place.paragraphs[-1].paragraph_format.keep_with_next = True


def number_pages(place: Any, footer: str) -> None:
    """The number in the middle of the top margin, from the second page on; the small line at the foot of every page."""
    for number, section in enumerate(place.sections):
        section.different_first_page_header_footer = number == 0
        if number:
            continue  # later sections go on with the first one's header and footer
        top = section.header.paragraphs[0]
        styled(top, "VB Số trang")
        page_number(top)
        styled(section.first_page_header.paragraphs[0], "VB Số trang")
        for foot in (section.footer, section.first_page_footer):
            first(foot, "VB Chân trang", footer)


def put_head(place: Any, document: Document, width: float) -> None:
    if document.mark:
        put(place, "VB Kèm theo", document.mark, bold=True).alignment = 2
    if document.issuer is None:
        put_national(place, width)
        if document.place and not document.stated_in_signature:
            put(place, "VB Địa danh ngày tháng", words.place_day(document)).alignment = 2
    else:
        left, right = width * LEFT_SHARE, width * (1 - LEFT_SHARE)
        table = bare_table(place, (left, right), rows=2)
        put_issuer(table.cell(0, 0), document.issuer, left)
        put_national(table.cell(0, 1), right)
        first(table.cell(1, 0), "VB Số ký hiệu", words.number_line(document))
        first(table.cell(1, 1), "VB Địa danh ngày tháng", words.place_day(document))
    put(place, "VB Tên loại", document.kind).paragraph_format.space_before = Pt(16)
    if document.subject:
        put(place, "VB Trích yếu", document.subject)
        rule(place, width, SUBJECT_MM)
    put_addressed(place, document)


def put_addressed(place: Any, document: Document) -> None:
    """Who decides, to whom it goes, on which legal bases."""
    if document.authority:
        put(place, "VB Thẩm quyền", document.authority).paragraph_format.space_before = Pt(6)
    if len(document.addressees) == 1:
        put(place, "VB Kính gửi", f"Kính gửi: {document.addressees[0]}")
    elif document.addressees:
        for line in ("Kính gửi:", *(f"- {name}" for name in document.addressees)):
            made = put(place, "VB Kính gửi", line)
            made.alignment = 0
            made.paragraph_format.left_indent = Mm(35)
    for basis in words.bases(document):
        put(place, "VB Căn cứ", basis)


def put_national(place: Any, width: float) -> None:
    """The state's name and motto with the rule below, in a cell or over the page."""
    if hasattr(place, "_tc"):
        first(place, "VB Quốc hiệu", words.STATE)
    else:
        put(place, "VB Quốc hiệu", words.STATE)
    put(place, "VB Tiêu ngữ", words.MOTTO)
    rule(place, width, MOTTO_MM)


def put_issuer(cell: Any, issuer: Issuer, width: float) -> None:
    if issuer.parent:
        first(cell, "VB Cơ quan chủ quản", issuer.parent)
        put(cell, "VB Cơ quan ban hành", issuer.name)
    else:
        first(cell, "VB Cơ quan ban hành", issuer.name)
    rule(cell, width, issuer_rule_mm(issuer))


def put_appendix_head(place: Any, appendix: Appendix) -> None:
    put(place, "VB Phụ lục", appendix.label)
    if appendix.title:
        put(place, "VB Phụ lục", appendix.title)
    if appendix.attached_to:
        put(place, "VB Kèm theo", f"({appendix.attached_to})")


def put_closing(place: Any, closing: Closing, width: float) -> None:
    """Recipients at the left of a single signature; several signatures side by side, three in a row."""
    signatures = closing.signatures
    beside = len(signatures) <= 1
    gap = put(place, "VB Ô bảng").paragraph_format
    gap.line_spacing, gap.keep_with_next = Pt(8), True
    if beside:
        table = bare_table(place, (width * 0.45, width * 0.55))
        put_recipients(table.cell(0, 0), closing.recipients)
        for signature in signatures:
            put_signature(table.cell(0, 1), signature, dated=False)
    else:
        columns = min(len(signatures), MOST_BESIDE)
        table = bare_table(place, [width / columns] * columns, rows=-(-len(signatures) // columns))
        dated = any(signature.place_day for signature in signatures)
        for number, signature in enumerate(signatures):
            put_signature(table.cell(number // columns, number % columns), signature, dated=dated)
        if closing.recipients:
            put_recipients(place, closing.recipients)
    for row in table.rows:
        keep_whole(row)


def keep_whole(row: Any) -> None:
    """A signature stays on one page with its title and name."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell in row.cells:
        for paragraph in cell.paragraphs[:-1]:
            paragraph.paragraph_format.keep_with_next = True


def put_recipients(place: Any, lines: tuple[str, ...]) -> None:
    if not lines:
        return
    if hasattr(place, "_tc"):
        first(place, "VB Nhãn nơi nhận", words.RECIPIENTS)
    else:
        put(place, "VB Nhãn nơi nhận", words.RECIPIENTS)
    for line in lines:
        put(place, "VB Nơi nhận", line)


def put_signature(cell: Any, signature: Signature, *, dated: bool) -> None:
    """Place and day where a form has them here, the title's lines, the note, room to sign, the name."""
    lines = [("VB Địa danh ngày tháng", signature.place_day)] if dated or signature.place_day else []
    lines += [("VB Chức vụ", line) for line in (signature.authority, signature.instead, signature.title) if line]
    if signature.note:
        lines.append(("VB Ghi chú ký", signature.note))
    style, words_first = lines[0]
    last = first(cell, style, words_first)
    for style, line in lines[1:]:
        last = put(cell, style, line)
    name = put(cell, "VB Họ tên người ký", signature.name)
    name.paragraph_format.space_before = Pt(ROOM_TO_SIGN_PT)
    last.paragraph_format.keep_with_next = True
