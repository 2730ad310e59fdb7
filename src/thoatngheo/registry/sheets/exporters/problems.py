"""The problems of an import as a sheet to work through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO

from thoatngheo.core.sheets import Column
from thoatngheo.core.sheets.writing import write_table

COLUMNS = (
    Column("sheet", "Trang tính", width=20),
    Column("row", "Dòng", width=8),
    Column("column", "Cột", width=28),
    Column("value", "Giá trị", width=26),
    Column("says", "Lỗi", width=60),
    Column("do", "Cách sửa", width=60),
)


def write_problems(target: IO[bytes], problems: Iterable[Mapping[str, object]]) -> None:
    """One line a problem: sheet, row, column, value, what is wrong, what to do."""
    write_table(target, COLUMNS, problems, title="Lỗi")
