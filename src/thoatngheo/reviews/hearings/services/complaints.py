"""Complaints about a posted list: receiving them while it hangs, re-checking, and the answer."""

from __future__ import annotations

from datetime import date

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.core.dates import show_day
from thoatngheo.core.names import fold
from thoatngheo.core.use_cases import use_case
from thoatngheo.core.working_days import calendar
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case, Survey
from thoatngheo.reviews.cases.services.moving import Found, keep_steps, move
from thoatngheo.reviews.cases.services.reclassifying import reclassify
from thoatngheo.reviews.cases.states import Event, State
from thoatngheo.reviews.hearings.complaint_terms import due_on, is_upheld
from thoatngheo.reviews.hearings.models import Complaint, Posting
from thoatngheo.reviews.hearings.policies.complaints import RECEIVE_COMPLAINT, RECHECK_COMPLAINT
from thoatngheo.reviews.hearings.posting_terms import FIRST
from thoatngheo.reviews.hearings.problems.complaints import (
    ALREADY_COMPLAINED,
    ANSWERED_ALREADY,
    DAYS_OUT_OF_ORDER,
    NOT_HERE,
    NOT_POSTED,
    NOTHING_HANGS,
    POSTING_NOT_BEGUN,
    POSTING_OVER,
    RECEIVED_IN_FUTURE,
    RECHECK_UNDETERMINED,
    RECHECKED_ALREADY,
    WORDS_MISSING,
)
from thoatngheo.reviews.hearings.results import standing_results
from thoatngheo.reviews.hearings.services.meetings import open_round_of
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.process import process_of

AFTER_RECHECK = (State.RECHECKED, State.POSTED_AGAIN, State.DECIDED, State.REFUSED)


@use_case(RECEIVE_COMPLAINT, on="round")
def receive_complaint(*, actor: User, round: Round, household: Household, complainant: str, text: str, received_on: date) -> Complaint:
    """Take down a complaint about a household on a list that hangs, or about one that the review left out.

    By the household itself or by anybody. One that was left out comes on the list by the complaint, and is surveyed
    in the re-check. The answer is due within the legal working days.

    Raises:
        Problem: the list does not hang on that day, with what is possible instead; one is open already.
    """
    round = open_round_of(round)
    if received_on > timezone.localdate():
        raise RECEIVED_IN_FUTURE(day=show_day(received_on))
    missing = [
        word for word, said in ((gettext("người khiếu nại"), complainant), (gettext("nội dung khiếu nại"), text)) if not said.strip()
    ]
    if missing:
        raise WORDS_MISSING(missing=", ".join(missing))
    case = Case.objects.select_for_update(of=("self",)).filter(round=round, household=household).first()
    posting = hanging(round, case, household, received_on) if case else hanging_around(round, household, received_on)
    number = (Complaint.objects.filter(round=round).aggregate(last=Max("number"))["last"] or 0) + 1
    before = standing_results(round, [case.pk]).get(case.pk, {}) if case else {}
    here = case or Case.objects.create(
        round=round, household=household, path=household.path, why=Case.Why.COMPLAINT, state=State.COMPLAINED
    )
    complaint = Complaint.objects.create(
        round=round,
        case=here,
        household=household,
        posting=posting,
        path=here.path,
        number=number,
        received_on=received_on,
        due_on=due_on(received_on, process_of(round), calendar()),
        complainant=complainant.strip(),
        text=text.strip(),
        results_before={standard: category for standard, category in before.items() if standard in posting.standards},
        recorded_by=actor,
    )
    because = f"reviews.complaint:{complaint.pk}"
    if case:
        move(actor=actor, round=round, cases=[case.pk], event=Event.COMPLAIN, because=because)
    else:
        found = Found(here.pk, "", here.path, household.head_name)
        keep_steps([found], State.COMPLAINED, Event.LIST_BY_COMPLAINT, actor, because)
    return complaint


def hanging(round: Round, case: Case, household: Household, day: date) -> Posting:
    """The list with this case on the wall on the day; refused with what is possible instead."""
    head = household.head_name
    if case.state == State.COMPLAINED:
        open_one = Complaint.objects.get(case=case, state=Complaint.State.RECEIVED)
        raise ALREADY_COMPLAINED(head=head, number=open_one.number, due=show_day(open_one.due_on))
    if case.state in AFTER_RECHECK:
        raise RECHECKED_ALREADY(head=head) if case.complaints.exists() else over(round, case, head, day)
    if case.state != State.POSTED:
        raise NOT_POSTED(head=head, state=State(case.state).label)
    found = Posting.objects.filter(round=round, items__case=case, turn=FIRST, starts_on__lte=day, ends_on__gte=day).order_by("pk").first()
    if found is None:
        raise over(round, case, head, day)
    return found


