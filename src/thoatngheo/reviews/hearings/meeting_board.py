"""How far the hamlets of a round are with their meetings, in figures."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Count, Q

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.states import State
from thoatngheo.reviews.hearings.models import Meeting
from thoatngheo.reviews.rounds.models import Round

BEFORE = (State.LISTED, State.SURVEYED)


@dataclass(slots=True)
class Hamlet:
    """A hamlet's cases: `preparing` are not classified yet (`again` of them after a meeting that did not agree), `waiting` for
    their meeting, `agreed` past it."""

    unit: Unit
    preparing: int = 0
    again: int = 0
    waiting: int = 0
    agreed: int = 0
    by_complaint: int = 0
    meetings: list[Meeting] = field(default_factory=list)

    @property
    def planned(self) -> Meeting | None:
        return next((meeting for meeting in self.meetings if meeting.state == Meeting.State.PLANNED), None)

    @property
    def listed(self) -> int:
        return self.preparing + self.waiting + self.agreed


def hamlets_of(round: Round, paths: Iterable[str]) -> list[Hamlet]:
    """The hamlets below `paths` that have cases, in the order of their names; three statements."""
    places = list(paths)
    counts = Case.objects.filter(within("path", places), round=round).values_list("path", "state", "why", "attempt").annotate(Count("pk"))
    rows = list(counts.order_by())
    units = {unit.path: unit for unit in Unit.objects.filter(path__in={row[0] for row in rows})}
    found = {unit.path: Hamlet(unit) for unit in sorted(units.values(), key=as_people_count)}
    for path, state, why, attempt, number in rows:
        if path in found:
            add(found[path], state, why == Case.Why.COMPLAINT, attempt, number)
    for meeting in meetings_of(round, places):
        if meeting.path in found:
            found[meeting.path].meetings.append(meeting)
    return list(found.values())


def as_people_count(unit: Unit) -> tuple[list[tuple[int, str]], str]:
    """Thôn 2 before Thôn 10."""
    parts = re.split(r"(\d+)", unit.full_name)
    return [(int(part), "") if part.isdigit() else (0, part) for part in parts], unit.path


def add(hamlet: Hamlet, state: str, by_complaint: bool, attempt: int, number: int) -> None:
    if by_complaint:  # a household that was left out is re-checked, no meeting is held about it
        hamlet.by_complaint += number
    elif state in BEFORE:
        hamlet.preparing += number
        hamlet.again += number if attempt > 1 else 0
    elif state == State.CLASSIFIED:
        hamlet.waiting += number
    else:
        hamlet.agreed += number


def meetings_of(round: Round, paths: Iterable[str]) -> Iterable[Meeting]:
    """With `households` and `passed`: how many were put to the vote, and how many passed."""
    found = Meeting.objects.filter(within("path", list(paths)), round=round).order_by("path", "number")
    return found.annotate(households=Count("votes"), passed=Count("votes", filter=Q(votes__agreed=True)))


def total(hamlets: Iterable[Hamlet]) -> dict[str, int]:
    """The sums of the columns."""
    sums: dict[str, int] = defaultdict(int)
    for hamlet in hamlets:
        for name in ("preparing", "again", "waiting", "agreed", "by_complaint"):
            sums[name] += getattr(hamlet, name)
    return dict(sums)
