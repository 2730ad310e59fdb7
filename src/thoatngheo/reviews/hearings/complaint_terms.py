"""The term of a complaint, and what a register says of many: received, answered in time, late, upheld. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from thoatngheo.core.working_days import Calendar
from thoatngheo.reviews.hearings.posting_rows import LISTED
from thoatngheo.reviews.process.law import Process


def due_on(received_on: date, law: Process, days: Calendar) -> date:
    """The last day of the re-check: at most 7 working days from receipt (QĐ 24/2021/QĐ-TTg, Điều 4)."""
    return days.add(received_on, law.recheck_days, counting_first_day=law.first_day_counts)


def is_late(due: date, answered: date | None, today: date) -> bool:
    """Whether the answer came after the term, or has not come and the term is over."""
    return (answered or today) > due


def is_upheld(before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    """Whether the re-check changed what had been posted. Of a household that was left out (nothing before): whether it is
    poor or near-poor after all."""
    if not before:
        return any(category in LISTED for category in after.values())
    return any(after.get(standard) != category for standard, category in before.items())


@dataclass(slots=True)
class Count:
    """The register of an area in figures. `late` counts answers that came too late and open ones past their term."""

    received: int = 0
    open: int = 0
    in_time: int = 0
    late: int = 0
    upheld: int = 0
    rejected: int = 0

    def add(self, *, due: date, answered: date | None, upheld: bool, today: date) -> None:
        self.received += 1
        late = is_late(due, answered, today)
        self.late += late
        if answered is None:
            self.open += 1
        else:
            self.in_time += not late
            self.upheld += upheld
            self.rejected += not upheld


@dataclass(frozen=True, slots=True)
class Told:
    """What counting needs of one complaint."""

    place: str
    due: date
    answered: date | None
    upheld: bool


def counted(complaints: Iterable[Told], today: date) -> dict[str, Count]:
    """By place, in the order in which places first occur."""
    found: dict[str, Count] = {}
    for each in complaints:
        found.setdefault(each.place, Count()).add(due=each.due, answered=each.answered, upheld=each.upheld, today=today)
    return found
