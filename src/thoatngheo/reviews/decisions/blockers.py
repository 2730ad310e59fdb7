"""What stands between a round and its decision: everything at once, each with households by name. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from thoatngheo.core.dates import show_day
from thoatngheo.core.once import once
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.states import ENDED, Event, states_before
from thoatngheo.reviews.decisions.draft import Draft
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.outcomes import Row
from thoatngheo.reviews.decisions.problems import decisions as troubles
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Remark
from thoatngheo.reviews.rounds.problems.rounds import UNIT_NOT_IN_FORCE
from thoatngheo.reviews.rounds.process import process_of

NAMED = 3
DISTRICT_OPINION = "district_opinion"  # the step's code in laws/review-process


@dataclass(frozen=True, slots=True)
class Blocker:
    """One reason why nobody can decide yet, and the households behind it."""

    problem: Problem
    households: tuple[Row, ...] = ()


def blockers(draft: Draft, day: date) -> list[Blocker]:
    """Everything that forbids a decision on this list on this day; empty when nothing does."""
    if not draft.rows:
        return [Blocker(troubles.NOTHING_TO_DECIDE(unit=draft.round.unit.full_name))]
    return [*of_the_round(draft, day), *of_the_households(draft, day)]


def of_the_round(draft: Draft, day: date) -> Iterator[Blocker]:
    round = draft.round
    if round.unit.valid_to is not None and day > round.unit.valid_to:
        yield Blocker(UNIT_NOT_IN_FORCE(unit=round.unit.full_name, day=show_day(day)))
    returns = Remark.objects.filter(round=round, kind=Remark.Kind.RETURN, settled_at=None).order_by("pk")
    open_return = once(("open return", round.pk), returns.first)
    if open_return is not None:
        yield Blocker(troubles.RETURNED_BY_PROVINCE(text=open_return.text))
    if process_of(round).has_step(DISTRICT_OPINION, round.kind) and (round.opinion_given_on is None or round.opinion_given_on > day):
        yield Blocker(troubles.OPINION_NEEDED())
    received = Complaint.objects.filter(round=round, state=Complaint.State.RECEIVED).order_by("number").select_related("household")
    waiting = once(("open complaints", round.pk), lambda: list(received))
    if waiting:
        examples = "; ".join(f"số {each.number} về hộ {each.household.head_name}" for each in waiting[:NAMED])
        yield Blocker(troubles.COMPLAINTS_OPEN(count=len(waiting), examples=examples))


def of_the_households(draft: Draft, day: date) -> Iterator[Blocker]:
    here = [row for row in draft.rows if not row.gone]
    unlisted, cases = [row for row in here if row.case is None], [row for row in here if row.case is not None]
    yield from some(unlisted, troubles.NOT_LISTED)
    yield from some([row for row in cases if row.category is None], troubles.WITHOUT_RESULT, standard=draft.standard)
    yield from some([row for row in cases if row.category == Category.UNDETERMINED], troubles.UNDETERMINED)
    ready = decidable(draft)
    posted = [row for row in cases if row.posted_until is not None and row.state in ready]
    yield from some([row for row in cases if row.posted_until is None or row.state not in ready], troubles.NOT_POSTED)
    too_early = [row for row in posted if row.posted_until and row.posted_until >= day]
    until = max((row.posted_until for row in too_early if row.posted_until), default=day)
    yield from some(too_early, troubles.POSTING_GOES_ON, until=show_day(until), day=show_day(day))
    yield from some([row for row in posted if taken_down_early(row)], troubles.TAKEN_DOWN)
    changed = [row for row in posted if row.category not in (None, Category.UNDETERMINED) and row.changed_since_posting]
    yield from some(changed, troubles.POST_AGAIN)


def decidable(draft: Draft) -> set[str]:
    """The states from which this list may be decided: the main list ends the cases, another one may follow it.

    After a withdrawal the cases have ended already, and the list is decided anew as it was posted.
    """
    states = set(states_before(Event.DECIDE))
    withdrawn = Decision.objects.filter(
        round=draft.round, standard=draft.standard, withdrawn_by__state=Decision.State.SIGNED, state=Decision.State.SIGNED
    )
    return states if draft.main and not withdrawn.exists() else states | set(ENDED)


def taken_down_early(row: Row) -> bool:
    return row.removed_on is not None and row.posted_until is not None and row.removed_on < row.posted_until


def some(rows: Sequence[Row], kind: Callable[..., Problem], **details: object) -> Iterable[Blocker]:
    if rows:
        named = "; ".join(f"{row.head} ({row.code})" for row in rows[:NAMED])
        yield Blocker(kind(count=len(rows), examples=named + (" …" if len(rows) > NAMED else ""), **details), tuple(rows))
