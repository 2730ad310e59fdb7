"""Counts of rounds: cases by state, what hangs on the wall, what is late. One query for any number of rounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import Count, DateField, Exists, F, Max, Min, OuterRef, Q, TextField, Value
from django.db.models.functions import Cast

from thoatngheo.reviews.cases.models import Case, ReviewerTask
from thoatngheo.reviews.cases.states import ENDED, State
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.hearings.models import Complaint, Meeting, PostingItem
from thoatngheo.reviews.rounds.models import Remark

if TYPE_CHECKING:
    from django.db.models import QuerySet

ON_WALL = (State.POSTED, State.POSTED_AGAIN)


@dataclass(slots=True)
class Tally:
    """What one round has: households by state; those whose list still hangs, and until when; what waits and what is late."""

    states: dict[str, int] = field(default_factory=dict)
    on_wall: int = 0
    wall_ends: date | None = None
    complaints: int = 0
    complaints_open: int = 0
    complaints_late: int = 0
    complaint_due: date | None = None
    upheld: int = 0
    returned: int = 0
    comments: int = 0
    decisions_wait: int = 0
    signed: int = 0
    next_meeting: date | None = None
    meetings_late: int = 0
    tasks_late: int = 0

    @property
    def listed(self) -> int:
        return sum(self.states.values())

    @property
    def ended(self) -> int:
        """Recognised or refused."""
        return sum(self.states.get(state, 0) for state in ENDED)

    @property
    def settled(self) -> int:
        """Whose posting is over and no complaint is open: ready to be decided."""
        return sum(self.states.get(state, 0) for state in ON_WALL) - self.on_wall

    def of(self, *states: State) -> int:
        return sum(self.states.get(state, 0) for state in states)


@dataclass(frozen=True, slots=True)
class Line:
    """What the statement says of a round: how many of a part of what, how many of them late, and a day."""

    round: int
    what: str
    part: str
    count: int
    late: int
    day: date | None


def tallies(rounds: Collection[int], today: date) -> dict[int, Tally]:
    """Counts by round key; one query. Only rows that the database lets the person see are counted."""
    found: dict[int, Tally] = {key: Tally() for key in rounds}
    asked = [each(found, today) for each in (cases, walls, complaints, remarks, decisions, meetings, tasks)]
    for row in asked[0].union(*asked[1:], all=True) if found else ():
        line = Line(*row)
        TAKE[line.what](found[line.round], line)
    return found


def lines(rows: QuerySet[Any], what: str, *, part: str = "", **counted: Any) -> QuerySet[Any]:
    """The rows counted by round (and by the field `part`), with the columns of `Line`."""
    none: dict[str, Any] = {"late": Value(0), "day": Value(None, DateField())}
    keyed = rows.order_by().values(
        key=counted.pop("round", F("round")), what=Value(what), part=Cast(part, TextField()) if part else Value("", TextField())
    )
    found: QuerySet[Any] = keyed.annotate(**({"number": Count("pk")} | none | counted))
    return found.values_list("key", "what", "part", "number", "late", "day")


def cases(rounds: Collection[int], today: date) -> QuerySet[Any]:
    return lines(Case.objects.filter(round__in=rounds), "cases", part="state")


def walls(rounds: Collection[int], today: date) -> QuerySet[Any]:
    """Cases on a list that still hangs today: a list ends with its last day, not before."""
    hanging = PostingItem.objects.filter(posting__round__in=rounds, posting__ends_on__gte=today, case__state__in=ON_WALL)
    # A case that was re-checked hangs on its second list only.
    hanging = hanging.filter(Q(case__state=State.POSTED, posting__turn=1) | Q(case__state=State.POSTED_AGAIN, posting__turn__gt=1))
    return lines(hanging, "walls", round=F("posting__round"), number=Count("case", distinct=True), day=Max("posting__ends_on"))


def complaints(rounds: Collection[int], today: date) -> QuerySet[Any]:
    late = Count("pk", filter=Q(state="received", due_on__lt=today))
    return lines(Complaint.objects.filter(round__in=rounds), "complaints", part="state", late=late, day=Min("due_on"))


def remarks(rounds: Collection[int], today: date) -> QuerySet[Any]:
    return lines(Remark.objects.filter(round__in=rounds, settled_at=None).exclude(kind=Remark.Kind.ANSWER), "remarks", part="kind")


def decisions(rounds: Collection[int], today: date) -> QuerySet[Any]:
    return lines(Decision.objects.filter(round__in=rounds), "decisions", part="state")


def meetings(rounds: Collection[int], today: date) -> QuerySet[Any]:
    """Meetings that were called: the next one, and those whose day has passed without a result."""
    planned = Meeting.objects.filter(round__in=rounds, state=Meeting.State.PLANNED)
    late, coming = Count("pk", filter=Q(held_on__lt=today)), Min("held_on", filter=Q(held_on__gte=today))
    return lines(planned, "meetings", late=late, day=coming)


def tasks(rounds: Collection[int], today: date) -> QuerySet[Any]:
    """Reviewers' hamlets past their day in which a household is still waiting."""
    waiting = Case.objects.filter(round=OuterRef("round"), path__startswith=OuterRef("path"), state=State.LISTED)
    return lines(ReviewerTask.objects.filter(Exists(waiting), round__in=rounds, ended_on=None, due_on__lt=today), "tasks")


def take_case(tally: Tally, line: Line) -> None:
    tally.states[line.part] = line.count


def take_wall(tally: Tally, line: Line) -> None:
    tally.on_wall, tally.wall_ends = line.count, line.day


def take_complaint(tally: Tally, line: Line) -> None:
    tally.complaints += line.count
    if line.part == Complaint.State.RECEIVED:
        tally.complaints_open, tally.complaints_late, tally.complaint_due = line.count, line.late, line.day
    elif line.part == Complaint.State.UPHELD:
        tally.upheld = line.count


def take_remark(tally: Tally, line: Line) -> None:
    if line.part == Remark.Kind.RETURN:
        tally.returned = line.count
    else:
        tally.comments = line.count


def take_decision(tally: Tally, line: Line) -> None:
    if line.part == Decision.State.PREPARED:
        tally.decisions_wait = line.count
    elif line.part == Decision.State.SIGNED:
        tally.signed = line.count


def take_meeting(tally: Tally, line: Line) -> None:
    tally.next_meeting, tally.meetings_late = line.day, line.late


def take_task(tally: Tally, line: Line) -> None:
    tally.tasks_late = line.count


TAKE: dict[str, Callable[[Tally, Line], None]] = {
    "cases": take_case,
    "walls": take_wall,
    "complaints": take_complaint,
    "remarks": take_remark,
    "decisions": take_decision,
    "meetings": take_meeting,
    "tasks": take_task,
}


def by_commune(round: int, depth: int) -> dict[str, Tally]:
    """Cases of one round by the commune they lie in: for the rounds of districts, until 30/06/2025."""
    found: dict[str, Tally] = defaultdict(Tally)
    for path, state, count in Case.objects.filter(round=round).values_list("path", "state").annotate(Count("pk")):
        commune = ".".join(path.split(".")[:depth]) + "."
        states = found[commune].states
        states[state] = states.get(state, 0) + count
    return dict(found)
