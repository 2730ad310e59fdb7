"""PDF files: the letters by their places on the page, so that columns stay apart; pages without letters go to recognition."""

from __future__ import annotations

from typing import Any

import pypdfium2 as pdfium

from vanban.reading.sources import scan
from vanban.reading.sources.places import Piece, page_lines
from vanban.reading.sources.ruled import NEAR, ruled_lines, ruled_tables
from vanban.reading.troubles import BROKEN_PDF, LOCKED_PDF

FEW = 12  # letters on a page that is taken for a picture
WIDE = 1.6  # a gap wider than so many heights of a letter parts two columns


def text_of(data: bytes) -> str:
    """The text of a PDF, a form feed between pages.

    Raises:
        VanbanError: broken, with a password, or a scan that cannot be recognised here.
    """
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise LOCKED_PDF() if "assword" in str(error) else BROKEN_PDF() from None
    try:
        if len(document) == 0:
            raise BROKEN_PDF()
        pages = [page_text(document[number]) for number in range(len(document))]
        pictures = [number for number, text in enumerate(pages) if sum(letter.isalpha() for letter in text) < FEW]
        if pictures and (len(pictures) == len(pages) or _has_picture(document, pictures)):
            for number, text in scan.recognised(document, pictures):
                pages[number] = text
    except pdfium.PdfiumError:
        raise BROKEN_PDF() from None
    finally:
        document.close()
    return "\n\f".join(pages)


def _has_picture(document: Any, numbers: list[int]) -> bool:
    return any(each.type == pdfium.raw.FPDF_PAGEOBJ_IMAGE for number in numbers for each in document[number].get_objects(max_depth=2))


def page_text(page: Any) -> str:
    """The lines of a page from top to bottom; a tab where a gap parts two columns."""
    textpage = page.get_textpage()
    pieces = []
    for place in range(textpage.count_rects()):
        left, bottom, right, top = textpage.get_rect(place)
        text = textpage.get_text_bounded(left, bottom, right, top)
        if text.strip():
            pieces.append(Piece(left, right, max(top - bottom, 1.0), (top + bottom) / 2, " ".join(text.split())))
    textpage.close()
    made: list[str] = []
    for table in ruled_tables(page):
        above = [piece for piece in pieces if piece.middle >= table.top + NEAR]
        made += page_lines(_without_number([merged(row) for row in _rows(above)]))
        made += ["", *ruled_lines(table, [piece for piece in pieces if table.holds(piece)]), ""]
        pieces = [piece for piece in pieces if piece.middle <= table.bottom - NEAR]
    return "\n".join([*made, *page_lines(_without_number([merged(row) for row in _rows(pieces)]))])


def _without_number(rows: list[list[Piece]]) -> list[list[Piece]]:
    """The rows without the number of the page, which stands alone in the first or the last."""
    return [
        row for place, row in enumerate(rows) if not (place in {0, len(rows) - 1} and len(row) == 1 and row[0].text.strip(" -").isdigit())
    ]


def _rows(pieces: list[Piece]) -> list[list[Piece]]:
    rows: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: -each.middle):
        if rows and abs(rows[-1][0].middle - piece.middle) < 0.5 * max(rows[-1][0].height, piece.height):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [sorted(row, key=lambda each: each.left) for row in rows]


def merged(row: list[Piece]) -> list[Piece]:
    """Words that stand close together as one piece; what is left are columns."""
    made = [row[0]]
    for piece in row[1:]:
        last = made[-1]
        gap, height = piece.left - last.right, max(last.height, piece.height)
        if gap > WIDE * height:
            made.append(piece)
        else:
            words = f"{last.text}{' ' if gap > 0.12 * height else ''}{piece.text}"
            made[-1] = Piece(last.left, max(last.right, piece.right), height, last.middle, words)
    return made
