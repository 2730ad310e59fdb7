"""Counts of rounds: cases by state, what hangs on the wall, what is late. A fixed number of queries for any number of rounds."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Count, Exists, F, Max, Min, OuterRef, Q

from thoatngheo.reviews.cases.models import Case, ReviewerTask
from thoatngheo.reviews.cases.states import ENDED, State
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.hearings.models import Complaint, Meeting, PostingItem
from thoatngheo.reviews.rounds.models import Remark

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


def tallies(rounds: Collection[int], today: date) -> dict[int, Tally]:
    """Counts by round key; seven queries. Only rows that the database lets the person see are counted."""
    found: dict[int, Tally] = {key: Tally() for key in rounds}
    for key, state, count in Case.objects.filter(round__in=found).values_list("round", "state").annotate(Count("pk")):
        found[key].states[state] = count
    count_walls(found, today)
    count_complaints(found, today)
    count_remarks(found)
    count_decisions(found)
    count_meetings(found, today)
    count_tasks(found, today)
    return found


def count_remarks(found: dict[int, Tally]) -> None:
    open_ones = Remark.objects.filter(round__in=found, settled_at=None).exclude(kind=Remark.Kind.ANSWER)
    for key, kind, count in open_ones.values_list("round", "kind").annotate(Count("pk")):
        if kind == Remark.Kind.RETURN:
            found[key].returned = count
        else:
            found[key].comments = count


def count_decisions(found: dict[int, Tally]) -> None:
    for key, state, count in Decision.objects.filter(round__in=found).values_list("round", "state").annotate(Count("pk")):
        if state == Decision.State.PREPARED:
            found[key].decisions_wait = count
        elif state == Decision.State.SIGNED:
            found[key].signed = count


def count_meetings(found: dict[int, Tally], today: date) -> None:
    """Meetings that were called: the next one, and those whose day has passed without a result."""
    planned = Meeting.objects.filter(round__in=found, state=Meeting.State.PLANNED).values(key=F("round"))
    counted = planned.annotate(coming=Min("held_on", filter=Q(held_on__gte=today)), late=Count("pk", filter=Q(held_on__lt=today)))
    for row in counted:
        found[row["key"]].next_meeting, found[row["key"]].meetings_late = row["coming"], row["late"]


def count_tasks(found: dict[int, Tally], today: date) -> None:
    """Reviewers' hamlets past their day in which a household is still waiting."""
    waiting = Case.objects.filter(round=OuterRef("round"), path__startswith=OuterRef("path"), state=State.LISTED)
    tasks = ReviewerTask.objects.filter(Exists(waiting), round__in=found, ended_on=None, due_on__lt=today)
    for key, late in tasks.values_list("round").annotate(Count("pk")):
        found[key].tasks_late = late


def count_walls(found: dict[int, Tally], today: date) -> None:
    """Cases on a list that still hangs today: a list ends with its last day, not before."""
    hanging = PostingItem.objects.filter(posting__round__in=found, posting__ends_on__gte=today, case__state__in=ON_WALL)
    # A case that was re-checked hangs on its second list only.
    hanging = hanging.filter(Q(case__state=State.POSTED, posting__turn=1) | Q(case__state=State.POSTED_AGAIN, posting__turn__gt=1))
    for key, count, ends in hanging.values_list("posting__round").annotate(Count("case", distinct=True), Max("posting__ends_on")):
        found[key].on_wall, found[key].wall_ends = count, ends


def count_complaints(found: dict[int, Tally], today: date) -> None:
    counted = Complaint.objects.filter(round__in=found).values(key=F("round")).annotate(
        every=Count("pk"),
        waiting=Count("pk", filter=Q(state="received")),
        late=Count("pk", filter=Q(state="received", due_on__lt=today)),
        due=Min("due_on", filter=Q(state="received")),
        upheld=Count("pk", filter=Q(state="upheld")),
    )  # fmt: skip
    for row in counted:
        tally = found[row["key"]]
        tally.complaints, tally.complaints_open, tally.complaints_late = row["every"], row["waiting"], row["late"]
        tally.complaint_due, tally.upheld = row["due"], row["upheld"]


def by_commune(round: int, depth: int) -> dict[str, Tally]:
    """Cases of one round by the commune they lie in: for the rounds of districts, until 30/06/2025."""
    found: dict[str, Tally] = defaultdict(Tally)
    for path, state, count in Case.objects.filter(round=round).values_list("path", "state").annotate(Count("pk")):
        commune = ".".join(path.split(".")[:depth]) + "."
        states = found[commune].states
        states[state] = states.get(state, 0) + count
    return dict(found)
