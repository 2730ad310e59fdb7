"""What waits to be posted, what hangs until when, and what must come down."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Q

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.working_days import Calendar
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.hearings.models import Posting
from thoatngheo.reviews.hearings.posting_terms import AGAIN, FIRST, days_off
from thoatngheo.reviews.hearings.services.postings import WAITING
from thoatngheo.reviews.rounds.models import Round


@dataclass(frozen=True, slots=True)
class Waiting:
    """Households of a hamlet that wait for their first or second posting."""

    unit: Unit
    first: int
    again: int


def waiting_in(round: Round, paths: Iterable[str]) -> list[Waiting]:
    """The hamlets where households wait (two statements)."""
    first, again = (Count("pk", filter=Q(state=WAITING[turn])) for turn in (FIRST, AGAIN))
    here = Case.objects.filter(within("path", list(paths)), round=round, state__in=WAITING.values())
    rows = {path: (one, two) for path, one, two in here.values_list("path").annotate(first=first, again=again).order_by()}
    return [Waiting(unit, *rows[unit.path]) for unit in Unit.objects.filter(path__in=rows).order_by("path")]


@dataclass(frozen=True, slots=True)
class Hanging:
    """A list and how it stands today: working days left (0 on its last day), and whether it must come down."""

    posting: Posting
    households: int
    stands: str  # soon, hangs, over, removed
    left: int
    days_off: tuple[tuple[date, str], ...]

    @property
    def entered_late(self) -> bool:
        """Written into the system after it was hung up."""
        return self.posting.posted_at.date() > self.posting.starts_on


def stand(posting: Posting, today: date) -> str:
    if posting.removed_on is not None:
        return "removed"
    if today < posting.starts_on:
        return "soon"
    return "hangs" if today <= posting.ends_on else "over"


def told(posting: Posting, households: int, today: date, days: Calendar) -> Hanging:
    stands = stand(posting, today)
    left = days.between(max(today, posting.starts_on), posting.ends_on) if stands in ("soon", "hangs") else 0
    return Hanging(posting, households, stands, left, tuple(days_off(posting.starts_on, posting.ends_on, days)))


def lists_of(round: Round, paths: Iterable[str], today: date, days: Calendar) -> list[Hanging]:
    """The posted lists of the round below `paths`: hanging ones first, then those to come down, then the rest."""
    found = Posting.objects.filter(within("path", list(paths)), round=round).select_related("unit", "posted_by").defer("content")
    rows = [told(posting, posting.households, today, days) for posting in found.annotate(households=Count("items")).order_by("path", "pk")]
    order = {"over": 0, "hangs": 1, "soon": 2, "removed": 3}
    return sorted(rows, key=lambda row: order[row.stands])
