"""Word files: paragraphs with the numbers that Word itself would print, tables as rows of tabs, footnotes.

A table that only arranges the page (head, signature) is read cell by cell; one of figures row by row, merged cells blank.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from lxml import etree

from vanban.reading.letters import fold
from vanban.reading.sources.numbering import Numbering
from vanban.reading.troubles import BROKEN_WORD, OTHER_FORMAT

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MOST_UNPACKED = 300_000_000
LAYOUT = re.compile(r"cong hoa xa hoi chu nghia|doc lap - tu do|noi nhan|\btm\. |\bkt\. |pho chu tich|so:\s")


def text_of(data: bytes) -> str:
    """The text of a .docx.

    Raises:
        VanbanError: not a Word file, or one that cannot be opened.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as package:
            names = {each.filename for each in package.infolist()}
            if "word/document.xml" not in names:
                raise OTHER_FORMAT(kind="bảng tính Excel" if "xl/workbook.xml" in names else "tệp nén, không phải Word")
            if sum(each.file_size for each in package.infolist()) > MOST_UNPACKED:
                raise BROKEN_WORD(why="phần bên trong quá lớn")
            parts = {name: _xml(package.read(name)) for name in names if name in PARTS}
    except (zipfile.BadZipFile, etree.XMLSyntaxError, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise BROKEN_WORD(why=type(error).__name__) from None
    return _text(parts)


PARTS = frozenset({"word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"})


def _xml(data: bytes) -> Any:
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def _text(parts: dict[str, Any]) -> str:
    body = parts["word/document.xml"].find(f"{W}body")
    if body is None:
        raise BROKEN_WORD(why="thiếu thân văn bản")
    numbering = Numbering(parts.get("word/numbering.xml"), parts.get("word/styles.xml"))
    lines = [line for element in _blocks(body) for line in _lines(element, numbering)]
    notes = parts.get("word/footnotes.xml")
    return "\n".join([*lines, *(_notes(notes) if notes is not None else [])])


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables in order, also those in content controls and insertions."""
    for element in parent:
        if element.tag in {f"{W}p", f"{W}tbl"}:
            yield element
        elif element.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}smartTag"}:
            yield from _blocks(element)


def _lines(element: Any, numbering: Numbering) -> Iterator[str]:
    if element.tag == f"{W}tbl":
        yield from _table(element, numbering)
        return
    text = paragraph_text(element)
    if text.strip():
        label = numbering.label(element)
        yield from f"{label}{text}".split("\n")
    yield ""


def paragraph_text(paragraph: Any) -> str:
    """The words of a paragraph: tabs and line breaks kept, deleted text left out."""
    made: list[str] = []
    for node in paragraph.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}cr", f"{W}noBreakHyphen", f"{W}footnoteReference"):
        if node.tag == f"{W}t":
            made.append(node.text or "")
        elif node.tag == f"{W}tab":
            made.append("" if node.getparent().tag == f"{W}tabs" else "\t")
        elif node.tag == f"{W}noBreakHyphen":
            made.append("-")
        elif node.tag != f"{W}footnoteReference":
            made.append("\n")
    return "".join(made)


def _table(table: Any, numbering: Numbering) -> Iterator[str]:
    rows = [_cells(row) for row in table.findall(f"{W}tr")]
    words = fold(" ".join(cell for row in rows for cell in row))
    yield ""
    if len(rows) <= 4 and LAYOUT.search(words):
        for row in table.findall(f"{W}tr"):
            for cell in row.findall(f"{W}tc"):
                for element in _blocks(cell):
                    yield from _lines(element, numbering)
    else:
        for cells in rows:
            yield "\t".join(cells)
    yield ""


def _cells(row: Any) -> list[str]:
    """The cells of a row on the table's grid: a merged cell has its words in its first place only."""
    made: list[str] = []
    for cell in row.findall(f"{W}tc"):
        span = cell.find(f"{W}tcPr/{W}gridSpan")
        merge = cell.find(f"{W}tcPr/{W}vMerge")
        goes_on = merge is not None and merge.get(f"{W}val") != "restart"
        text = "" if goes_on else " ".join(paragraph_text(each).strip() for each in cell.iter(f"{W}p"))
        made.append(" ".join(text.split()))
        made += [""] * (int(span.get(f"{W}val", "1")) - 1 if span is not None else 0)
    return made


def _notes(notes: Any) -> list[str]:
    made = []
    for note in notes.findall(f"{W}footnote"):
        text = " ".join(paragraph_text(each) for each in note.iter(f"{W}p")).strip()
        if note.get(f"{W}type") is None and text:
            made.append(f"[{note.get(f'{W}id')}] {text}")
    return made
