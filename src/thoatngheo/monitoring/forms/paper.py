"""What every form on paper has: title, heading, number row, notes, places for signatures; A4 across."""

from __future__ import annotations

from itertools import groupby
from math import ceil
from typing import Any

from django.utils.translation import gettext

from thoatngheo.monitoring.forms.lists import MemberList
from thoatngheo.monitoring.forms.table import FormTable

A4 = 9
FONT = "Times New Roman"
LETTERS = 12  # of a note in the width of one column


class Paper:
    """Writes one form; `lead` columns stand before the numbered ones, `row` is the next free row."""

    def __init__(self, book: Any, about: FormTable | MemberList, lead: int) -> None:
        self.book, self.about = book, about
        self.sheet = book.add_worksheet(f"{gettext('Biểu')} {about.form.number}")
        self.lead = lead
        self.last = lead + len(about.columns) - 1
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

    def lead_titles(self) -> list[str]:
        """The headings of the columns that have no number."""
        return []

    def write_rows(self) -> None:
        """The form's own part."""
        raise NotImplementedError

    def set_up_page(self) -> None:
        self.sheet.set_landscape()
        self.sheet.set_paper(A4)
        self.sheet.set_margins(left=0.6, right=0.4, top=0.6, bottom=0.6)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.center_horizontally()
        self.sheet.set_footer("&R&P/&N")
        self.set_widths()

    def set_widths(self) -> None:
        self.sheet.set_column(0, self.last, 11)

    def write_titles(self) -> None:
        about, middle = self.about, min(max(self.lead, self.last // 2), self.last - 1)  # room for the number, however narrow the form
        left, right = self.style(bold=True, align="center"), self.style(align="right", italic=True)
        self.merge(0, 0, 0, middle, about.area_name.upper(), left)
        self.merge(0, middle + 1, 0, self.last, f"{gettext('Biểu số')} {about.form.number}", right)
        self.merge(2, 0, 2, self.last, str(about.form.title).upper(), self.style(bold=True, font_size=13, align="center", text_wrap=True))
        said = gettext("Năm %(year)s · số liệu ngày %(day)s · chuẩn %(standard)s") % {
            "year": about.year,
            "day": f"{about.day:%d/%m/%Y}",
            "standard": about.standard,
        }
        if isinstance(about, FormTable) and about.units_of is not None:
            said += " · " + gettext("theo đơn vị hành chính năm %(year)s") % {"year": about.units_of}
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
        for above, group in groupby(self.about.columns, key=lambda column: str(column.above)):
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

    def notes(self) -> list[str]:
        """What stands below the figures."""
        return [str(note) for note in self.about.notes]

    def write_notes(self) -> None:
        self.row += 1
        for note in self.notes():
            self.merge(self.row, 0, self.row, self.last, note, self.style(italic=True, text_wrap=True, font_size=10))
            self.sheet.set_row(self.row, 15 * ceil(len(note) / (LETTERS * (self.last + 2))))
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