def over(round: Round, case: Case, head: str, day: date) -> Exception:
    """Why nothing hangs for the case on the day: not yet, or no longer."""
    last = Posting.objects.filter(round=round, items__case=case).order_by("ends_on").last()
    if last is None:
        return NOT_POSTED(head=head, state=State(case.state).label)
    if day < last.starts_on:
        return POSTING_NOT_BEGUN(head=head, starts=show_day(last.starts_on), day=show_day(day))
    return POSTING_OVER(head=head, ends=show_day(last.ends_on), day=show_day(day))


def hanging_around(round: Round, household: Household, day: date) -> Posting:
    """A list that hangs where the household lives, which the review left out."""
    if not household.path.startswith(round.path) or household.ended_on is not None:
        raise NOT_HERE(head=household.head_name, unit=round.unit.full_name)
    hang = Posting.objects.filter(round=round, turn=FIRST, starts_on__lte=day, ends_on__gte=day).order_by("pk")
    for posting in hang:  # as many as hamlets at most
        if household.path.startswith(posting.path):
            return posting
    raise NOTHING_HANGS(head=household.head_name, day=show_day(day))


@use_case(RECHECK_COMPLAINT, on="complaint", lock=("case__household",))
def recheck_complaint(
    *,
    actor: User,
    complaint: Complaint,
    rechecked_on: date,
    rechecked_by: str,
    found: str,
    answer: str,
    answered_on: date | None = None,
) -> Complaint:
    """Write down the re-check and the answer. The outcome follows from the facts: upheld where a posted result has changed.

    The new facts are entered before, as the household's survey; here it is classified again. Nobody types the outcome.
    The case then waits for its second posting. That somebody re-checks the own survey is kept with the complaint.

    Raises:
        Problem: answered already, days out of order, words missing, still undetermined under the main standard.
    """
    round = open_round_of(complaint.round)
    if complaint.state != Complaint.State.RECEIVED:
        raise ANSWERED_ALREADY(number=complaint.number, day=show_day(complaint.answered_on) if complaint.answered_on else "–")
    answered = answered_on or timezone.localdate()
    check_days(complaint.received_on, rechecked_on, answered)
    check_words(rechecked_by, found, answer)
    after = reclassify(actor=actor, case=complaint.case)
    main = round.standards[0]
    if after.get(main, Category.UNDETERMINED) == Category.UNDETERMINED:
        raise RECHECK_UNDETERMINED(head=complaint.case.household.head_name, standard=main)
    upheld = is_upheld(complaint.results_before, after)
    complaint.state = Complaint.State.UPHELD if upheld else Complaint.State.REJECTED
    complaint.rechecked_on, complaint.answered_on = rechecked_on, answered
    complaint.rechecked_by, complaint.found, complaint.answer = rechecked_by.strip(), found.strip(), answer.strip()
    complaint.results_after = after
    complaint.same_surveyor = surveyed_by(complaint.case, actor, rechecked_by)
    complaint.save()
    because = f"reviews.complaint:{complaint.pk}"
    move(actor=actor, round=round, cases=[complaint.case_id], event=Event.RECHECK, because=because)
    return complaint


def check_days(received: date, rechecked: date, answered: date) -> None:
    today = timezone.localdate()
    for day in (rechecked, answered):
        if day > today:
            raise RECEIVED_IN_FUTURE(day=show_day(day))
    if not received <= rechecked <= answered:
        raise DAYS_OUT_OF_ORDER(received=show_day(received), rechecked=show_day(rechecked), answered=show_day(answered))


def check_words(rechecked_by: str, found: str, answer: str) -> None:
    named = ((gettext("người phúc tra"), rechecked_by), (gettext("kết quả phúc tra"), found), (gettext("trả lời"), answer))
    if missing := [word for word, said in named if not said.strip()]:
        raise WORDS_MISSING(missing=", ".join(missing))


def surveyed_by(case: Case, actor: User, rechecked_by: str) -> bool:
    """Whether one of those who re-check wrote down or carried out the survey that is complained about."""
    complained_at = case.complaints.order_by("recorded_at").values_list("recorded_at", flat=True).first()
    before = Survey.objects.filter(case=case, entered_at__lte=complained_at) if complained_at else Survey.objects.filter(case=case)
    last = before.order_by("-attempt", "-pk").first()
    if last is None:
        return False
    return last.entered_by_id == actor.pk or fold(last.reviewer) in fold(rechecked_by)
