"""Money in a column: which unit each cell is in, and whether one column mixes two. Pure.

A cell that writes its unit ("1,5 triệu") is in it; else the column's title tells ("Số tiền (triệu đồng)"), else a line above the
header ("Đơn vị tính: triệu đồng"). Where nobody tells, numbers of a million and more are đồng; smaller ones cannot be known.
A number of a million or more under "triệu đồng" would be 1.000 tỷ and more: beside small numbers it is đồng, written in the wrong unit;
and 342 under "đồng" beside 530.000.000 is triệu. Both are refused, with the rows, rather than guessed; and so is a column of
"triệu đồng" in which every number is a million or more.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from thoatngheo.core.money import parse_money, show_money_short
from thoatngheo.core.names import fold
from thoatngheo.core.numbers import parse_number
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets.problems import MIXED_UNITS, UNIT_UNCLEAR, UNIT_UNLIKELY

MILLION = 10**6
UNIT_NAMES = {1: "đồng", 10**3: "nghìn đồng", MILLION: "triệu đồng", 10**9: "tỷ đồng"}
# "giải ngân", "tỷ lệ" and "công ty" hold the words for thousand and milliard without their sense.
TITLE_UNITS = (
    (re.compile(r"\btrieu\b|\btrd\b|\btr\.?\s?d\b"), MILLION),
    (re.compile(r"\bt[yi]\.? (?:dong|vnd|d)\b|\(t[yi]\)|\btyd\b|[0-9] ?t[yi]\b"), 10**9),
    (re.compile(r"\b(?:nghin|ngan) (?:dong|vnd|d)\b|\b1\.?000 ?(?:dong|vnd|d)\b|[0-9] ?(?:nghin|ngan|k)\b"), 10**3),
    (re.compile(r"\bdong\b|\bvnd\b|\bd\b|[0-9]d\b"), 1),
)
SAYS_UNIT = re.compile(r"[a-z]")
SMALL = 10**5  # beside a million and more: another unit
TOO_SMALL_FOR_DONG = 10**4
SHOWN_ROWS = 10


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a money column that is not empty, with its row as Excel counts."""

    row: int
    value: object


def unit_in(text: str) -> int | None:
    """The unit that a title or a line above names: 1, 1.000, 1.000.000 or 1.000.000.000 đồng; None where it names none."""
    folded = fold(text)
    return next((size for pattern, size in TITLE_UNITS if pattern.search(folded)), None)


def unit_above(lines: Sequence[str]) -> int | None:
    """The unit that a line above the header gives: "ĐVT: triệu đồng"."""
    for line in lines:
        folded = fold(line)
        if "don vi tinh" in folded or "dvt" in folded or folded.startswith("don vi:"):
            return unit_in(folded)
    return None


@dataclass(frozen=True, slots=True)
class Sizes:
    """The greatest and the least number of a column that writes no unit in its cell and is not zero."""

    greatest: Decimal
    least: Decimal


def read_amounts(cells: Sequence[Cell], *, told: int | None, column: str, sheet: str) -> dict[int, int | Problem]:
    """Whole đồng or the trouble, by row; raises MIXED_UNITS, UNIT_UNCLEAR or UNIT_UNLIKELY where the column cannot be read as a whole."""
    amounts: dict[int, int | Problem] = {}
    numbers: list[tuple[Cell, Decimal, bool]] = []
    for cell in cells:
        try:
            numbers.append((cell, parse_number(cell.value), says_unit(cell.value)))
        except Problem as problem:
            amounts[cell.row] = problem
    bare = [abs(number) for _cell, number, says in numbers if not says and number]
    sizes = Sizes(max(bare, default=Decimal(0)), min(bare, default=Decimal(0)))
    by_unit: dict[int, list[int]] = {}
    for cell, number, says in numbers:
        unit = unit_of(number, sizes, told) if not says else unit_in(str(cell.value)) or 1
        if unit is None and told:
            short = show_money_short(int(number) * told)
            raise UNIT_UNLIKELY(column=column, sheet=sheet, value=cell.value, row=cell.row, amount=short)
        if unit is None:
            raise UNIT_UNCLEAR(column=column, sheet=sheet, value=cell.value, row=cell.row)
        if number:
            by_unit.setdefault(unit, []).append(cell.row)
        try:
            amounts[cell.row] = parse_money(number if says else number * unit)
        except Problem as problem:
            amounts[cell.row] = problem
    if len(by_unit) > 1:
        raise MIXED_UNITS(column=column, sheet=sheet, told="; ".join(rows_in(unit, rows) for unit, rows in sorted(by_unit.items())))
    return amounts


def unit_of(number: Decimal, sizes: Sizes, told: int | None) -> int | None:
    """The unit of a number without one of its own."""
    size = abs(number)
    if told is None:
        if not number or (sizes.greatest >= MILLION and size >= TOO_SMALL_FOR_DONG):
            return 1
        return MILLION if sizes.greatest >= MILLION else None
    if told == MILLION and size >= MILLION:
        return 1 if sizes.least < SMALL else None
    if told == 1 and number and size < TOO_SMALL_FOR_DONG and sizes.greatest >= MILLION:
        return MILLION
    return told


def says_unit(value: object) -> bool:
    return isinstance(value, str) and bool(SAYS_UNIT.search(fold(value)))


def rows_in(unit: int, rows: Sequence[int]) -> str:
    shown = ", ".join(map(str, rows[:SHOWN_ROWS])) + (" …" if len(rows) > SHOWN_ROWS else "")
    return f"{UNIT_NAMES[unit]}: dòng {shown}"
