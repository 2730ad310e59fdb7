"""A workbook to write into, and what one cell gets. The one place that knows the writing library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import xlsxwriter

from thoatngheo.core.sheets.columns import Column, Kind

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# What makes a cell a formula in one program or another; such texts get an apostrophe, as a person would type it.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
FORMATS = {Kind.WHOLE: "#,##0", Kind.MONEY: "#,##0", Kind.DECIMAL: "#,##0.##", Kind.DATE: "dd/mm/yyyy"}
HEAD = {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": "#DCE6F1"}
GREY = "#595959"
NAME_LENGTH = 31
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


def workbook(target: Path | IO[bytes], *, streamed: bool = True) -> Any:
    """A workbook that never turns a text into a formula, link or number.

    Streamed it holds one row in memory, and a row that is done cannot be touched again: written from top to bottom.
    """
    options = {"constant_memory" if streamed else "in_memory": True}
    options |= {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    return xlsxwriter.Workbook(str(target) if isinstance(target, Path) else target, options)


def neutral(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def sheet_name(title: StrOrPromise) -> str:
    return str(title).translate(FORBIDDEN)[:NAME_LENGTH].strip() or "Sheet"


def shown(column: Column, value: object) -> object:
    """What stands in the cell for a value: by the column's own writer, else by its kind."""
    if column.write is not None:
        return column.write(value)
    if column.kind is Kind.CHOICE:
        return str(column.choices.get(str(value), value))
    if column.kind is Kind.YES_NO:
        return ("x" if value else "") if isinstance(value, bool) else value
    return value


def put(sheet: Any, row: int, place: int, value: object, style: Any = None) -> None:
    """One cell; nothing where there is nothing."""
    if value is None or value == "":
        return
    if isinstance(value, date):
        sheet.write_datetime(row, place, value, style)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        sheet.write_number(row, place, value, style)
    else:
        sheet.write_string(row, place, neutral(str(value)))


def put_rows(book: Any, sheet: Any, columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], first: int) -> int:
    """Rows from `first` on, their values by column code; returns the row after the last."""
    formats = {kind: book.add_format({"num_format": how}) for kind, how in FORMATS.items()}
    declared = [(place, column, column.code, formats.get(column.kind)) for place, column in enumerate(columns)]
    number = first
    for row in rows:
        for place, column, code, style in declared:
            value = row.get(code)
            if value is not None and value != "":
                put(sheet, number, place, shown(column, value), style)
        number += 1
    return number


def put_titles(sheet: Any, columns: Sequence[Column], row: int, titles: Sequence[str], style: Any) -> None:
    """The titles of the columns in a row, and the columns as wide as they are declared."""
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    for place, title in enumerate(titles):
        sheet.write_string(row, place, title, style)
