"""Reading a sheet: every row, every problem, by declared columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem
from thoatngheo.plans.sheets.excel.amounts import Cell, read_amounts, unit_above, unit_in
from thoatngheo.plans.sheets.excel.cells import is_empty, read_cell
from thoatngheo.plans.sheets.excel.columns import Column, Kind
from thoatngheo.plans.sheets.excel.opening import Found, Line, found_in, sheets_of
from thoatngheo.plans.sheets.problems import FORMULA_ERROR, MUST_BE_FILLED, NO_ROWS

SUM_WORDS = {"tong", "tong cong", "tong so", "cong", "total"}
COLUMN_NUMBER = re.compile(r"\(?\d{1,2}\)?")
SHOWN = 80


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A row without a problem: its number as Excel counts, its values by column code."""

    number: int
    values: dict[str, Any]


@dataclass(frozen=True, slots=True)
class SheetProblem:
    """What is wrong with a cell or a row: sheet, row, column (letter and title), what stands there, and what to do."""

    sheet: str
    row: int
    column: str
    value: str
    says: str

    def stored(self) -> dict[str, object]:
        return asdict(self)


@dataclass
class SheetReading:
    """`rows`: the good ones; `problems`: all of the others; `read`: how many rows there were."""

    sheet: str
    rows: list[SheetRow] = field(default_factory=list)
    problems: list[SheetProblem] = field(default_factory=list)
    read: int = 0
    names: dict[str, str] = field(default_factory=dict)

    def refuse(self, row: SheetRow, code: str, says: str, value: object = None) -> None:
        """A problem that the reading cannot see ("no such project"); the row is no longer a good one."""
        shown = row.values.get(code, "") if value is None else value
        self.problems.append(SheetProblem(self.sheet, row.number, self.names.get(code, code), shortened(shown), says))
        self.rows = [each for each in self.rows if each.number != row.number]


def read_sheet(data: bytes, columns: Sequence[Column], *, sheet: str | None = None, name: str = "Excel") -> SheetReading:
    """Read an .xlsx, .xls or .ods; the columns may stand in any order, unknown ones are left alone.

    Raises a Problem where the file as a whole cannot be read; `name` is the file's name in its words.
    """
    found = found_in(sheets_of(data, name), columns, sheet=sheet, name=name)
    lines = [line for line in found.lines if not is_aside(line, found)]
    if not lines:
        raise NO_ROWS(sheet=found.sheet)
    reading = SheetReading(found.sheet, read=len(lines), names={column.code: found.column(column) for column in columns})
    values: dict[int, dict[str, Any]] = {number: {} for number, _row in lines}
    bad: set[int] = set()
    for column in columns:
        column_values, troubles = read_column(found, column, lines)
        for number, value in column_values.items():
            values[number][column.code] = value
        for number, (value, problem) in troubles.items():
            bad.add(number)
            reading.problems.append(SheetProblem(found.sheet, number, found.column(column), shortened(value), problem.text()))
    reading.problems.sort(key=lambda problem: problem.row)
    reading.rows = [SheetRow(number, values[number]) for number, _row in lines if number not in bad]
    return reading


def read_column(found: Found, column: Column, lines: Sequence[Line]) -> tuple[dict[int, Any], dict[int, tuple[object, Problem]]]:
    """The values of a column by row, and its troubles by row with what stands there."""
    place = found.places.get(column.code)
    cells = {number: row[place] if place is not None and place < len(row) else "" for number, row in lines}
    values: dict[int, Any] = {}
    troubles: dict[int, tuple[object, Problem]] = {}
    filled: list[Cell] = []
    for number, value in cells.items():
        if is_empty(value):
            values[number] = "" if column.kind is Kind.TEXT else None
            if column.required:
                troubles[number] = (value, MUST_BE_FILLED(title=column.title))
        elif isinstance(value, str) and value.startswith("#") and value.endswith(("!", "?", "A")):
            troubles[number] = (value, FORMULA_ERROR(value=value))
        else:
            filled.append(Cell(number, value))
    if column.kind is Kind.MONEY:
        told = unit_in(found.title(column)) or unit_above(found.above)
        amounts, wrong = read_amounts(filled, told=told, column=str(column.title), sheet=found.sheet)
        values |= amounts
        return values, troubles | {number: (cells[number], problem) for number, problem in wrong.items()}
    for cell in filled:
        try:
            values[cell.row] = read_cell(column, cell.value)
        except Problem as problem:
            troubles[cell.row] = (cell.value, problem)
    return values, troubles


def is_aside(line: Line, found: Found) -> bool:
    """A row of sums, or the row of column numbers (1) (2) (3) under the header: no data."""
    number, row = line
    filled = [cell for cell in row if not is_empty(cell)]
    if any(isinstance(cell, str) and fold(cell).strip(" :.") in SUM_WORDS for cell in filled[:2]):
        return True
    first = bool(found.lines) and number == found.lines[0][0]
    shown = [str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell) for cell in filled]
    return first and len(shown) > 2 and all(COLUMN_NUMBER.fullmatch(cell) for cell in shown) and shown == counted(shown)


def counted(shown: Sequence[str]) -> list[str]:
    """The cells as they would be if they counted on from the first one."""
    begin = int(shown[0].strip("()"))
    return [cell.replace(cell.strip("()"), str(begin + step)) for step, cell in enumerate(shown)]


def shortened(value: object) -> str:
    return "" if value is None else str(value)[:SHOWN]
