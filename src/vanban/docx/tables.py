"""Tables of the body in Word, written as XML at once: a list of two thousand households must not take a minute."""

from __future__ import annotations

from typing import Any
from xml.sax.saxutils import escape

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from vanban.document import Column, Row, Table
from vanban.grid import HeadCell, head_cells, head_rows, widths

TWENTIETHS = 56.6929  # twentieths of a point in a millimetre


def put_table(place: Any, table: Table, width_mm: float, style_id: str) -> None:
    """Add the table at the end of the body (before the section's properties)."""
    sizes = [round(width * TWENTIETHS) for width in widths(table, width_mm)]
    leaves = table.leaves()
    grid = "".join(f'<w:gridCol w:w="{size}"/>' for size in sizes)
    parts = [
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="{sum(sizes)}" w:type="dxa"/>'
        '<w:tblInd w:w="60" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="25" w:type="dxa"/>'
        '<w:left w:w="60" w:type="dxa"/><w:bottom w:w="25" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>'
        f"</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
        *heading(table, sizes, style_id),
    ]
    if table.numbers:
        cells = "".join(cell(number, size, "center", style_id, italic=True) for number, size in zip(table.numbers, sizes, strict=True))
        parts.append(row_xml(cells, header=True))
    parts.extend(row_xml("".join(body_cells(row, sizes, leaves, style_id)), height_mm=table.row_mm) for row in table.rows)
    parts.append("</w:tbl>")
    place._body._body._insert_tbl(parse_xml("".join(parts)))


def heading(table: Table, sizes: list[int], style_id: str) -> list[str]:
    """The heading rows: merged cells reach over columns by span and down by a continued merge."""
    deep = head_rows(table)
    covering: dict[tuple[int, int], HeadCell] = {}
    for head in head_cells(table):
        for row in range(head.row, head.row + head.rows):
            covering[row, head.column] = head
    made: list[str] = []
    for row in range(deep):
        cells = ""
        for column in sorted(column for at, column in covering if at == row):
            head = covering[row, column]
            merge = "" if head.rows == 1 else '<w:vMerge w:val="restart"/>' if head.row == row else "<w:vMerge/>"
            words = head.title if head.row == row else ""
            size = sum(sizes[column : column + head.columns])
            cells += cell(words, size, "center", style_id, bold=True, span=head.columns, merge=merge)
        made.append(row_xml(cells, header=True))
    return made


def body_cells(row: Row, sizes: list[int], leaves: tuple[Column, ...], style_id: str) -> list[str]:
    align = "left" if row.spans > 1 else leaves[0].align
    made = [cell(row.cells[0], sum(sizes[: row.spans]), align, style_id, bold=row.bold, span=row.spans)]
    for words, size, leaf in zip(row.cells[1:], sizes[row.spans :], leaves[row.spans :], strict=True):
        made.append(cell(words, size, leaf.align, style_id, bold=row.bold))
    return made


def row_xml(cells: str, *, header: bool = False, height_mm: float = 0) -> str:
    height = f'<w:trHeight w:val="{round(height_mm * TWENTIETHS)}" w:hRule="atLeast"/>' if height_mm else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{'<w:tblHeader/>' if header else ''}</w:trPr>{cells}</w:tr>"


def cell(
    words: str, size: int, align: str, style_id: str, *, bold: bool = False, italic: bool = False, span: int = 1, merge: str = ""
) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    side = "both" if align == "justify" else align
    sided = f'<w:jc w:val="{side}"/>' if align != "left" else ""
    hand = ("<w:b/>" if bold else "") + ("<w:i/>" if italic else "")
    run = f"<w:r><w:rPr>{hand}</w:rPr>{lines(words)}</w:r>" if words else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{size}" w:type="dxa"/>{spanned}{merge}<w:vAlign w:val="center"/></w:tcPr>'
        f'<w:p><w:pPr><w:pStyle w:val="{style_id}"/>{sided}</w:pPr>{run}</w:p></w:tc>'
    )


def lines(words: str) -> str:
    return "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in words.split("\n"))
