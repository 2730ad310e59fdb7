"""A draft goes to agencies: asked, answered, reminded, settled, closed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.drafting.models import Asked, Comment, Consultation, Version
from thoatngheo.plans.drafting.plan_wording import kept
from thoatngheo.plans.drafting.policies.consulting import ANSWER_ASKED
from thoatngheo.plans.drafting.policies.drafting import WRITE_DRAFT
from thoatngheo.plans.drafting.problems.consulting import (
    COMMENT_EMPTY,
    CONSULTATION_CLOSED,
    DUE_BEFORE_SENT,
    HAS_COMMENTS,
    NOBODY_ASKED,
    OUTCOME_NEEDED,
    QUOTE_NOT_THERE,
    REASON_NEEDED,
    SECTION_NOT_THERE,
)
from thoatngheo.plans.drafting.services.drafting import held
from thoatngheo.plans.drafting.wording.telling import lines_of
from thoatngheo.plans.register.models import Agency, Plan


@use_case(WRITE_DRAFT, on="version.plan")
def send_version(
    *, actor: User, version: Version, agencies: Sequence[Agency], due_on: date, asked_on: date | None = None, letter_number: str = ""
) -> Consultation:
    """Ask agencies about a version, to be answered by a day; the plan is then being consulted on."""
    sent = asked_on or timezone.localdate()
    if not agencies:
        raise NOBODY_ASKED()
    if due_on < sent:
        raise DUE_BEFORE_SENT(due=f"{due_on:%d/%m/%Y}", sent=f"{sent:%d/%m/%Y}")
    plan = held(version.plan)
    consultation = Consultation.objects.create(
        plan=plan, path=plan.path, version=version, asked_on=sent, due_on=due_on, letter_number=letter_number.strip(), by=actor
    )
    for agency in dict.fromkeys(agencies):
        Asked.objects.create(consultation=consultation, agency=agency, path=agency.path)
    plan.state = Plan.State.CONSULTING
    plan.save(update_fields=["state"])
    return consultation


def open_asked(asked: Asked) -> Asked:
    """The row, locked; a consultation that was closed takes nothing more."""
    locked = (
        Asked.objects.select_for_update(of=("self",)).select_related("consultation__plan__unit", "consultation__version").get(pk=asked.pk)
    )
    consultation = locked.consultation
    if consultation.closed_on is not None:
        raise CONSULTATION_CLOSED(day=f"{consultation.closed_on:%d/%m/%Y}", unit=consultation.plan.unit.full_name)
    return locked


@use_case(ANSWER_ASKED, on="asked")
def comment_on(
    *, actor: User, asked: Asked, section: str, quote: str, text: str, answered_on: date | None = None, letter_number: str = ""
) -> Comment:
    """What the agency says about a section of the version it was sent; after the due day it is taken too, and marked late.

    The office may write down what came on paper: then `letter_number` and the day of the letter.
    """
    row = open_asked(asked)
    if not text.strip():
        raise COMMENT_EMPTY()
    check_place(row.consultation.version, section, quote)
    answered(row, Asked.Answer.COMMENTS, answered_on, letter_number)
    return Comment.objects.create(asked=row, path=row.consultation.path, section=section, quote=quote.strip(), text=text.strip(), by=actor)


def check_place(version: Version, section: str, quote: str) -> None:
    """The section must be one of the version's; a quote must stand in it. An empty section is the whole draft."""
    found = next((each for each in kept(version).sections if each.key == section), None)
    if section and found is None:
        raise SECTION_NOT_THERE()
    if quote.strip() and found is not None and tidy(quote) not in tidy("\n".join([found.title, *lines_of(found)])):
        raise QUOTE_NOT_THERE(quote=tidy(quote)[:80], section=found.title)


@use_case(ANSWER_ASKED, on="asked")
def agree(*, actor: User, asked: Asked, answered_on: date | None = None, letter_number: str = "") -> Asked:
    """The agency has nothing to add."""
    row = open_asked(asked)
    if count := row.comments.count():
        raise HAS_COMMENTS(count=count)
    return answered(row, Asked.Answer.AGREES, answered_on, letter_number)


def answered(row: Asked, answer: Asked.Answer, on: date | None, letter_number: str) -> Asked:
    """The first answer's day stands: a second comment does not make an agency late."""
    row.answer = answer
    row.answered_on = row.answered_on or on or timezone.localdate()
    row.letter_number = letter_number.strip() or row.letter_number
    row.save(update_fields=["answer", "answered_on", "letter_number"])
    return row


@use_case(WRITE_DRAFT, on="comment.asked.consultation.plan")
def settle_comment(*, actor: User, comment: Comment, outcome: str, reason: str) -> Comment:
    """Taken, partly taken or refused; always with a reason. The version that takes it in is the next one kept."""
    held(comment.asked.consultation.plan)
    row = Comment.objects.select_for_update().get(pk=comment.pk)
    if outcome not in {Comment.Outcome.TAKEN, Comment.Outcome.PARTLY, Comment.Outcome.REFUSED}:
        raise OUTCOME_NEEDED()
    if not reason.strip():
        raise REASON_NEEDED()
    row.outcome, row.reason = outcome, reason.strip()
    row.settled_by, row.settled_at, row.version = actor, timezone.now(), None
    row.save(update_fields=["outcome", "reason", "settled_by", "settled_at", "version"])
    return row


@use_case(WRITE_DRAFT, on="consultation.plan")
def remind_late(*, actor: User, consultation: Consultation) -> int:
    """Note that those who have not answered were reminded today; returns how many. They see it on their home page."""
    return consultation.asked.filter(answer=Asked.Answer.NONE).update(reminded_on=timezone.localdate())


@use_case(WRITE_DRAFT, on="consultation.plan")
def close_consultation(*, actor: User, consultation: Consultation) -> Consultation:
    """Nothing more is taken; the plan is a draft again when no other consultation is open."""
    plan = held(consultation.plan)
    row = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if row.closed_on is None:
        row.closed_on = timezone.localdate()
        row.save(update_fields=["closed_on"])
    if plan.state == Plan.State.CONSULTING and not plan.consultations.filter(closed_on=None).exists():
        plan.state = Plan.State.DRAFT
        plan.save(update_fields=["state"])
    return row
