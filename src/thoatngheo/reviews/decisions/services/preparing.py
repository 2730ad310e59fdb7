"""The officer prepares a decision on one result list of a round."""

from __future__ import annotations

from datetime import date

from django.db import IntegrityError, transaction

from thoatngheo.accounts.models import User
from thoatngheo.core.audit import acting
from thoatngheo.core.dates import show_day
from thoatngheo.core.problems import Problem
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.decisions.blockers import blockers
from thoatngheo.reviews.decisions.draft import draft_of
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.policies import PREPARE_DECISION
from thoatngheo.reviews.decisions.problems import decisions as troubles
from thoatngheo.reviews.rounds.models import Round


@use_case(PREPARE_DECISION, on="round", lock=("unit",))
def prepare_decision(*, actor: User, round: Round, standard: str, day: date, note: str = "") -> Decision:
    """Put a draft on the chairman's table: what the list says now, for a decision on `day` or later.

    Raises the first of the problems that stand in the way (`decisions.blockers`), ALREADY_DECIDED, WAITS, ON_PAPER or
    NOT_OF_ROUND. What was read is kept as a hash; the chairman signs only what is still the same.
    """
    check_round(round, standard)
    draft = draft_of(round, standard)
    if found := blockers(draft, day):
        raise found[0].problem
    prepared = Decision(
        round=round,
        unit=round.unit,
        path=round.path,
        standard=standard,
        note=note.strip(),
        prepared_by=actor,
        digest=draft.digest(),
    )
    return keep(prepared, actor)


def keep(prepared: Decision, actor: User) -> Decision:
    """Save a draft; one draft waits for each list at a time."""
    try:
        with transaction.atomic(), acting(user=actor):
            prepared.save()
    except IntegrityError as refused:
        if "reviews_one_decision_waits" in str(refused):
            raise waits(prepared.round, prepared.standard) from None
        raise
    return prepared


def check_round(round: Round, standard: str) -> None:
    if round.on_paper:
        raise troubles.ON_PAPER()
    if standard not in round.standards:
        raise troubles.NOT_OF_ROUND(standard=standard, standards=", ".join(round.standards))
    signed = standing(round, standard)
    if signed is not None:
        raise troubles.ALREADY_DECIDED(number=signed.number)


def standing(round: Round, standard: str) -> Decision | None:
    """The signed decision on the list that no other has withdrawn."""
    return all_standing(round).get(standard)


def all_standing(round: Round) -> dict[str, Decision]:
    """The same for each list of the round that has one (one query)."""
    signed = Decision.objects.filter(round=round, kind=Decision.Kind.RECOGNISE, state=Decision.State.SIGNED)
    return {each.standard: each for each in signed.exclude(withdrawn_by__state=Decision.State.SIGNED).order_by("-pk")}


def waits(round: Round, standard: str) -> Problem:
    waiting = Decision.objects.select_related("prepared_by").get(round=round, standard=standard, state=Decision.State.PREPARED)
    return troubles.WAITS(who=waiting.prepared_by, day=show_day(waiting.prepared_at.date()))
