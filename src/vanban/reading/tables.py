"""Grids and stacks become tables: titles, units, formulas, rows as figures, the total."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from vanban.reading.amounts import cell_number
from vanban.reading.grids import FIRST_HEADS, Grid, GridRow, grid_at, whole_bars
from vanban.reading.headings import columns_of_grid
from vanban.reading.letters import fold, is_capitals, one_space
from vanban.reading.lines import Line
from vanban.reading.paragraphs import Paragraph, paragraphs
from vanban.reading.plan import Table
from vanban.reading.stacked import stack_at

TOTAL = re.compile(
    r"^(?:[ivx]+[. ]+)?(?:tong(?: so| cong)?\b|cong\b|toan (?:tinh|thanh pho|tp|huyen|quan|thi xa|xa|phuong|dac khu|thi tran|dia ban)\b)"
)
UNIT_LINE = re.compile(r"^\(?\s*(?:don vi(?: tinh)?|dvt)\s*[:=]\s*(?P<unit>[^)]{2,40}?)\s*\)?\.?$")
UNIT_IN_TITLE = re.compile(r"\((?P<unit>[^()]{1,25})\)")
FORMULA = re.compile(r"^\(?\d{1,2}\)?\s*[=:]\s*[\d\s()+\-*/x:%,.]+$")
ATTACHED = re.compile(r"^\(?\s*(?:dinh kem|kem theo|ban hanh kem theo)\b")
ANNEX_LABEL = re.compile(r"^phu luc(?:\s+(?:so\s*)?[\divx]+)?\s*[.:]?$")
COUNTED = {"ho": "hộ", "so ho": "hộ", "nguoi": "người", "so nguoi": "người", "khau": "khẩu", "nhan khau": "khẩu", "so khau": "khẩu"}
WORD_COLUMNS = frozenset({"stt", "tt", "don vi", "ten don vi", "ghi chu", "noi dung", "chi tieu", "don vi tinh", "dvt", "xa, phuong", "xa"})
Value = str | Decimal | None
CARRY = re.compile(r"[\s,]+$")


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table in the flow of the text."""

    table: Table


Block = Paragraph | TableBlock


def blocks(lines: Sequence[Line]) -> list[Block]:
    """The paragraphs and tables of a zone, in order."""
    lines = whole_bars(lines)
    made: list[Block] = []
    pending: list[Line] = []
    place = 0
    while place < len(lines):
        found = _table_at(lines, place)
        if found is None:
            pending.append(lines[place])
            place += 1
            continue
        grid, after = found
        title, unit, kept = titled(pending)
        made += paragraphs(kept)
        made.append(TableBlock(table_of(grid, title, unit)))
        pending, place = [], after
    return [*made, *paragraphs(pending)]


def _table_at(lines: Sequence[Line], place: int) -> tuple[Grid, int] | None:
    if lines[place].empty:
        return None
    return grid_at(lines, place) or (stack_at(lines, place) if lines[place].key.strip(". ") in FIRST_HEADS else None)


def titled(before: list[Line]) -> tuple[str | None, str | None, list[Line]]:
    """The title and the unit that stand above a table, and the lines without those of the unit."""
    unit = None
    kept = list(before)
    for line in [each for each in before if not each.empty][-3:]:
        if found := UNIT_LINE.match(line.key.strip()):
            unit = line.text.strip()[found.start("unit") : found.end("unit")]
            kept.remove(line)
    near = paragraphs(kept)[-8:]
    capitals: list[str] = []
    for paragraph in reversed(near):
        if ATTACHED.match(paragraph.key) or (ANNEX_LABEL.match(paragraph.key) and capitals):
            continue
        if is_capitals(paragraph.whole) or ANNEX_LABEL.match(paragraph.key):
            capitals.insert(0, paragraph.whole)
            continue
        if not capitals and len(paragraph.whole) < 300:
            return paragraph.text.rstrip(" :"), unit, kept
        break
    return (one_space(" ".join(capitals)) or None), unit, kept


def table_of(grid: Grid, title: str | None, unit: str | None) -> Table:
    """The table that a grid is."""
    columns = columns_of_grid([row.cells for row in grid.heads], grid.columns)
    numbers = tuple(cell.strip() for cell in grid.numbers.cells) if grid.numbers else ()
    total = _total(grid.rows)
    rows = [row for row in grid.rows if row is not total and any(row.cells)]
    return Table(
        title=title,
        columns=tuple(columns),
        units=tuple(_unit(name, unit) for name in columns),
        numbers=numbers,
        formulas=tuple(cell.replace(" ", "") for cell in numbers if FORMULA.match(fold(cell))),
        rows=tuple(values(row) for row in rows),
        total=values(total) if total else None,
        line=grid.line,
        row_lines=tuple(row.line for row in rows),
        total_line=total.line if total else None,
        confidence=0.6 if grid.ragged else 0.95 if all(columns) and not grid.searched else 0.8,
    )


def values(row: GridRow) -> tuple[Value, ...]:
    """The cells of a row: figures as numbers, words as they are, nothing as None; the row's own number stays as printed."""
    made: list[Value] = []
    for place, cell in enumerate(row.cells):
        figure = None if place == 0 and not cell.isdigit() else cell_number(cell)
        made.append(figure if figure is not None else (CARRY.sub("", cell) or None))
    return tuple(made)


def _total(rows: Sequence[GridRow]) -> GridRow | None:
    """The row of the whole: first or last, named so, with figures."""
    for row in [*rows[:1], *reversed(rows[1:])]:
        words = [cell for cell in row.cells[:3] if cell and cell_number(cell) is None]
        if any(TOTAL.match(fold(cell)) for cell in words) and any(cell_number(cell) is not None for cell in row.cells[1:]):
            return row
    return None


def _unit(name: str, of_table: str | None) -> str | None:
    """The unit of a column: in its title, a share, or that of the whole table."""
    own = name.rsplit(">", 1)[-1].strip()
    key = fold(own)
    if "%" in own or re.search(r"\bty le\b", key):
        return "%"
    if found := UNIT_IN_TITLE.findall(own):
        unit = one_space(found[-1])
        return unit.lower() if unit[1:].islower() or len(unit) == 1 else unit
    if key in COUNTED:
        return COUNTED[key]
    return None if key in WORD_COLUMNS or not own else of_table
