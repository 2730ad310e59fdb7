"""A section's blocks as data for a page: the page shows what the paper will print."""

from __future__ import annotations

from dataclasses import dataclass

import vanban
from thoatngheo.plans.drafting.wording.model import Grid, Section
from thoatngheo.plans.drafting.wording.printed import blocks
from thoatngheo.plans.drafting.wording.tables import grid_table
from vanban.document import plain
from vanban.grid import HeadCell, head_cells, head_rows


@dataclass(frozen=True, slots=True)
class ShownTable:
    """A table with its heading rows, the row of numbers and the rows: (first cell, how wide it is, other cells with their heads, bold)."""

    name: str
    heads: tuple[tuple[HeadCell, ...], ...]
    numbers: tuple[str, ...]
    rows: tuple[tuple[str, int, tuple[tuple[str, str], ...], bool], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One block: a paragraph or heading (`text`), a list (`items`) or a table."""

    text: str = ""
    strong: bool = False
    items: tuple[str, ...] = ()
    table: ShownTable | None = None


def shown(section: Section) -> list[Shown]:
    """The blocks of a section without its heading; the table of targets, which the paper prints as an annex, in its place."""
    printed = list(blocks("", section))
    made = [one(block) for block in (printed[1:] if section.title else printed)]
    if isinstance(section.block, Grid) and section.block.rows:
        made.append(Shown(table=table(grid_table(section.block))))
    return made


def one(block: vanban.Block) -> Shown:
    if isinstance(block, vanban.Items):
        return Shown(items=tuple(plain(item) for item in block.items))
    if isinstance(block, vanban.Table):
        return Shown(table=table(block))
    if isinstance(block, vanban.Heading):
        return Shown(text=block.text, strong=True)
    return Shown(text=plain(block.text) if isinstance(block, vanban.Paragraph) else "")


def table(told: vanban.Table) -> ShownTable:
    """A printed table for a page; each cell with the head of its column, which a phone shows beside it."""
    cells = head_cells(told)
    names = [leaf.title for leaf in told.leaves()]
    heads = tuple(tuple(cell for cell in cells if cell.row == row) for row in range(head_rows(told)))
    rows = tuple((row.cells[0], row.spans, tuple(zip(names[row.spans :], row.cells[1:], strict=True)), row.bold) for row in told.rows)
    return ShownTable(told.name, heads, told.numbers, rows)
