"""From the cells of a sheet to values, column by column, remembering what was read before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from thoatngheo.core.problems import Problem
from thoatngheo.registry.bulk import chunks
from thoatngheo.registry.importers.cells import Column
from thoatngheo.registry.importers.layouts import Layout
from thoatngheo.registry.importers.problems import MISSING, CellProblem, cell_problem
from thoatngheo.registry.importers.sheets import Found

REMEMBERED = 50_000
BLOCK = 5_000
TOTAL_ROWS = ("tổng", "cộng", "tong", "cong", "người lập", "xác nhận")


@dataclass(slots=True)
class ParsedRow:
    """One line: the values by column name (None where the cell is empty) and what is wrong with it."""

    number: int
    values: dict[str, Any]
    problems: list[CellProblem] = field(default_factory=list)


@dataclass(slots=True)
class Reader:
    """Reads the lines of one list."""

    found: Found
    layout: Layout
    kept: dict[str, dict[object, object]] = field(default_factory=dict)

    def rows(self) -> Iterator[ParsedRow]:
        """The lines of data, without sums and signatures."""
        for block in chunks(((number, row) for number, row in self.found.rows() if not is_total(row)), BLOCK):
            yield from self.parsed(block)

    def parsed(self, block: Sequence[tuple[int, Sequence[object]]]) -> list[ParsedRow]:
        """Some lines, read column by column: what stands often in a column is read once."""
        cells = {column.name: self.cells(column, block) for column in self.layout.columns}
        values = [self.values(column, cells[column.name]) for column in self.layout.columns]
        lines = zip(block, zip(*values, strict=True), strict=True)
        rows = [ParsedRow(number, dict(zip(cells, read, strict=True))) for (number, _row), read in lines]
        for column, read in zip(self.layout.columns, values, strict=True):
            for place, value in enumerate(read):
                if isinstance(value, Problem):
                    rows[place].values[column.name] = None
                    self.refuse(rows[place], column, cells[column.name][place], value)
        return rows

    def cells(self, column: Column, block: Sequence[tuple[int, Sequence[object]]]) -> list[object]:
        """What stands in a column; nothing where the sheet has no such column."""
        place = self.found.places.get(column.name)
        if place is None:
            return [None] * len(block)
        return [row[place] if place < len(row) else "" for _number, row in block]

    def values(self, column: Column, cells: list[object]) -> Sequence[object]:
        """Each cell's value or the Problem with it; nothing for a column that the sheet does not have."""
        if column.name not in self.found.places:
            return cells
        kept = self.kept.setdefault(column.name, {})
        if len(kept) > REMEMBERED:
            kept.clear()
        # True equals 1.0 as a key, but is not read as a number.
        keys = [(cell,) if isinstance(cell, bool) else cell for cell in cells] if bool in set(map(type, cells)) else cells
        for key in set(keys).difference(kept):
            kept[key] = self.fresh(column, key[0] if isinstance(key, tuple) else key)
        return [kept[key] for key in keys]

    def fresh(self, column: Column, cell: object) -> object:
        if cell is None or (isinstance(cell, str) and not cell.strip()):
            return MISSING(title=column.title, example=column.example) if column.required else None
        try:
            return column.parse(cell)
        except Problem as problem:
            return problem

    def refuse(self, parsed: ParsedRow, column: Column, cell: object, problem: Problem) -> None:
        shown = "" if column.name == "national_id" else cell
        parsed.problems.append(cell_problem(self.found.sheet_name, parsed.number, self.found.column(column), shown, problem))

    def refuse_row(self, parsed: ParsedRow, name: str, value: object, problem: Problem) -> None:
        """A trouble found after the cells were read, put down to a column."""
        column = next(column for column in self.layout.columns if column.name == name)
        self.refuse(parsed, column, value, problem)


def is_total(row: Sequence[object]) -> bool:
    """Sums and signatures below a list."""
    first = next((cell for cell in row if cell != "" and cell is not None), None)
    if not isinstance(first, str) or not first.strip().lower().startswith(TOTAL_ROWS):
        return False
    return sum(1 for cell in row if cell not in {"", None}) <= max(3, len(row) // 2)
