"""The blocks of a body in Word."""

from __future__ import annotations

from functools import singledispatch
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.shared import Mm, Pt

from vanban.document import Article, Checkbox, Fields, Heading, Items, PageBreak, Paragraph, Run, Section, Table, runs
from vanban.docx.base import STYLE_IDS
from vanban.docx.pieces import box, put, styled, write
from vanban.docx.tables import put_table
from vanban.words import marked

ALIGNS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}
BETWEEN_MM = 2.0


@singledispatch
def put_block(block: object, place: Any, width_mm: float) -> None:
    """Add one block at the end of the Word document `place`; `width_mm` is the width of its lines."""
    raise TypeError(type(block).__name__)


@put_block.register
def _(block: Paragraph, place: Any, width_mm: float) -> None:
    made = put(place, "VB Nội dung", block.text, bold=block.bold, italic=block.italic)
    if block.align != "justify":
        made.alignment = ALIGNS[block.align]
    if not block.first_line or block.align in {"center", "right"}:
        made.paragraph_format.first_line_indent = Mm(0)
    if block.together:
        made.paragraph_format.keep_with_next = True


@put_block.register
def _(block: Heading, place: Any, width_mm: float) -> None:
    put(place, "VB Đề mục", block.text).paragraph_format.keep_with_next = True


@put_block.register
def _(block: Article, place: Any, width_mm: float) -> None:
    made = put(place, "VB Nội dung", (Run(f"Điều {block.number}. ", bold=True),))
    write(made, block.text)
    for inner in block.blocks:
        put_block(inner, place, width_mm)


@put_block.register
def _(block: Items, place: Any, width_mm: float) -> None:
    for number, item in enumerate(block.items):
        put(place, "VB Nội dung", (Run(f"{marked(block.marker, number)} "), *runs(item)))


@put_block.register
def _(block: Fields, place: Any, width_mm: float) -> None:
    """Places of a form: a tab with a dotted leader runs to the end of each empty place."""
    made = styled(place.add_paragraph(), "VB Dòng điền")
    whole = sum(field.share for field in block.fields)
    end = 0.0
    for number, field in enumerate(block.fields):
        end += field.share / whole * width_mm
        last = number == len(block.fields) - 1
        dotted = not field.value
        label = f"{field.label}: " if field.label else ""
        made.add_run(f"{label}{field.value}")
        if dotted or not last:
            stop = Mm(end if last else end - BETWEEN_MM)
            leader = WD_TAB_LEADER.DOTS if dotted else WD_TAB_LEADER.SPACES
            made.paragraph_format.tab_stops.add_tab_stop(stop, WD_TAB_ALIGNMENT.RIGHT if last else WD_TAB_ALIGNMENT.LEFT, leader)
            made.add_run("\t" if last else "\t ")


@put_block.register
def _(block: Checkbox, place: Any, width_mm: float) -> None:
    made = styled(place.add_paragraph(), "VB Nội dung")
    box(made, block.ticked)
    write(made, block.text)


@put_block.register
def _(block: Table, place: Any, width_mm: float) -> None:
    put_table(place, block, width_mm, STYLE_IDS["VB Ô bảng nhỏ" if block.narrow else "VB Ô bảng"])
    gap = put(place, "VB Ô bảng")  # Word joins two tables that touch
    gap.paragraph_format.line_spacing = Pt(6)


@put_block.register
def _(block: PageBreak, place: Any, width_mm: float) -> None:
    styled(place.add_paragraph(), "VB Nội dung").add_run().add_break(WD_BREAK.PAGE)


@put_block.register
def _(block: Section, place: Any, width_mm: float) -> None:
    for inner in block.blocks:
        put_block(inner, place, width_mm)
