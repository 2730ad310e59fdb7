"""Where tables stand among the lines and what their cells are: tabs, bars, or columns of blanks between the cells."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from vanban.reading.amounts import cell_number
from vanban.reading.labels import label_of
from vanban.reading.letters import fold, one_space
from vanban.reading.lines import Line

MOST_PIECES = 6
BARS = re.compile(r"^[\s|:+=-]+$")
GAP = re.compile(r"\s{3,}")
COLUMN_NUMBER = re.compile(r"^\(?\s*(?:[a-z]|\d{1,2}|i{1,3})\s*\)?(?:\s*[=:]\s*[\d\s()+\-*/x:%,.]+)?$")
FIRST_HEADS = frozenset({"stt", "tt", "so tt", "s tt", "so thu tu", "st t"})
INDEX = re.compile(r"^(?:\d{1,3}|[ivx]{1,5}|[a-h])\.?$")


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of cells and the line it stands on."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as cells: heading rows, the row of column numbers (or none), the other rows; `ragged` when cells were lost."""

    line: int
    heads: tuple[GridRow, ...]
    numbers: GridRow | None
    rows: tuple[GridRow, ...]
    columns: int
    last_line: int
    ragged: bool = False
    searched: bool = False  # the names of its columns are the best of several readings


def whole_bars(lines: Sequence[Line]) -> list[Line]:
    """The lines with the broken rows of a table of bars put together: a row ends with the bar it began with."""
    if not any(line.text.startswith("|") and line.text.rstrip().endswith("|") for line in lines):
        return list(lines)
    made: list[Line] = []
    opened = 0  # how many lines the row that has not ended has taken
    for line in lines:
        if opened and (line.empty or opened < MOST_PIECES):
            opened = 0 if line.text.rstrip().endswith("|") else opened + (not line.empty)
            if not line.empty:
                made[-1] = Line(made[-1].number, f"{made[-1].text} {line.text.strip()}", f"{made[-1].key} {line.key.strip()}")
            continue
        bare = line.text.strip()
        opened = int(bare.startswith("|") and not bare.endswith("|"))
        made.append(line)
    return made


def cells_of(text: str) -> list[str] | None:
    """The cells of a line, None where it is no row of a table."""
    if text.count("|") >= 2:
        return None if BARS.match(text) else [one_space(cell) for cell in text.strip().removeprefix("|").removesuffix("|").split("|")]
    if "\t" in text:
        cells = [one_space(cell) for cell in text.split("\t")]
        return cells if sum(map(bool, cells)) >= 2 or len(cells) >= 4 else None
    bare = text.strip()
    if "   " in bare:
        cells = [cell.strip() for cell in GAP.split(bare)]
        return cells if len(cells) >= 3 else None
    return None


def is_row(line: Line) -> bool:
    """Whether a line surely is a row: three cells, or two of which the first is no list mark."""
    cells = cells_of(line.text)
    if cells is None:
        return False
    label = label_of(f"{cells[0]} x")
    return len(cells) >= 3 or (len(cells) == 2 and "\t" in line.text and (label is None or cells[0].isdigit()))


def grid_at(lines: Sequence[Line], start: int) -> tuple[Grid, int] | None:
    """The table that begins at a line, and the place after it."""
    if not is_row(lines[start]):
        return None
    gathered, after = _gather(lines, start)
    rows = [GridRow(line.number, tuple(cells_of(line.text) or [one_space(line.text)])) for line in gathered]
    wide = [row for row in rows if len(row.cells) >= 3]
    if len(rows) < 2 or not wide:
        return None
    return arranged(rows, gathered[-1].number), after


def _gather(lines: Sequence[Line], start: int) -> tuple[list[Line], int]:
    gathered, place, after = [lines[start]], start + 1, start + 1
    while place < len(lines):
        line = lines[place]
        if line.empty or BARS.match(line.text):
            place += 1
            continue
        if not (is_row(line) or _piece(lines, place)):
            break
        gathered.append(line)
        place += 1
        after = place
    return gathered, after


def _piece(lines: Sequence[Line], place: int) -> bool:
    """A short piece of a row that was broken: the rest of the row follows on the next line or came just before."""
    line = lines[place]
    label = label_of(line.text.strip())
    if (label is not None and label.kind not in {"number", "letter"}) or line.text.strip().endswith((".", ":", ";")) or len(line.text) > 60:
        return False
    after = next((other for other in lines[place + 1 : place + 3] if not other.empty), None)
    return after is not None and is_row(after) and ("\t" in line.text or cell_number(line.text) is not None or len(line.text) < 40)


