"""From the cells of a list to values, column by column, remembering what was read before."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets.amounts import Cell, read_amounts, unit_above, unit_in
from thoatngheo.core.sheets.asides import is_empty
from thoatngheo.core.sheets.cells import is_error, reader_of
from thoatngheo.core.sheets.columns import Column, Kind, Layout, Reader
from thoatngheo.core.sheets.finding import Found, found_in
from thoatngheo.core.sheets.opening import Line, opened
from thoatngheo.core.sheets.problems import FORMULA_ERROR, MUST_BE_FILLED, NO_ROWS, TOO_LONG, cell_problem
from thoatngheo.core.sheets.rows import SheetReading, SheetRow

REMEMBERED = 50_000
BLOCK = 5_000
# Of a sheet that is read whole, kept in one piece and taken row by row.
MAX_ROWS = 20_000


@dataclass(slots=True)
class RowReader:
    """Reads the lines of one list as a stream; `kept` remembers, by column, what a cell was read as."""

    found: Found
    layout: Layout
    kept: dict[str, dict[object, object]] = field(default_factory=dict)
    readers: dict[str, Reader] = field(init=False)

    def __post_init__(self) -> None:
        self.readers = {column.code: reader_of(column) for column in self.layout.columns}

    def lines(self) -> Iterator[Line]:
        """The lines of data, without sums and signatures."""
        aside = self.layout.is_aside
        return (line for line in self.found.lines() if not aside(line[1]))

    def rows(self) -> Iterator[SheetRow]:
        """Every line with its values and its problems, block by block; at once where a column of money must be seen whole."""
        lines = self.lines()
        size = None if any(self.is_money(column) for column in self.layout.columns) else BLOCK
        while block := list(islice(lines, size)):
            yield from self.parsed(block)

    def is_money(self, column: Column) -> bool:
        return column.kind is Kind.MONEY and column.read is None and column.code in self.found.places

    def parsed(self, block: Sequence[Line]) -> list[SheetRow]:
        """Some lines, read column by column: what stands often in a column is read once."""
        codes = [column.code for column in self.layout.columns]
        cells = [self.cells(column, block) for column in self.layout.columns]
        values = [self.values(column, each, block) for column, each in zip(self.layout.columns, cells, strict=True)]
        lines = zip(block, zip(*values, strict=True), strict=True)
        rows = [SheetRow(number, dict(zip(codes, read, strict=True))) for (number, _row), read in lines]
        for column, standing, read in zip(self.layout.columns, cells, values, strict=True):
            for place, value in enumerate(read):
                if isinstance(value, Problem):
                    rows[place].values[column.code] = column.empty
                    self.refuse(rows[place], column.code, standing[place], value)
        return rows

    def cells(self, column: Column, block: Sequence[Line]) -> list[object]:
        """What stands in a column; nothing where the sheet has no such column."""
        place = self.found.places.get(column.code)
        if place is None:
            return [None] * len(block)
        return [row[place] if place < len(row) else "" for _number, row in block]

    def values(self, column: Column, cells: list[object], block: Sequence[Line]) -> Sequence[object]:
        """Each cell's value or the Problem with it; nothing for a column that the sheet does not have."""
        if column.code not in self.found.places:
            return [column.empty] * len(cells)
        if self.is_money(column):
            return self.amounts(column, cells, block)
        kept = self.kept.setdefault(column.code, {})
        if len(kept) > REMEMBERED:
            kept.clear()
        # True equals 1.0 as a key, but is not read as a number.
        keys = [(cell,) if isinstance(cell, bool) else cell for cell in cells] if bool in set(map(type, cells)) else cells
        for key in set(keys).difference(kept):
            kept[key] = self.fresh(column, key[0] if isinstance(key, tuple) else key)
        return [kept[key] for key in keys]

    def fresh(self, column: Column, cell: object) -> object:
        if is_empty(cell) or is_error(cell):
            return unfilled(column, cell)
        try:
            return self.readers[column.code](cell)
        except Problem as problem:
            return problem

    def amounts(self, column: Column, cells: Sequence[object], block: Sequence[Line]) -> list[object]:
        """A column of money, in the unit that its title, a line above the head or the cells themselves name."""
        values = [unfilled(column, cell) if is_empty(cell) or is_error(cell) else None for cell in cells]
        written = [Cell(block[place][0], cell) for place, cell in enumerate(cells) if not is_empty(cell) and not is_error(cell)]
        told = unit_in(self.found.title(column)) or unit_above(self.found.above)
        amounts = read_amounts(written, told=told, column=str(column.title), sheet=self.found.sheet_name)
        return [amounts.get(number, value) for (number, _row), value in zip(block, values, strict=True)]

    def refuse(self, row: SheetRow, code: str, value: object, problem: Problem) -> None:
        """A trouble with a row, put down to a column."""
        column = self.layout.column(code)
        shown = "" if column.secret else value
        row.problems.append(cell_problem(self.found.sheet_name, row.number, self.found.column(column), shown, problem))


def unfilled(column: Column, cell: object) -> object:
    """The value of a cell in which nothing was written, or the Problem with it."""
    if not is_empty(cell):
        return FORMULA_ERROR(value=cell)
    if not column.required:
        return column.empty
    example = f". Ví dụ: {column.example}" if column.example else ""
    return MUST_BE_FILLED(title=f"{column.title}{example}")


def read_sheet(data: bytes, columns: Sequence[Column], *, sheet: str | None = None, name: str = "Excel") -> SheetReading:
    """Read an .xlsx, .xls or .ods whole; the columns may stand in any order, unknown ones are left alone.

    Raises a Problem where the file as a whole cannot be read; `name` is the file's name in its words.
    """
    layout = Layout("", columns)
    with opened(data, name) as book:
        found = found_in(book, layout, name, sheet)
        reader = RowReader(found, layout)
        if sum(1 for _line in islice(found.lines(), MAX_ROWS + 1)) > MAX_ROWS:
            raise TOO_LONG(name=name, limit=f"{MAX_ROWS:,}".replace(",", "."))
        return gathered(reader.rows(), found, layout)


def gathered(rows: Iterable[SheetRow], found: Found, layout: Layout) -> SheetReading:
    """The good rows and the problems of the others; raises NO_ROWS where there are none."""
    every = list(rows)
    if not every:
        raise NO_ROWS(sheet=found.sheet_name)
    reading = SheetReading(found.sheet_name, read=len(every), names={column.code: found.column(column) for column in layout.columns})
    reading.good = [row for row in every if not row.problems]
    reading.problems = [problem for row in every for problem in row.problems]
    return reading
