"""What households ask for: a review (Mẫu 01), or the recognition of their escape (Mẫu 04).

Source: QĐ 24/2021/QĐ-TTg, Điều 4, khoản 1; 07/2021/TT-BLĐTBXH, Phụ lục II (Phiếu A). The nine signs themselves
are in no text that was seen: the officer counts them on paper, only their number is kept.
"""

from __future__ import annotations

from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Request
from thoatngheo.reviews.cases.policies.listing import ANSWER_REQUEST, RECORD_REQUEST
from thoatngheo.reviews.cases.problems.requests import (
    ANSWER_NEEDED,
    ANSWERED_ALREADY,
    NOT_ON_LIST,
    NOT_PHIEU_A,
    RECEIVED_LATER,
    REQUEST_WAITS,
    SIGNS_WRONG,
    UNDER_REVIEW,
)
from thoatngheo.reviews.cases.services.listing import list_one
from thoatngheo.reviews.process.law import Process, in_force
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round, StatusEntry

Kind, Outcome = Request.Kind, Request.Outcome


@use_case(RECORD_REQUEST, on="household")
def record_request(*, actor: User, household: Household, kind: Request.Kind, received_on: date, applicant: str, how: str = "") -> Request:
    """Receive a household's request; it waits until it is looked into.

    Raises:
        Problem: RECEIVED_LATER; REQUEST_WAITS; NOT_ON_LIST for an escape of who is neither poor nor near-poor.
    """
    if received_on > timezone.localdate():
        raise RECEIVED_LATER(day=show_day(received_on))
    Household.objects.select_for_update().get(pk=household.pk)
    if waiting := Request.objects.filter(household=household, kind=kind, outcome=Outcome.WAITING).first():
        raise REQUEST_WAITS(household=household.head_name, day=show_day(waiting.received_on))
    if kind == Kind.ESCAPE and not is_on_list(household, received_on):
        raise NOT_ON_LIST(household=household.head_name)
    return Request.objects.create(
        household=household,
        path=household.path,
        kind=kind,
        received_on=received_on,
        how=tidy(how),
        applicant=tidy(applicant),
        recorded_by=actor,
    )


@use_case(ANSWER_REQUEST, on="request", lock=("household",))
def weigh_request(*, actor: User, request: Request, signs: int, answer: str = "") -> Request:
    """Keep how many signs of Phiếu A were ticked: with fewer than the limit of the process the household goes on the list.

    Into the open round of its commune at once; where none is open, the next list takes it. Otherwise it gets `answer`.

    Raises:
        Problem: SIGNS_WRONG; NOT_PHIEU_A for an escape; ANSWERED_ALREADY; ANSWER_NEEDED.
    """
    must_wait(request)
    if request.kind != Kind.REVIEW:
        raise NOT_PHIEU_A()
    process = in_force(request.received_on)
    if not 0 <= signs <= process.phieu_a_signs:
        raise SIGNS_WRONG(signs=signs, most=process.phieu_a_signs)
    request.signs = signs
    return accept(actor, request, answer) if signs < process.phieu_a_limit else refuse(actor, request, answer)


@use_case(ANSWER_REQUEST, on="request", lock=("household",))
def accept_escape(*, actor: User, request: Request, answer: str = "") -> Request:
    """Put who asks for the recognition of its escape (Mẫu 04) on the list: it is reviewed by the same steps."""
    must_wait(request)
    return accept(actor, request, answer)


@use_case(ANSWER_REQUEST, on="request", lock=("household",))
def refuse_request(*, actor: User, request: Request, answer: str) -> Request:
    """Not on the list, with the written answer that the law wants."""
    must_wait(request)
    return refuse(actor, request, answer)


@use_case(ANSWER_REQUEST, on="request", lock=("household",))
def withdraw_request(*, actor: User, request: Request, reason: str) -> Request:
    """The household takes its request back; not any more once it is under review."""
    if request.outcome not in {Outcome.WAITING, Outcome.LISTED}:
        raise ANSWERED_ALREADY(outcome=request.get_outcome_display())
    if request.round_id is not None:
        raise UNDER_REVIEW(household=request.household.head_name)
    if not reason.strip():
        raise ANSWER_NEEDED()
    return settle(actor, request, Outcome.WITHDRAWN, reason)


def must_wait(request: Request) -> None:
    """Nobody has answered it yet."""
    if request.outcome != Outcome.WAITING:
        raise ANSWERED_ALREADY(outcome=request.get_outcome_display())


def accept(actor: User, request: Request, answer: str) -> Request:
    settle(actor, request, Outcome.LISTED, answer)
    held = open_round_for(request)
    if held is not None:
        list_one(actor, held, request)
    return request


def refuse(actor: User, request: Request, answer: str) -> Request:
    if not answer.strip():
        raise ANSWER_NEEDED()
    return settle(actor, request, Outcome.NOT_LISTED, answer)


def settle(actor: User, request: Request, outcome: Request.Outcome, answer: str) -> Request:
    request.outcome, request.answer = outcome, answer.strip()
    request.save(update_fields=["outcome", "answer", "signs"])
    return request


def open_round_for(request: Request) -> Round | None:
    """The legal round of the household's commune that is open and still takes requests of that day; the earliest to end."""
    rounds = Round.objects.filter(state=Round.State.OPEN, on_paper=False).select_related("unit")
    own = [held for held in rounds if request.household.path.startswith(held.path)]
    taking = [held for held in own if held.ends_on is None or request.received_on <= held.ends_on]
    return min(taking, key=lambda held: (held.ends_on or held.day, held.pk), default=None)


def is_on_list(household: Household, day: date) -> bool:
    """Whether the household is poor or near-poor on the day under any standard that the ledger knows it by."""
    rows = StatusEntry.objects.filter(household=household, since__lte=day).order_by("standard", "-since", "-pk").distinct("standard")
    return any(category in {Category.POOR, Category.NEAR_POOR} for category in rows.values_list("category", flat=True))


def suggested_answer(process: Process, signs: int) -> str:
    """The sentence of an answer to a household that has too many signs; the officer may change it."""
    return (
        f"Phiếu A của hộ có {signs} dấu hiệu. Hộ có từ {process.phieu_a_limit} dấu hiệu trở lên không thuộc diện rà soát"
        f" ({process.value('phieu_a_limit').source})."
    )