def arranged(rows: list[GridRow], last_line: int) -> Grid:
    """Rows of one length, told apart into heading, column numbers and the rest."""
    wide = Counter(len(row.cells) for row in rows if len(row.cells) >= 2)
    columns = max(wide, key=lambda length: (wide[length] * length, length))
    numbered = next((row for row in rows if len(row.cells) >= 3 and is_numbers(row.cells)), None)
    columns = len(numbered.cells) if numbered else columns
    whole, ragged = mended(rows, columns)
    at = next((place for place, row in enumerate(whole) if is_numbers(row.cells)), None)
    if at is None:
        at = first_data(whole)
        heads, numbers, rest = whole[:at], None, whole[at:]
    else:
        heads, numbers, rest = whole[:at], whole[at], whole[at + 1 :]
    again = {row.cells for row in (*heads, *([numbers] if numbers else []))}  # heading rows come again on each page
    rest = [row for row in rest if row.cells not in again]
    return Grid(rows[0].line, tuple(heads), numbers, tuple(unwrapped(rest)), columns, last_line, ragged)


def mended(rows: list[GridRow], columns: int) -> tuple[list[GridRow], bool]:
    """Broken rows put together, short ones filled up."""
    made: list[GridRow] = []
    ragged = False
    place = 0
    while place < len(rows):
        row, place = rows[place], place + 1
        cells = row.cells
        while len(cells) < columns and place < len(rows) and (joined := _joined(cells, rows[place].cells, columns)):
            cells, place = joined, place + 1
        if len(cells) != columns:
            cells, fits = _fitted(cells, columns)
            ragged = ragged or not fits
        made.append(GridRow(row.line, cells))
    return made, ragged


def unwrapped(rows: list[GridRow]) -> list[GridRow]:
    """Rows without the lines that only carry on the words of the cell above."""
    made: list[GridRow] = []
    for row in rows:
        filled = [place for place, cell in enumerate(row.cells) if cell]
        words = made and filled and filled[0] > 0 and all(cell_number(row.cells[place]) is None for place in filled)
        if words and all(_carries_on(made[-1].cells[place], row.cells[place]) for place in filled):
            cells = tuple(f"{above} {cell}".strip() if cell else above for above, cell in zip(made[-1].cells, row.cells, strict=True))
            made[-1] = GridRow(made[-1].line, cells)
        else:
            made.append(row)
    return made


def _carries_on(above: str, cell: str) -> bool:
    return bool(above) and (cell[:1].islower() or above.endswith((",", "-", ";")))


def _joined(cells: tuple[str, ...], after: tuple[str, ...], columns: int) -> tuple[str, ...] | None:
    """A broken row with its next piece, when both together are not too long and the second is no row of its own."""
    if len(after) >= columns or (len(after) > 1 and INDEX.match(fold(after[0])) and cell_number(after[1]) is None and len(cells) > 2):
        return None
    if len(cells) + len(after) == columns and not (cells[-1] and after[0] and _torn(cells[-1], after[0])):
        return cells + after
    if len(cells) + len(after) - 1 <= columns:
        between = "" if cell_number(cells[-1]) is not None and cell_number(after[0]) is not None else " "
        return (*cells[:-1], f"{cells[-1]}{between}{after[0]}".strip(), *after[1:])
    return None


def _torn(left: str, right: str) -> bool:
    return left.endswith((",", ".")) or right.startswith((",", "."))


def _fitted(cells: tuple[str, ...], columns: int) -> tuple[tuple[str, ...], bool]:
    if len(cells) > columns:
        return (cells[:columns], not any(cells[columns:]))
    missing = columns - len(cells)
    figures = sum(cell_number(cell) is not None for cell in cells)
    if missing == 1 and cells[0] and cell_number(cells[0]) is None and figures >= len(cells) - 2:
        return ("", *cells), True  # a total whose first cells were merged
    return (*cells, *[""] * missing), sum(map(bool, cells)) <= 2


def is_numbers(cells: Sequence[str]) -> bool:
    """Whether a row numbers the columns: "A B 1 2 3=1-2"."""
    filled = [fold(cell.strip()) for cell in cells if cell.strip()]
    if len(filled) < 3 or len(filled) < 0.7 * len(cells) or not all(COLUMN_NUMBER.match(cell) for cell in filled):
        return False
    values = [int(found[1]) for cell in filled if (found := re.match(r"^\(?(\d{1,2})", cell))]
    rising = sum(after == before + 1 for before, after in itertools.pairwise(values))
    return len(values) >= 2 and rising >= 0.8 * (len(values) - 1)


def first_data(rows: Sequence[GridRow]) -> int:
    """The place of the first row that is not of the heading."""
    for place, row in enumerate(rows):
        if place == 0 and fold(row.cells[0]).strip(". ") in FIRST_HEADS:
            continue
        filled = [cell for cell in row.cells if cell]
        numeric = sum(cell_number(cell) is not None for cell in filled[1:])
        indexed = bool(INDEX.match(fold(row.cells[0].strip())))
        if place > 0 and (indexed or numeric >= max(1, (len(filled) - 1) / 2)):
            return place
    return min(1, len(rows))
