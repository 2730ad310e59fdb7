"""The problems of an import as a sheet to work through."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import IO

from thoatngheo.registry.exporters.writing import workbook, write_row

COLUMNS = (
    ("sheet", "Trang tính", 20),
    ("row", "Dòng", 8),
    ("column", "Cột", 28),
    ("value", "Giá trị", 26),
    ("says", "Lỗi", 60),
    ("do", "Cách sửa", 60),
)


def write_problems(target: IO[bytes], problems: Iterable[Mapping[str, object]]) -> None:
    """One line a problem: sheet, row, column, value, what is wrong, what to do."""
    with workbook(target) as book:
        sheet = book.add_worksheet("Lỗi")
        bold = book.add_format({"bold": True})
        for place, (_name, title, width) in enumerate(COLUMNS):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, title, bold)
        sheet.freeze_panes(1, 0)
        for number, problem in enumerate(problems, start=1):
            write_row(sheet, number, [problem.get(name, "") for name, _title, _width in COLUMNS])
