"""A form as an Excel file in the official layout: headings, number row, totals, places for signatures; A4 across."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from itertools import groupby
from typing import Any

import xlsxwriter
from django.utils.translation import gettext

from thoatngheo.monitoring.forms.spec import Column, Value
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE, FormTable

A4 = 9
FONT = "Times New Roman"
NUMBER, RATE = "#,##0", "0.00"


def as_xlsx(table: FormTable) -> bytes:
    """The workbook: one sheet, ready to print."""
    target = BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        book.set_properties({"title": f"{gettext('Biểu')} {table.form.number}: {table.form.title}"})
        Sheet(book, table).write()
    return target.getvalue()


class Sheet:
    """Writes one form; `row` is the next free row."""

    def __init__(self, book: Any, table: FormTable) -> None:
        self.book, self.table = book, table
        self.sheet = book.add_worksheet(f"{gettext('Biểu')} {table.form.number}")
        self.lead = 3 if table.form.two_lines else 2  # STT, the unit, and in forms of two lines which of them
        self.last = self.lead + len(table.columns) - 1
        self.row = 0

    def style(self, **how: Any) -> Any:
        return self.book.add_format({"font_name": FONT, "font_size": 11, "valign": "vcenter", **how})

    def write(self) -> None:
        self.set_up_page()
        self.write_titles()
        self.write_header()
        self.write_rows()
        self.write_notes()
        self.write_signatures()

    def set_up_page(self) -> None:
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.center_horizontally()
        self.sheet.set_footer("&R&P/&N")
        self.sheet.set_column(0, 0, 5)
        self.sheet.set_column(1, 1, 26)
        if self.lead > 2:
            self.sheet.set_column(2, 2, 11)
        self.sheet.set_column(self.lead, self.last, 11)

    def write_titles(self) -> None:
        table, middle = self.table, max(self.lead, self.last // 2)
        left, right = self.style(bold=True, align="center"), self.style(align="right", italic=True)
        self.merge(0, 0, 0, middle, table.area_name.upper(), left)
        self.merge(0, middle + 1, 0, self.last, f"{gettext('Biểu số')} {table.form.number}", right)
        self.merge(2, 0, 2, self.last, str(table.form.title).upper(), self.style(bold=True, font_size=13, align="center", text_wrap=True))
        said = gettext("Năm %(year)s · số liệu ngày %(day)s · chuẩn %(standard)s") % {
            "year": table.year,
            "day": f"{table.day:%d/%m/%Y}",
            "standard": table.standard,
        }
        if table.units_of is not None:
            said += " · " + gettext("theo đơn vị hành chính năm %(year)s") % {"year": table.units_of}
        self.merge(3, 0, 3, self.last, said, self.style(italic=True, align="center"))
        self.sheet.set_row(2, 36)
        self.row = 5

    def write_header(self) -> None:
        head = self.style(bold=True, align="center", text_wrap=True, border=1, bg_color="#E8EEF4")
        top, below, numbers = self.row, self.row + 1, self.row + 2
        for place, title in enumerate(self.lead_titles()):
            self.merge(top, place, below, place, title, head)
            self.sheet.write(numbers, place, "ABC"[place], head)
        place = self.lead
        for above, group in groupby(self.table.columns, key=lambda column: str(column.above)):
            columns = list(group)
            if above:
                self.merge(top, place, top, place + len(columns) - 1, above, head)
            for column in columns:
                if above:
                    self.sheet.write(below, place, str(column.title), head)
                else:
                    self.merge(top, place, below, place, str(column.title), head)
                self.sheet.write(numbers, place, column.number_row, self.style(italic=True, align="center", border=1, font_size=9))
                place += 1
        self.sheet.set_row(top, 32)
        self.sheet.set_row(below, 48)
        self.sheet.freeze_panes(numbers + 1, self.lead)
        self.sheet.repeat_rows(top, numbers)
        self.row = numbers + 1

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

    def write_notes(self) -> None:
        table = self.table
        notes = [str(note) for note in table.notes] + [str(part.says) for part in table.undivided]
        if table.sources:
            notes.insert(0, gettext("Cột 1, 2: %(sources)s.") % {"sources": "; ".join(table.sources)})
        self.row += 1
        for note in notes:
            self.merge(self.row, 0, self.row, self.last, note, self.style(italic=True, text_wrap=True, font_size=10))
            self.row += 1

    def write_signatures(self) -> None:
        half = self.last // 2
        place = self.style(align="center", italic=True)
        title, hint = self.style(align="center", bold=True), self.style(align="center", italic=True, font_size=10)
        self.row += 1
        self.merge(self.row, half + 1, self.row, self.last, gettext("………, ngày …… tháng …… năm ………"), place)
        self.merge(self.row + 1, 0, self.row + 1, half, gettext("NGƯỜI LẬP BIỂU"), title)
        self.merge(self.row + 1, half + 1, self.row + 1, self.last, gettext("THỦ TRƯỞNG ĐƠN VỊ"), title)
        self.merge(self.row + 2, 0, self.row + 2, half, gettext("(Ký, ghi rõ họ tên)"), hint)
        self.merge(self.row + 2, half + 1, self.row + 2, self.last, gettext("(Ký tên, đóng dấu)"), hint)

    def merge(self, top: int, left: int, bottom: int, right: int, text: str, style: Any) -> None:
        """A merged cell; a single cell where there is nothing to merge."""
        if (top, left) == (bottom, right):
            self.sheet.write_string(top, left, text, style)
        else:
            self.sheet.merge_range(top, left, bottom, right, text, style)
