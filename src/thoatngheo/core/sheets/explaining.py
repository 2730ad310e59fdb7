"""The sheet beside a sheet that explains its columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext
from xlsxwriter.utility import xl_col_to_name

from thoatngheo.core.sheets.book import neutral
from thoatngheo.core.sheets.columns import KIND_WORDS, Column, Kind

FIRST_LIST = 5


def header_of(column: Column) -> str:
    """The title with its unit, so that no figure of money stands without one; a star where it must be filled."""
    unit = " (đồng)" if column.kind is Kind.MONEY else ""
    return f"{column.title}{unit}{' *' if column.required else ''}"


def write_explanation(book: Any, sheet: Any, columns: Sequence[Column]) -> dict[str, str]:
    """What each column is; returns, by column code, where the words of its choices stand."""
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    chosen = [column for column in columns if column.kind is Kind.CHOICE and column.choices]
    texts = [[str(words) for words in column.choices.values()] for column in chosen]
    for place, width in enumerate((28, 34, 12, 60)):
        sheet.set_column(place, place, width)
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
                sheet.write_string(row + 1, FIRST_LIST + place, listed[row])
    name = gettext("Giải thích")
    return {
        column.code: f"='{name}'!${letter}$2:${letter}${len(words) + 1}"
        for place, (column, words) in enumerate(zip(chosen, texts, strict=True))
        for letter in [xl_col_to_name(FIRST_LIST + place)]
    }
