"""What is said about a round: the province returns it, the Front and the organisations comment, the commune answers."""

from __future__ import annotations

from django.db.models import QuerySet
from django.utils import timezone

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.scope import assignments
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.rounds.models import Remark, Round
from thoatngheo.reviews.rounds.policies.campaigns import ANSWER_REMARK, COMMENT_ON_ROUND, FRONT, RETURN_ROUND
from thoatngheo.reviews.rounds.problems.campaigns import ANSWERED_ALREADY, NOT_RETURNABLE, TEXT_NEEDED


@use_case(RETURN_ROUND, on="round")
def return_round(*, actor: User, round: Round, text: str) -> Remark:
    """The office above returns a round to its commune with a comment; until the commune answers nothing is signed.

    Only a round that is still open: what was recognised is replaced by a new decision.
    """
    held = Round.objects.select_for_update().get(pk=round.pk)
    if held.state != Round.State.OPEN:
        raise NOT_RETURNABLE(unit=round.unit.full_name, state=held.get_state_display().lower())
    return say(actor, round, Remark.Kind.RETURN, text)


@use_case(COMMENT_ON_ROUND, on="round")
def comment_on_round(*, actor: User, round: Round, text: str) -> Remark:
    """The Front or an organisation says what it saw; the commune answers, nothing is stopped (requirements C8)."""
    return say(actor, round, Remark.Kind.COMMENT, text)


@use_case(ANSWER_REMARK, on="remark.round")
def answer_remark(*, actor: User, remark: Remark, text: str) -> Remark:
    """The commune answers a return or a comment, which is settled with that."""
    held = Remark.objects.select_for_update().get(pk=remark.pk)
    if held.settled_at is not None or held.kind == Remark.Kind.ANSWER:
        raise ANSWERED_ALREADY(who=held.settled_by or held.by)
    answer = say(actor, remark.round, Remark.Kind.ANSWER, text, to=held)
    held.settled_at, held.settled_by = timezone.now(), actor
    held.save(update_fields=["settled_at", "settled_by"])
    return answer


def unsettled_returns(round: Round) -> QuerySet[Remark]:
    """Returns that the commune has not answered: while there is one, no decision of the round is signed."""
    return round.remarks.filter(kind=Remark.Kind.RETURN, settled_at=None)


def say(actor: User, round: Round, kind: str, text: str, to: Remark | None = None) -> Remark:
    if not text.strip():
        raise TEXT_NEEDED()
    return Remark.objects.create(round=round, kind=kind, to=to, text=text.strip(), by=actor, said_for=office_of(actor))


def office_of(user: User) -> str:
    """For whom the person speaks: role (and sector), and place."""
    held = assignments(user)
    if not held:
        return ""
    first = held[0]
    role = f"{Role(first.role).label} ({first.sector_label})" if first.sector else str(Role(first.role).label)
    role = str(FRONT.get(first.sector.strip().lower(), role))
    return f"{role}, {first.unit.full_name}" if first.unit else role
