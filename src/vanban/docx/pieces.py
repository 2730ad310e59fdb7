"""Small pieces of Word: a paragraph in a style, a table without lines, a rule, a page number, cell borders and widths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from vanban.document import Run, Text, runs
from vanban.docx.base import STYLE_IDS

BOX = {False: "☐", True: "☒"}
BOX_FONT = "Segoe UI Symbol"  # Times New Roman has no boxes


def put(place: Any, style: str, text: Text = "", *, bold: bool = False, italic: bool = False) -> Any:
    """A paragraph in one of our styles. A new line inside the text becomes a line break."""
    paragraph = styled(place.add_paragraph(), style)
    write(paragraph, text, bold=bold, italic=italic)
    return paragraph


def styled(paragraph: Any, style: str) -> Any:
    """Give a paragraph one of our styles. (The library's own way looks a style up by its name each time: half the time of a document.)"""
    paragraph._p.style = STYLE_IDS[style]
    return paragraph


def write(paragraph: Any, text: Text, *, bold: bool = False, italic: bool = False) -> None:
    """Add the words to a paragraph, each run in its own hand; the style's hand is not repeated."""
    for piece in runs(text, bold=bold, italic=italic):
        if piece.text:
            hand(paragraph.add_run(piece.text), piece)


def hand(run: Any, piece: Run) -> None:
    if piece.bold:
        run.bold = True
    if piece.italic:
        run.italic = True


def first(cell: Any, style: str, text: Text = "", **hands: bool) -> Any:
    """The cell's first paragraph, which is always there, in our style."""
    paragraph = styled(cell.paragraphs[0], style)
    write(paragraph, text, **hands)
    return paragraph


def bare_table(place: Any, shares_mm: Sequence[float], rows: int = 1) -> Any:
    """A table without lines that places things side by side."""
    table = place.add_table(rows=rows, cols=len(shares_mm))
    fix_widths(table, shares_mm)
    margins(table, 0)
    return table


def fix_widths(table: Any, widths_mm: Sequence[float]) -> None:
    """Widths that Word keeps: fixed layout, the grid, and every cell."""
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.LEFT
    for column, width in zip(table.columns, widths_mm, strict=True):
        column.width = Mm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths_mm, strict=True):
            cell.width = Mm(width)


def margins(table: Any, left_right_pt: float) -> None:
    """The inner left and right margin of every cell."""
    inner = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        edge = OxmlElement(f"w:{side}")
        edge.set(qn("w:w"), str(int(left_right_pt * 20)))
        edge.set(qn("w:type"), "dxa")
        inner.append(edge)
    table._tbl.tblPr.append(inner)


def rule(place: Any, space_mm: float, length_mm: float) -> None:
    """A rule of a length, centred in a space: the lower border of a low paragraph with indents."""
    paragraph = styled(place.add_paragraph(), "VB Đường kẻ")
    side = max((space_mm - length_mm) / 2, 0)
    shape = paragraph.paragraph_format
    shape.left_indent = shape.right_indent = Mm(side)
    shape.line_spacing = Pt(3)
    shape.space_after = Pt(4)
    borders = OxmlElement("w:pBdr")
    bottom = OxmlElement("w:bottom")
    for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "000000")):
        bottom.set(qn(f"w:{name}"), value)
    borders.append(bottom)
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(borders, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")


def page_number(paragraph: Any) -> None:
    """The field PAGE, which Word counts itself."""
    for kind, words in (("begin", ""), ("", "PAGE"), ("separate", ""), ("text", "2"), ("end", "")):
        run = paragraph.add_run()
        if kind == "text":
            run.text = words
        elif words:
            code = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = words
            run._r.append(code)
        else:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def box(paragraph: Any, ticked: bool) -> None:
    """A box to tick."""
    run = paragraph.add_run(BOX[ticked])
    fonts = run._r.get_or_add_rPr().get_or_add_rFonts()
    for name in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{name}"), BOX_FONT)
    paragraph.add_run(" ")
