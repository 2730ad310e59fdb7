"""Three looks of a sheet with declared columns: a list of any length, a sheet to work with, a plain table.

`write_list` groups over titles over hints, as officers fill them in; `write_sheet` under a title, with the day of its figures, sums, and
a sheet that explains the columns; `write_table` titles and rows. The first two are read again by the same columns.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from django.utils.translation import gettext
from xlsxwriter.utility import xl_col_to_name

from thoatngheo.core.dates import show_day
from thoatngheo.core.sheets.book import GREY, HEAD, neutral, put_rows, put_titles, sheet_name, workbook
from thoatngheo.core.sheets.columns import Column, Kind, Layout
from thoatngheo.core.sheets.explaining import header_of, write_explanation

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

# Rows of a template that get drop-downs besides those already filled.
ROOM = 500
HEADER_ROW = 3
LIST_HEAD_ROWS = 3


def write_list(target: Path | IO[bytes], layout: Layout, rows: Iterable[Mapping[str, Any]]) -> int:
    """Write a list as a stream: memory does not grow with it. Without rows it is the file to fill in. Returns how many were written."""
    with workbook(target) as book:
        sheet = book.add_worksheet(sheet_name(layout.title))
        list_head(book, sheet, layout.columns)
        return put_rows(book, sheet, layout.columns, rows, LIST_HEAD_ROWS) - LIST_HEAD_ROWS


def list_head(book: Any, sheet: Any, columns: Sequence[Column]) -> None:
    """Groups over titles over hints; the three rows stay in sight."""
    title = book.add_format(HEAD)
    hint = book.add_format({"italic": True, "font_color": GREY, "border": 1, "text_wrap": True})
    for row in range(LIST_HEAD_ROWS):
        sheet.set_row(row, 32)
    place = 0
    for group, members in groupby(columns, key=lambda column: column.group):
        width = len(list(members))
        if group and width > 1:
            sheet.merge_range(0, place, 0, place + width - 1, group, title)
        else:
            for each in range(place, place + width):
                sheet.write_string(0, each, group, title)
        place += width
    put_titles(sheet, columns, 1, [str(column.title) for column in columns], title)
    for place, column in enumerate(columns):
        example = f"Ví dụ: {column.example}" if column.example and column.hint else column.example
        sheet.write_string(2, place, ". ".join(filter(None, (str(column.hint), example))), hint)
    sheet.freeze_panes(LIST_HEAD_ROWS, 2)


def write_sheet(
    columns: Sequence[Column],
    rows: Iterable[Mapping[str, Any]],
    *,
    title: StrOrPromise,
    as_of: date | None = None,
    note: StrOrPromise = "",
    frozen: int = 1,
) -> bytes:
    """An .xlsx: title, the day of its figures, head in sight (and the first `frozen` columns), sums, and a sheet that explains the columns.

    `rows` as `read_sheet` gives them: values by column code; money whole đồng; choices by code.
    """
    target = io.BytesIO()
    filled = list(rows)
    with workbook(target) as book:
        sheet = book.add_worksheet(sheet_name(title))
        explained = book.add_worksheet(gettext("Giải thích"))
        titled_head(book, sheet, columns, title, as_of, note)
        end = put_rows(book, sheet, columns, filled, HEADER_ROW + 1)
        if filled and any(column.has_sum for column in columns):
            write_sums(book, sheet, columns, filled, end)
        sheet.freeze_panes(HEADER_ROW + 1, frozen)
        lists = write_explanation(book, explained, columns)
        for place, column in enumerate(columns):
            if column.code in lists:
                last = HEADER_ROW + len(filled) + ROOM
                sheet.data_validation(HEADER_ROW + 1, place, last, place, {"validate": "list", "source": lists[column.code]})
    return target.getvalue()


def titled_head(book: Any, sheet: Any, columns: Sequence[Column], title: StrOrPromise, as_of: date | None, note: StrOrPromise) -> None:
    sheet.write_string(0, 0, neutral(str(title)), book.add_format({"bold": True, "font_size": 14}))
    if as_of is not None:
        sheet.write_string(1, 0, gettext("Tính đến ngày {day}").format(day=show_day(as_of)))
    if note:
        sheet.write_string(2, 0, neutral(str(note)), book.add_format({"italic": True, "font_color": GREY}))
    sheet.set_row(HEADER_ROW, 36)
    put_titles(sheet, columns, HEADER_ROW, [header_of(column) for column in columns], book.add_format(HEAD))


def write_sums(book: Any, sheet: Any, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]], number: int) -> None:
    """Formulas, so that they follow a filter, with the values that they have now."""
    bold = book.add_format({"bold": True, "top": 1, "num_format": "#,##0.##"})
    whole = book.add_format({"bold": True, "top": 1, "num_format": "#,##0"})
    for place, column in enumerate(columns):
        if column.has_sum:
            letter = xl_col_to_name(place)
            total = sum(row.get(column.code) or 0 for row in rows)
            formula = f"=SUBTOTAL(9,{letter}{HEADER_ROW + 2}:{letter}{number})"
            sheet.write_formula(number, place, formula, bold if column.kind is Kind.DECIMAL else whole, total)
        elif place == 0:
            sheet.write_string(number, 0, gettext("Tổng cộng"), bold)


def write_table(
    target: Path | IO[bytes], columns: Sequence[Column], rows: Iterable[Mapping[str, Any]], *, title: StrOrPromise, frozen: int = 0
) -> None:
    """Titles in the first row, which stays in sight with the first `frozen` columns, and the rows below."""
    with workbook(target) as book:
        sheet = book.add_worksheet(sheet_name(title))
        put_titles(
            sheet, columns, 0, [str(column.title) for column in columns], book.add_format({"bold": True, "border": 1, "text_wrap": True})
        )
        put_rows(book, sheet, columns, rows, 1)
        sheet.freeze_panes(1, frozen)
