"""Rows of a sheet that are no data: sums, the row of column numbers, hints below the head. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from thoatngheo.core.names import fold

SUM_WORDS = {"tong", "tong cong", "tong so", "cong", "total"}
COLUMN_NUMBER = re.compile(r"\(?\d{1,2}\)?")
RUNNING_NUMBER = re.compile(r"\w{0,4}\d+(\.\d+)?")
FEWEST = 3


def is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def is_sum(row: Sequence[object]) -> bool:
    """ "Tổng cộng" in one of the first two cells that are filled."""
    first = [cell for cell in row if not is_empty(cell)][:2]
    return any(isinstance(cell, str) and fold(cell).strip(" :.") in SUM_WORDS for cell in first)


def is_column_numbers(row: Sequence[object]) -> bool:
    """(1) (2) (3) under the header, counting on from the first."""
    filled = [cell for cell in row if not is_empty(cell)]
    shown = [str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell) for cell in filled]
    if len(shown) < FEWEST or not all(COLUMN_NUMBER.fullmatch(cell) for cell in shown):
        return False
    begin = int(shown[0].strip("()"))
    return all(int(cell.strip("()")) == begin + step for step, cell in enumerate(shown))


def is_hint(row: Sequence[object], name: int, number: int | None) -> bool:
    """Words where a running number should be, a number or "(…)" where the name should be."""
    cell = str(row[name]).strip() if name < len(row) else ""
    count = str(row[number]).strip() if number is not None and number < len(row) else ""
    return bool(count and not RUNNING_NUMBER.fullmatch(count)) or cell.startswith("(") or cell.replace(".", "").isdigit()
