"""Rules of tasks, without a database: the state of the whole from its parts, days in words, the days on which a plan wants reports.

These are the system's own rules of working; no law says how a plan's tasks are followed.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import StrEnum

from django.utils.translation import gettext, ngettext

SOON = timedelta(days=7)


class Pressing(StrEnum):
    """How near a due day is."""

    LATE = "late"
    TODAY = "today"
    SOON = "soon"
    LATER = "later"
    OPEN = "open"


TODO, DOING, DONE, DROPPED = "todo", "doing", "done", "dropped"
OVER = frozenset({DONE, DROPPED})
LEAD = "lead"


def state_of(parts: Iterable[tuple[str, str]]) -> str:
    """The state of a task from the (role, state) of its parts: it follows those who lead; where nobody leads, all who take part.

    Done when none of them has anything left to do and one has done something; under way as soon as one has begun.
    """
    told = list(parts)
    deciding = [state for role, state in told if role == LEAD] or [state for _, state in told]
    if not deciding or all(state == TODO for state in deciding):
        return TODO
    if all(state == DROPPED for state in deciding):
        return DROPPED
    return DONE if all(state in OVER for state in deciding) else DOING


def pressing(due: date | None, day: date) -> Pressing:
    """How near the due day is on a day; the due day itself is not late."""
    if due is None:
        return Pressing.OPEN
    if due < day:
        return Pressing.LATE
    if due == day:
        return Pressing.TODAY
    return Pressing.SOON if due - day <= SOON else Pressing.LATER


def in_words(due: date | None, day: date) -> str:
    """ "trễ 12 ngày", "hạn hôm nay", "còn 5 ngày", "cả kỳ kế hoạch"."""
    if due is None:
        return gettext("cả kỳ kế hoạch")
    days = (due - day).days
    if days == 0:
        return gettext("hạn hôm nay")
    if days < 0:
        return ngettext("trễ %(days)d ngày", "trễ %(days)d ngày", -days) % {"days": -days}
    return ngettext("còn %(days)d ngày", "còn %(days)d ngày", days) % {"days": days}


def reporting_dues(days: Sequence[str], first_year: int, last_year: int, issued_on: date | None) -> list[date]:
    """The plan's reporting days ("05-31", "11-30") in each of its years, those before its issue left out.

    A 29 February that a year does not have is its 28th.
    """
    found = []
    for year in range(first_year, last_year + 1):
        for text in days:
            month, day = (int(part) for part in text.split("-"))
            due = date(year, month, min(day, calendar.monthrange(year, month)[1]))
            if issued_on is None or due >= issued_on:
                found.append(due)
    return sorted(found)
