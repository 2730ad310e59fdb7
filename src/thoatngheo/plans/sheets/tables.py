"""What an uploaded sheet holds, what is wrong in it, and how its columns are written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.sheets.columns import KIND_WORDS
from thoatngheo.core.sheets.columns import Column as SheetColumn
from thoatngheo.core.sheets.columns import Kind as SheetKind
from thoatngheo.web.tables import DASH, Column, Kind, Table

Problem = Mapping[str, Any]
Filled = tuple[int, Mapping[str, Any]]  # the number of the row, its values by column
KINDS = {SheetKind.MONEY: Kind.NUMBER, SheetKind.WHOLE: Kind.NUMBER, SheetKind.DECIMAL: Kind.NUMBER, SheetKind.DATE: Kind.DAY}


def problems(rows: Iterable[Problem]) -> Table[Problem]:
    return Table(
        _("Các lỗi"),
        rows,
        (
            Column(_("Dòng"), lambda problem: problem["row"]),
            Column(_("Cột"), lambda problem: problem["column"], empty=DASH),
            Column(_("Giá trị"), lambda problem: problem["value"], empty=DASH),
            Column(_("Lỗi và cách sửa"), lambda problem: " ".join(filter(None, (problem["says"], problem.get("do"))))),
        ),
    )


def preview(rows: Iterable[Filled], columns: Sequence[SheetColumn]) -> Table[Filled]:
    """The good rows as they would be taken."""
    number: Column[Filled] = Column(_("Dòng"), lambda row: row[0])
    return Table(_("Các dòng tốt"), rows, (number, *(filled(column) for column in columns)))


def filled(column: SheetColumn) -> Column[Filled]:
    title = f"{column.title} ({gettext('đồng')})" if column.kind == SheetKind.MONEY else column.title
    return Column(title, lambda row: worded(column, row[1].get(column.code)), KINDS.get(column.kind, Kind.TEXT), empty=DASH)


def worded(column: SheetColumn, value: Any) -> Any:
    """A choice in its words, a yes as a cross."""
    if column.kind == SheetKind.CHOICE:
        return column.choices.get(str(value), value)
    if column.kind == SheetKind.YES_NO:
        return "x" if value else ""
    return value


def explained(rows: Iterable[SheetColumn]) -> Table[SheetColumn]:
    """How each column is to be written."""
    return Table(
        _("Các cột của tệp"),
        rows,
        (
            Column(_("Cột"), lambda column: column.title),
            Column(_("Cách ghi"), written),
            Column(_("Bắt buộc"), lambda column: gettext("Có") if column.required else gettext("Không")),
            Column(_("Giải thích"), lambda column: column.hint, empty=DASH),
        ),
    )


def written(column: SheetColumn) -> str:
    """What is expected in a cell, with the choices where there are some."""
    choices = "; ".join(str(choice) for choice in column.choices.values())
    return ": ".join(filter(None, (str(KIND_WORDS[column.kind]), choices)))
