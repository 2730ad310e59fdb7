"""Writing a layout as Excel: two header rows with merged groups, a row of hints, then the data as a stream."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import IO, Any

import xlsxwriter

from thoatngheo.registry.importers.layouts import Layout

FIRST_DATA_ROW = 3
# What makes a cell a formula in one program or another; such texts get an apostrophe, as a person would type it.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def workbook(target: Path | IO[bytes]) -> Any:
    """A workbook that holds one row in memory and never turns a text into a formula, link or number."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    return xlsxwriter.Workbook(str(target) if isinstance(target, Path) else target, options)


def write_layout(target: Path | IO[bytes], layout: Layout, rows: Iterable[Sequence[object]]) -> int:
    """Write a list in the layout; each row has one value per column. Returns how many rows were written."""
    with workbook(target) as book:
        sheet = book.add_worksheet(layout.title)
        header(book, sheet, layout)
        count = 0
        for count, row in enumerate(rows, start=1):
            write_row(sheet, FIRST_DATA_ROW + count - 1, row)
    return count


def header(book: Any, sheet: Any, layout: Layout) -> None:
    """Groups over titles over hints; the three rows stay in sight."""
    title = book.add_format({"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": "#DCE6F1"})
    hint = book.add_format({"italic": True, "font_color": "#595959", "border": 1, "text_wrap": True})
    for place, column in enumerate(layout.columns):
        sheet.set_column(place, place, column.width)
    for row in range(FIRST_DATA_ROW):
        sheet.set_row(row, 32)
    place = 0
    merged = []
    for group, columns in groupby(layout.columns, key=lambda column: column.group):
        width = len(list(columns))
        merged.append((place, width, group))
        place += width
    # Rows are written from top to bottom: with constant memory a finished row cannot be touched again.
    for start, width, group in merged:
        if group and width > 1:
            sheet.merge_range(0, start, 0, start + width - 1, group, title)
        else:
            for place in range(start, start + width):
                sheet.write_string(0, place, group, title)
    for place, column in enumerate(layout.columns):
        sheet.write_string(1, place, column.title, title)
    for place, column in enumerate(layout.columns):
        example = f"{column.hint}. Ví dụ: {column.example}" if column.hint and column.example else column.hint or column.example
        sheet.write_string(2, place, example, hint)
    sheet.freeze_panes(FIRST_DATA_ROW, 2)


def write_row(sheet: Any, number: int, row: Sequence[object]) -> None:
    for place, value in enumerate(row):
        if value is None or value == "":
            continue
        if isinstance(value, int | float) and not isinstance(value, bool):
            sheet.write_number(number, place, value)
        else:
            sheet.write_string(number, place, neutral(str(value)))


def template(target: Path | IO[bytes], layout: Layout) -> None:
    """The file to fill in: header and hints with examples."""
    write_layout(target, layout, [])
