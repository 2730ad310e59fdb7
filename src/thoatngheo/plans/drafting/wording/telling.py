"""A section as lines of plain text, data included: to show, to quote and to compare."""

from __future__ import annotations

from collections.abc import Iterator

import vanban
from thoatngheo.plans.drafting.wording.model import Grid, Section
from thoatngheo.plans.drafting.wording.printed import blocks
from thoatngheo.plans.drafting.wording.tables import grid_table
from vanban.document import plain


def lines_of(section: Section) -> list[str]:
    """What a section prints, without its own heading."""
    return list(_lines(section))


def _lines(section: Section) -> Iterator[str]:
    printed = list(blocks("", section))
    for block in printed[1:] if section.title else printed:
        yield from lines_of_block(block)
    if isinstance(section.block, Grid) and section.block.rows:
        yield from table_lines(grid_table(section.block))


def lines_of_block(block: vanban.Block) -> Iterator[str]:
    match block:
        case vanban.Paragraph():
            yield plain(block.text)
        case vanban.Heading():
            yield block.text
        case vanban.Items():
            yield from (f"- {plain(item)}" for item in block.items)
        case vanban.Table():
            yield from table_lines(block)


def table_lines(table: vanban.Table) -> Iterator[str]:
    """A table as lines, cells parted by bars."""
    yield " | ".join(leaf.title for leaf in table.leaves())
    for row in table.rows:
        yield " | ".join(row.cells)
