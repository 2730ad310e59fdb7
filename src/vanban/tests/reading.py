"""Opens what was written again, with other libraries than the ones that wrote it where there are any."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from io import BytesIO
from typing import Any

import docx
import pypdfium2 as pdfium
import pypdfium2.raw as raw

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True)
class Page:
    width_mm: float
    height_mm: float
    text: str
    fonts: frozenset[str]
    embedded: bool


def word(data: bytes) -> Any:
    return docx.Document(BytesIO(data))


def word_text(data: bytes) -> str:
    """Every paragraph of the body and of its tables, in order."""
    body = word(data).element.body
    return "\n".join("".join(part.text or "\n" for part in paragraph.iter(TEXT, BREAK)) for paragraph in body.iter(PARAGRAPH))


PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"
TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"
BREAK = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}br"


def pages(data: bytes) -> list[Page]:
    document = pdfium.PdfDocument(data)
    return [page(document[number]) for number in range(len(document))]


def page(found: Any) -> Page:
    width, height = found.get_size()
    text = found.get_textpage().get_text_range().replace("\r", "")
    fonts = [object_font(each) for each in found.get_objects() if each.type == raw.FPDF_PAGEOBJ_TEXT]
    return Page(
        width / POINTS_PER_MM,
        height / POINTS_PER_MM,
        text,
        frozenset(name for name, _ in fonts),
        all(inside for _, inside in fonts),
    )


def object_font(text_object: Any) -> tuple[str, bool]:
    font = raw.FPDFTextObj_GetFont(text_object.raw)
    size = raw.FPDFFont_GetBaseFontName(font, None, 0)
    name = ctypes.create_string_buffer(size)
    raw.FPDFFont_GetBaseFontName(font, name, size)
    return name.value.decode(), bool(raw.FPDFFont_GetIsEmbedded(font))


def places(data: bytes, page_number: int, words: str) -> list[tuple[float, float]]:
    """Where the words stand on a page: middle from the left and from the top, in mm."""
    found = pdfium.PdfDocument(data)[page_number]
    height = found.get_height()
    textpage = found.get_textpage()
    search = textpage.search(words, match_case=True)
    made = []
    while (hit := search.get_next()) is not None:
        first, count = hit
        left, bottom, _, top = textpage.get_charbox(first)
        right = textpage.get_charbox(first + count - 1)[2]
        made.append(((left + right) / 2 / POINTS_PER_MM, (height - (top + bottom) / 2) / POINTS_PER_MM))
    return made


def joined(text: str) -> str:
    """Words without the places where lines were broken."""
    return " ".join(text.split())
