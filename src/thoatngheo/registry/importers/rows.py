"""From the cells of a sheet to values, column by column, remembering what was read before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from thoatngheo.core.problems import Problem
from thoatngheo.registry.importers.cells import Column
from thoatngheo.registry.importers.layouts import Layout
from thoatngheo.registry.importers.problems import MISSING, CellProblem, cell_problem
from thoatngheo.registry.importers.sheets import Found

REMEMBERED = 50_000
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
        columns = [(column, self.found.places[column.name], self.kept.setdefault(column.name, {})) for column in self.columns()]
        absent = dict.fromkeys(column.name for column in self.layout.columns)
        for number, row in self.found.rows():
            if is_total(row):
                continue
            parsed = ParsedRow(number, absent.copy())
            width = len(row)
            for column, place, kept in columns:
                cell = row[place] if place < width else ""
                if cell == "" or cell is None:
                    if column.required:
                        self.refuse(parsed, column, "", MISSING(title=column.title, example=column.example))
                    continue
                self.read(parsed, column, cell, kept)
            yield parsed

    def columns(self) -> list[Column]:
        return [column for column in self.layout.columns if column.name in self.found.places]

    def read(self, parsed: ParsedRow, column: Column, cell: object, kept: dict[object, object]) -> None:
        """Distinct values are read once; the cells of a column repeat."""
        memory = (cell.__class__, cell)
        value = kept.get(memory, kept)
        if value is kept:
            value = self.fresh(column, cell)
            if len(kept) < REMEMBERED:
                kept[memory] = value
        if isinstance(value, Problem):
            self.refuse(parsed, column, cell, value)
        else:
            parsed.values[column.name] = value

    def fresh(self, column: Column, cell: object) -> object:
        if isinstance(cell, str) and not cell.strip():
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
    first = next((str(cell).strip().lower() for cell in row if cell not in {"", None}), "")
    filled = sum(1 for cell in row if cell not in {"", None})
    return first.startswith(TOTAL_ROWS) and filled <= max(3, len(row) // 2)
