"""Days as people write them: 31/12/2023, 31-12-2023, 31.12.2023, 2023-12-31, an Excel day, or only a year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache

from thoatngheo.core.problems import ProblemKind

UNREADABLE = ProblemKind(
    "core.day.unreadable",
    says="“{value}” không phải là ngày.",
    do="Ghi ngày/tháng/năm, ví dụ 31/12/2023; nếu chỉ biết năm thì ghi 2023.",
)
NO_SUCH_DAY = ProblemKind(
    "core.day.none_such",
    says="Không có ngày {value} trong lịch.",
    do="Xem lại ngày và tháng (thứ tự là ngày/tháng/năm).",
)
OUT_OF_RANGE = ProblemKind(
    "core.day.out_of_range",
    says="Ngày {value} nằm ngoài khoảng từ {first} đến {last}.",
    do="Xem lại năm.",
)

EARLIEST = date(1890, 1, 1)
# Day 0 of Excel's calendar, which counts a 29 February 1900 that never was; right from 01/03/1900 on.
EXCEL_DAY_ZERO = date(1899, 12, 30)
DAY_FIRST = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})")
YEAR_FIRST = re.compile(r"(\d{4})([/.\-])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00)?)?")
YEAR = re.compile(r"(\d{4})")
SERIAL = re.compile(r"\d{5}(?:\.0+)?")


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or only its year: `date` is None where the day is not known."""

    year: int
    date: date | None = None

    def __str__(self) -> str:
        return show_day(self.date) if self.date else str(self.year)


def parse_day(value: object, *, not_before: date = EARLIEST, not_after: date | None = None) -> Day:
    """The day or year that a cell or a field holds; raises UNREADABLE, NO_SUCH_DAY or OUT_OF_RANGE.

    `not_after` is usually the day of the survey: nobody is born after it.
    """
    day = remembered(value) if isinstance(value, str) else of_cell(value)
    first, last = (day.date, day.date) if day.date else (date(day.year, 1, 1), date(day.year, 12, 31))
    if last < not_before or (not_after is not None and first > not_after):
        raise OUT_OF_RANGE(value=day, first=show_day(not_before), last=show_day(not_after) if not_after else "nay")
    return day


def of_cell(value: object) -> Day:
    """A cell that is no text: a date, a time, an Excel serial number, a year as a number."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Day(value.year, value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return remembered(str(value))
    raise UNREADABLE(value=value)


@lru_cache(maxsize=100_000)
def remembered(text: str) -> Day:
    """As `parse_day` for text; remembered by value, since the cells of a file repeat."""
    written = "".join(text.split()) if "/" in text or "-" in text or "." in text else text.strip()
    if found := DAY_FIRST.fullmatch(written):
        return real_day(int(found[4]), int(found[3]), int(found[1]), text)
    if found := YEAR_FIRST.fullmatch(text.strip()):
        return real_day(int(found[1]), int(found[3]), int(found[4]), text)
    if (found := YEAR.fullmatch(written)) and int(found[1]) >= 1:
        return Day(int(found[1]))
    if SERIAL.fullmatch(written):
        day = EXCEL_DAY_ZERO + timedelta(days=int(float(written)))
        return Day(day.year, day)
    raise UNREADABLE(value=text)


def real_day(year: int, month: int, day: int, written: str) -> Day:
    try:
        return Day(year, date(year, month, day))
    except ValueError:
        raise NO_SUCH_DAY(value=written.strip()) from None


def show_day(day: date) -> str:
    """31/12/2023."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"
