"""A form as an Excel file in the official layout, ready to print."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from typing import Any

from django.utils.translation import gettext

from thoatngheo.core.sheets.book import workbook
from thoatngheo.monitoring.forms.lists import MemberList
from thoatngheo.monitoring.forms.paper import Paper
from thoatngheo.monitoring.forms.spec import Column, Value
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE, FormTable

NUMBER, RATE = "#,##0", "0.00"


def as_xlsx(table: FormTable | MemberList) -> bytes:
    """The workbook: one sheet, ready to print."""
    target = BytesIO()
    with workbook(target, streamed=False) as book:
        book.set_properties({"title": f"{gettext('Biểu')} {table.form.number}: {table.form.title}"})
        if isinstance(table, FormTable):
            Sheet(book, table).write()
        else:
            ListSheet(book, table).write()
    return target.getvalue()


class Sheet(Paper):
    """Writes a form of counts: one row (or two lines) for each unit, then the total."""

    def __init__(self, book: Any, table: FormTable) -> None:
        super().__init__(book, table, 3 if table.form.two_lines else 2)  # STT, the unit, and in forms of two lines which of them
        self.table = table

    def set_widths(self) -> None:
        self.sheet.set_column(0, 0, 5)
        self.sheet.set_column(1, 1, 26)
        self.sheet.set_column(2, self.last, 11)

    def notes(self) -> list[str]:
        table = self.table
        said = [*super().notes(), *(str(part.says) for part in table.undivided)]
        if table.sources:
            said.insert(0, gettext("Cột 1, 2: %(sources)s.") % {"sources": "; ".join(table.sources)})
        return said

    def lead_titles(self) -> list[str]:
        titles = [gettext("STT"), gettext("Đơn vị")]
        return [*titles, gettext("Chỉ tiêu")] if self.table.form.two_lines else titles

    def write_rows(self) -> None:
        plain = {"border": 1}
        step = 2 if self.table.form.two_lines else 1
        for place, row in enumerate(self.table.rows):
            first = place % step == 0
            self.sheet.write(self.row, 0, place // step + 1 if first else "", self.style(align="center", **plain))
            self.sheet.write_string(self.row, 1, str(row.place.name) if first else "", self.style(text_wrap=True, **plain))
            self.write_values(row.line, row.values, plain)
        sums = {"border": 1, "bold": True, "bg_color": "#F4F6F8"}
        totals = {HOUSEHOLDS: self.table.total, PEOPLE: self.table.total_people} if step > 1 else {HOUSEHOLDS: self.table.total}
        for line, values in totals.items():
            self.sheet.write(self.row, 0, "", self.style(**sums))
            self.sheet.write_string(self.row, 1, gettext("TỔNG CỘNG") if line == HOUSEHOLDS else "", self.style(**sums))
            self.write_values(line, values, sums)

    def write_values(self, line: str, values: dict[int, Value], how: dict[str, Any]) -> None:
        if self.table.form.two_lines:
            self.sheet.write_string(self.row, 2, gettext("Hộ") if line == HOUSEHOLDS else gettext("Nhân khẩu"), self.style(**how))
        for place, column in enumerate(self.table.columns, self.lead):
            self.write_value(place, column, values.get(column.number), how)
        self.row += 1

    def write_value(self, place: int, column: Column, value: Value, how: dict[str, Any]) -> None:
        style = self.style(num_format=RATE if column.is_rate else NUMBER, align="right", **how)
        if value is None:
            self.sheet.write_blank(self.row, place, None, style)
        else:
            self.sheet.write_number(self.row, place, float(value) if isinstance(value, Decimal) else value, style)


class ListSheet(Paper):
    """Writes a list of people: one line for each."""

    def __init__(self, book: Any, found: MemberList) -> None:
        super().__init__(book, found, 0)
        self.found = found

    def set_widths(self) -> None:
        for place, width in enumerate((7, 9, 32, 7, 7, 11, 12, 8)):
            self.sheet.set_column(place, place, width)
        self.sheet.set_column(8, self.last, 8)

    def write_rows(self) -> None:
        text = self.style(border=1, text_wrap=True)
        number = self.style(border=1, align="center")
        for row in self.found.rows:
            for place, value in enumerate(row):
                if isinstance(value, int):
                    self.sheet.write_number(self.row, place, value, number)
                else:
                    self.sheet.write_string(self.row, place, value, text)
            self.row += 1

    def notes(self) -> list[str]:
        count = gettext("Cộng: %(households)s hộ, %(people)s người.") % {
            "households": self.found.households,
            "people": len(self.found.rows),
        }
        return [count, *super().notes()]
