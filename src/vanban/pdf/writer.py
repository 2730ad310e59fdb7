"""A document, or a thousand, as one PDF: the words go to typst as data, so nothing in them can be read as commands."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import typst

from vanban import words
from vanban.document import Document, Section, Table
from vanban.fonts import Font, find
from vanban.grid import head_cells, head_rows, widths
from vanban.layout import official_layout
from vanban.pdf.pile import joined
from vanban.rules import MOTTO_MM, SUBJECT_MM, issuer_rule_mm
from vanban.sheets import AppendixHead, Blocks, Closing, Head, Part, Sheet, sheets, with_signature

AT_A_TIME = 50
SETTING = Path(__file__).parent / "official.typ"


def to_pdf(document: Document, *, font_folders: Sequence[Path] = ()) -> bytes:
    """The document as a PDF with its fonts inside; the same document gives the same bytes.

    Raises:
        VanbanError: a document that does not hold together (`words.ready`), or no usable font on this machine.
    """
    return to_pdf_many([document], font_folders=font_folders)


def to_pdf_many(documents: Iterable[Document], *, font_folders: Sequence[Path] = (), title: str = "") -> bytes:
    """All documents in one file, each beginning on a new page with its own page numbers. The list may not be empty.

    More than fifty are set in parts and joined: the setter's memory and time grow faster than the pile.
    """
    prepared = [words.ready(document) for document in documents]
    font = find(font_folders)
    name = title or prepared[0].file_title()
    if len(prepared) <= AT_A_TIME:
        return typeset(prepared, font, name)
    parts = (typeset(prepared[at : at + AT_A_TIME], font, name) for at in range(0, len(prepared), AT_A_TIME))
    return joined(parts)


def typeset(prepared: Sequence[Document], font: Font, title: str) -> bytes:
    """One run of the typesetter."""
    data = {
        "font": font.family,
        "format": {name: measure.value for name, measure in official_layout().measures.items()},
        "title": title,
        "state": words.STATE,
        "motto": words.MOTTO,
        "motto_rule_mm": MOTTO_MM,
        "subject_rule_mm": SUBJECT_MM,
        "documents": [laid_out(document) for document in prepared],
    }
    sources = {"main.typ": SETTING.read_bytes(), "documents.json": json.dumps(data, ensure_ascii=False).encode()}
    # The compiler takes a dictionary of files too, which its type stubs do not say. Tags are for who has a page read aloud; a pile
    # of documents to print would be five times as large with them.
    tagged = len(prepared) == 1
    return typst.compile(cast(bytes, sources), format="pdf", font_paths=fonts_of(font), ignore_system_fonts=True, pdf_tags=tagged)


@lru_cache(maxsize=4)
def fonts_of(font: Font) -> typst.Fonts:
    """The opened fonts; opening takes longer than setting a page."""
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(font.folder)])


def laid_out(document: Document) -> dict[str, Any]:
    return {"footer": document.footer, "sheets": [sheet_data(sheet) for sheet in sheets(document, tuple(words.recipients(document)))]}


def sheet_data(sheet: Sheet) -> dict[str, Any]:
    width = official_layout().text_width_mm(landscape=sheet.landscape)
    parts = [part_data(part, width) for part in sheet.parts]
    for number, _ in with_signature(sheet):
        last = parts[number]["blocks"][-1]
        last["sticky"] = last["is"] in {"paragraph", "article", "items"}
    return {"landscape": sheet.landscape, "parts": parts}


def part_data(part: Part, width: float) -> dict[str, Any]:
    if isinstance(part, Head):
        return head_data(part.document)
    if isinstance(part, Blocks):
        return {"is": "blocks", "blocks": [block_data(block, width) for block in part.blocks]}
    if isinstance(part, Closing):
        return {"is": "closing", "signatures": words.as_plain_data(part.signatures), "recipients": list(part.recipients)}
    assert isinstance(part, AppendixHead)
    appendix = part.appendix
    return {"is": "appendixhead", "label": appendix.label, "title": appendix.title, "attached_to": appendix.attached_to}


def head_data(document: Document) -> dict[str, Any]:
    return {
        "is": "head",
        "issuer": words.as_plain_data(document.issuer),
        "issuer_rule_mm": issuer_rule_mm(document.issuer) if document.issuer else 0,
        "number": words.number_line(document),
        "place_day": "" if document.stated_in_signature else words.place_day(document),
        "mark": document.mark,
        "kind": document.kind,
        "subject": document.subject,
        "authority": document.authority,
        "addressees": list(document.addressees),
        "bases": words.bases(document),
    }


def block_data(block: Any, width: float) -> Any:
    """A block as data; tables with the places of their heading's cells and widths in mm, lists with their marks."""
    if isinstance(block, Table):
        return {
            "is": "table",
            "widths": widths(block, width),
            "aligns": [leaf.align for leaf in block.leaves()],
            "head": [words.as_plain_data(cell) for cell in head_cells(block)],
            "head_rows": head_rows(block),
            "numbers": list(block.numbers),
            "rows": [[list(row.cells), row.bold, row.spans] for row in block.rows],
            "narrow": block.narrow,
            "row_mm": block.row_mm,
        }
    if isinstance(block, Section):
        return {"is": "blocks", "blocks": [block_data(inner, width) for inner in block.blocks]}
    data = words.as_plain_data(block)
    if data["is"] == "items":
        data["marks"] = [words.marked(block.marker, place) for place in range(len(block.items))]
    if data["is"] == "article":
        data["blocks"] = [block_data(inner, width) for inner in block.blocks]
    return data
