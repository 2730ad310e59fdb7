"""Until when each step of a round must have happened, so that it can end on its day. Pure: process and calendar are given.

The law sets terms for the posting, the re-check and the second posting, and the last day of the review. The days before
them follow by counting back; they are the latest possible ones when nobody complains.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thoatngheo.core.working_days import Calendar
    from thoatngheo.reviews.process.law import Process

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Deadlines:
    """`post_by`: the list must hang by then; `repost_by`: the same for a second posting; `decide_by`: the round's last day."""

    post_by: date
    repost_by: date
    decide_by: date


def deadlines(process: Process, calendar: Calendar, ends_on: date) -> Deadlines:
    """The posting is over before the day of the decision; where the district gives an opinion, its term comes in between.

    Raises Problem where the process does not know its terms (before 01/09/2021).
    """
    first = process.first_day_counts
    before = ends_on - ONE_DAY
    if process.has_step("district_opinion"):
        before = calendar.latest_start(before, process.opinion_days, counting_first_day=first)
    return Deadlines(
        post_by=calendar.latest_start(before, process.posting_days, counting_first_day=first),
        repost_by=calendar.latest_start(before, process.repost_days, counting_first_day=first),
        decide_by=ends_on,
    )
