"""Writing a sheet that people work with and that `read_sheet` reads again."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext
from xlsxwriter.utility import xl_col_to_name

from thoatngheo.core.dates import show_day
from thoatngheo.plans.sheets.excel.columns import KIND_WORDS, Column, Kind
from thoatngheo.registry.exporters.writing import neutral, workbook

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

FORMATS = {Kind.WHOLE: "#,##0", Kind.MONEY: "#,##0", Kind.DECIMAL: "#,##0.##", Kind.DATE: "dd/mm/yyyy"}
# Rows of a template that get drop-downs besides those already filled.
ROOM = 500
HEADER_ROW = 3
NAME_LENGTH = 31
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


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
        write_head(book, sheet, columns, title, as_of, note)
        write_rows(book, sheet, columns, filled)
        sheet.freeze_panes(HEADER_ROW + 1, frozen)
        lists = write_explanation(book, explained, columns)
        for place, column in enumerate(columns):
            if column.code in lists:
                last = HEADER_ROW + len(filled) + ROOM
                sheet.data_validation(HEADER_ROW + 1, place, last, place, {"validate": "list", "source": lists[column.code]})
    return target.getvalue()


def sheet_name(title: StrOrPromise) -> str:
    return str(title).translate(FORBIDDEN)[:NAME_LENGTH].strip() or "Sheet"


def write_head(book: Any, sheet: Any, columns: Sequence[Column], title: StrOrPromise, as_of: date | None, note: StrOrPromise) -> None:
    head = book.add_format({"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True, "bg_color": "#DCE6F1"})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, column.width)
    sheet.write_string(0, 0, neutral(str(title)), book.add_format({"bold": True, "font_size": 14}))
    if as_of is not None:
        sheet.write_string(1, 0, gettext("Tính đến ngày {day}").format(day=show_day(as_of)))
    if note:
        sheet.write_string(2, 0, neutral(str(note)), book.add_format({"italic": True, "font_color": "#595959"}))
    sheet.set_row(HEADER_ROW, 36)
    for place, column in enumerate(columns):
        sheet.write_string(HEADER_ROW, place, header_of(column), head)


def header_of(column: Column) -> str:
    """The title with its unit, so that no figure of money stands without one; a star where it must be filled."""
    unit = " (đồng)" if column.kind is Kind.MONEY else ""
    return f"{column.title}{unit}{' *' if column.required else ''}"


def write_rows(book: Any, sheet: Any, columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> None:
    formats = {kind: book.add_format({"num_format": shown}) for kind, shown in FORMATS.items()}
    number = HEADER_ROW
    for number, row in enumerate(rows, start=HEADER_ROW + 1):
        for place, column in enumerate(columns):
            write_cell(sheet, number, place, column, row.get(column.code), formats.get(column.kind))
    if rows and any(column.has_sum for column in columns):
        write_sums(book, sheet, columns, rows, number + 1)


def write_cell(sheet: Any, row: int, place: int, column: Column, value: object, shown: Any) -> None:
    if value is None or value == "":
        return
    if column.kind is Kind.CHOICE:
        value = str(column.choices.get(str(value), value))
    if column.kind is Kind.YES_NO:
        value = "x" if value else ""
    if isinstance(value, date):
        sheet.write_datetime(row, place, value, shown)
    elif isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        sheet.write_number(row, place, value, shown)
    else:
        sheet.write_string(row, place, neutral(str(value)))


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


def write_explanation(book: Any, sheet: Any, columns: Sequence[Column]) -> dict[str, str]:
    """What each column is; returns, by column code, where the words of its choices stand."""
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    chosen = [column for column in columns if column.kind is Kind.CHOICE and column.choices]
    texts = [[str(words) for words in column.choices.values()] for column in chosen]
    for place, width in enumerate((28, 34, 12, 60)):
        sheet.set_column(place, place, width)
    first_list = 5
    titles = (
        gettext("Cột"),
        gettext("Cách ghi"),
        gettext("Bắt buộc"),
        gettext("Giải thích"),
        "",
        *(str(column.title) for column in chosen),
    )
    for place, title in enumerate(titles):
        sheet.write_string(0, place, title, head)
    for row in range(max([len(columns), *map(len, texts)])):
        if row < len(columns):
            column = columns[row]
            must = gettext("Có") if column.required else ""
            explained = (header_of(column).removesuffix(" *"), KIND_WORDS[column.kind], must, column.hint)
            for place, words in enumerate(str(each) for each in explained):
                sheet.write_string(row + 1, place, neutral(words), wrap)
        for place, listed in enumerate(texts):
            if row < len(listed):
                sheet.write_string(row + 1, first_list + place, listed[row])
    name = gettext("Giải thích")
    return {
        column.code: f"='{name}'!${letter}$2:${letter}${len(words) + 1}"
        for place, (column, words) in enumerate(zip(chosen, texts, strict=True))
        for letter in [xl_col_to_name(first_list + place)]
    }
