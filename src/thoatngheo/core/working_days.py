"""Working days of public offices: Monday to Friday without public holidays, with the days that were moved.

Public holidays come from the package `holidays` (Viet Nam, PUBLIC), which also carries the days off that make up for a
holiday on a weekend and the exchanges of working days of 2010, 2012-2015, 2018, 2019, 2024, 2025 and 2026 (31/08/2026
for 22/08/2026). Its lists of 2019 to 2027 were read day by day on 22/11/2026 and held against what is remembered of the
yearly announcements of 2023 to 2026; no text of those was open. One exchange was missing: 02/01/2026 for 10/01/2026
(announcement of the Ministry of Home Affairs of 25/12/2025, seen in a newspaper); it stands in `DayMoved` from the start.
24 November is in the list from 2026 on (Resolution 80-NQ/TW, as the package cites it). What the Government announces
later, or what the package has wrong, an administrator enters on the page "Ngày nghỉ, ngày làm bù".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache

from holidays import PUBLIC, HolidayBase, country_holidays

from thoatngheo.core.models import DayMoved

ONE_DAY = timedelta(days=1)


@lru_cache(maxsize=1)
def public_holidays() -> HolidayBase:
    """The package's calendar; it works out a year when it is first asked for."""
    return country_holidays("VN", categories=PUBLIC, language="vi")


@dataclass(frozen=True, slots=True)
class Calendar:
    """`moved` says of single days whether they are worked, against the package's list."""

    moved: Mapping[date, bool] = field(default_factory=dict)

    def is_working(self, day: date) -> bool:
        found = self.moved.get(day)
        return public_holidays().is_working_day(day) if found is None else found

    def add(self, day: date, n: int, *, counting_first_day: bool = False) -> date:
        """The last of `n` working days counted from the day after `day`, or from the day itself when told.

        Three working days from Friday 13/11/2026 end on Wednesday 18/11/2026; counted from the Friday itself, on Tuesday.
        A first day that is no working day is never one of them. Raises ValueError for less than one day.
        """
        if n < 1:
            raise ValueError(f"a term has at least one working day, not {n}")
        here = day - ONE_DAY if counting_first_day else day
        left = n
        while left:
            here += ONE_DAY
            left -= self.is_working(here)
        return here

    def between(self, first: date, last: date, *, counting_first_day: bool = False) -> int:
        """How many working days lie after `first` (or from it, when told) up to and including `last`; 0 where it is earlier."""
        start = first if counting_first_day else first + ONE_DAY
        return sum(self.is_working(start + timedelta(days=step)) for step in range((last - start).days + 1))

    def latest_start(self, end: date, n: int, *, counting_first_day: bool = False) -> date:
        """The last day on which a term of `n` working days may begin to be over by the end of `end`."""
        start = end
        while self.add(start, n, counting_first_day=counting_first_day) > end:
            start -= ONE_DAY
        return start

    def next_working(self, day: date) -> date:
        """The day itself where it is worked, else the first working day after it."""
        return self.add(day, 1, counting_first_day=True)


def holiday_name(day: date) -> str:
    """What is celebrated or made up for on the day; empty on other days."""
    return public_holidays().get(day) or ""


def calendar() -> Calendar:
    """The calendar with the days moved in the database: one small query. Ask once for a page or a deed and hand it on."""
    return Calendar(dict(DayMoved.objects.values_list("day", "works")))
