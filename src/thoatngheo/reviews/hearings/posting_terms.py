"""When a list may go up and until when it hangs: working days, with the reason said where a day is refused."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.translation import gettext

from thoatngheo.core.dates import show_day
from thoatngheo.core.working_days import Calendar, calendar, holiday_name
from thoatngheo.reviews.hearings.problems.postings import STARTS_BEFORE_ITS_CAUSE, STARTS_ON_DAY_OFF, STARTS_TOO_LATE
from thoatngheo.reviews.process.law import Process

# How far ahead a list may be written down: nobody knows today what hangs in three months. Ours, not the law's.
AHEAD = 30
FRIDAY = 4
FIRST, AGAIN = 1, 2


@dataclass(frozen=True, slots=True)
class Cause:
    """What a posting rests on: the last meeting, or the last re-check; in words, with its day."""

    words: str
    day: date


def ends_on(starts_on: date, turn: int, law: Process, days: Calendar) -> date:
    """The last day on the wall (QĐ 24/2021/QĐ-TTg, Điều 4: 3 working days, and 3 again after a re-check)."""
    return days.add(starts_on, law.posting_days if turn == FIRST else law.repost_days, counting_first_day=law.first_day_counts)


def check_start(starts_on: date, today: date, cause: Cause | None, days: Calendar) -> None:
    """Refuse a day on which the office is closed, one before what the list rests on, and one far ahead; offer the next one."""
    if cause is not None and starts_on < cause.day:
        raise STARTS_BEFORE_ITS_CAUSE(
            day=show_day(starts_on), cause=cause.words, cause_day=show_day(cause.day), next=show_day(days.next_working(cause.day))
        )
    if starts_on > today + timedelta(days=AHEAD):
        raise STARTS_TOO_LATE(day=show_day(starts_on), limit=AHEAD)
    if not days.is_working(starts_on):
        raise STARTS_ON_DAY_OFF(day=show_day(starts_on), why=why_off(starts_on), next=show_day(days.next_working(starts_on)))


def why_off(day: date) -> str:
    """Why the office is closed: the holiday's name, the weekend, or a day off that was moved here."""
    if name := holiday_name(day):
        return name
    return gettext("ngày nghỉ cuối tuần") if day.weekday() > FRIDAY else gettext("ngày nghỉ hoán đổi")


def days_off(first: date, last: date, days: Calendar | None = None) -> list[tuple[date, str]]:
    """The days between, both included, on which the office is closed, each with its reason."""
    known = days or calendar()
    span = (first + timedelta(days=step) for step in range((last - first).days + 1))
    return [(day, why_off(day)) for day in span if not known.is_working(day)]
