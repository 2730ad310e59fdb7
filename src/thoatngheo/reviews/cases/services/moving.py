"""Moving cases along the law's way: the only place that changes `Case.state`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from django.db.models import F

from thoatngheo.accounts.models import User
from thoatngheo.core.audit import plans_for_many
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases import states
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.cases.problems.cases import NOT_ALLOWED
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.rounds.models import Round

BATCH = 5000
NAMED = 3
MANY = 500


class Found(NamedTuple):
    """A locked case: what a step needs of it."""

    pk: int
    state: str
    path: str
    head: str


@use_case()
def move(*, actor: User, round: Round, cases: Collection[int], event: Event, because: str = "") -> int:
    """Move these cases of the round by one event, all or none; each leaves a step with its cause. Returns how many.

    The caller has asked the gate. The rows are locked in the order of their keys, so two moves of the same
    cases wait for each other; the second finds the new state. A handful of statements, however many cases.

    Raises:
        Problem: `reviews.case.not_allowed` naming some of the households for which the law does not allow it.
    """
    # A list and no set of conditions: one round's cases, at most some thousands.
    rows = Case.objects.select_for_update(of=("self",)).filter(round=round, pk__in=list(cases)).order_by("pk")
    found = [Found(*row) for row in rows.values_list("pk", "state", "path", "household__head_name")]
    check(found, len(set(cases)), event)
    groups: dict[str, list[Found]] = defaultdict(list)
    for case in found:
        groups[case.state].append(case)
    again = {"attempt": F("attempt") + 1} if event == Event.DISAGREE else {}
    for state, members in groups.items():
        after = target(state, event)
        if len(members) > MANY:
            plans_for_many()
        Case.objects.filter(pk__in=[case.pk for case in members]).update(state=after, version=F("version") + 1, **again)
        keep_steps(members, after, event, actor, because)
    return len(found)


def check(found: Collection[Found], asked: int, event: Event) -> None:
    """Refuse as a whole when the law does not allow the event for one of them, or when one is not of this round."""
    wrong = [case for case in found if states.leads_to(case.state, event) is None]
    if wrong:
        examples = "; ".join(f"{case.head} ({State(case.state).label})" for case in wrong[:NAMED])
        raise NOT_ALLOWED(count=len(wrong), deed=event.label, examples=examples)
    if len(found) != asked:
        raise NOT_ALLOWED(count=asked - len(found), deed=event.label, examples="hộ không thuộc đợt rà soát này")


def target(state: str, event: Event) -> State:
    after = states.leads_to(state, event)
    assert after is not None  # `check` has seen to it
    return after


def keep_steps(cases: Collection[Found], after: State, event: Event, actor: User, because: str) -> None:
    CaseStep.objects.bulk_create(
        [
            CaseStep(case_id=case.pk, path=case.path, event=event, state_before=case.state, state_after=after, because=because, by=actor)
            for case in cases
        ],
        batch_size=BATCH,
    )
