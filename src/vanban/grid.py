"""Where the merged cells of a table's heading stand; both writers draw from it."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.document import Column, Table


@dataclass(frozen=True, slots=True)
class HeadCell:
    """One cell of the heading: place and how many rows and columns it covers."""

    row: int
    column: int
    rows: int
    columns: int
    title: str


def head_rows(table: Table) -> int:
    """How many heading rows the titles need, without the row of numbers."""
    return max((column.depth() for column in table.columns), default=0)


def head_cells(table: Table) -> list[HeadCell]:
    """The heading's cells in reading order; a column without parts reaches down to the last heading row."""
    cells: list[HeadCell] = []
    place(table.columns, 0, 0, head_rows(table), cells)
    return sorted(cells, key=lambda cell: (cell.row, cell.column))


def place(columns: tuple[Column, ...], row: int, left: int, rows: int, cells: list[HeadCell]) -> int:
    for column in columns:
        wide = len(column.leaves())
        cells.append(HeadCell(row, left, 1 if column.parts else rows - row, wide, column.title))
        place(column.parts, row + 1, left, rows, cells)
        left += wide
    return left


def widths(table: Table, total: float) -> list[float]:
    """The widths of the columns so that they fill `total` (mm)."""
    shares = [leaf.width for leaf in table.leaves()]
    whole = sum(shares)
    return [share / whole * total for share in shares]
