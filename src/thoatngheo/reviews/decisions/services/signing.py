"""The chairman signs: everything that follows from a decision happens in one transaction, or nothing does."""

from __future__ import annotations

from datetime import date

from django.utils import timezone
from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.accounts.services import require_other_person
from thoatngheo.core import gate
from thoatngheo.core.codes import new_code
from thoatngheo.core.dates import show_day
from thoatngheo.core.jobs import start
from thoatngheo.core.models import Job
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.blockers import blockers
from thoatngheo.reviews.decisions.draft import Draft, draft_of
from thoatngheo.reviews.decisions.models import Decision, RegisterEntry
from thoatngheo.reviews.decisions.policies import SIGN_DECISION
from thoatngheo.reviews.decisions.problems import decisions as troubles
from thoatngheo.reviews.decisions.services.consequences import follow
from thoatngheo.reviews.decisions.services.preparing import check_round
from thoatngheo.reviews.decisions.services.register import check_order, next_numbers
from thoatngheo.reviews.decisions.services.returning import locked
from thoatngheo.reviews.decisions.services.withdrawing import restore
from thoatngheo.reviews.rounds.models import Purpose, Round

SIGN = "reviews.sign"
MANY = 1000  # with more cases than this a worker does it
OFFICE = "Chủ tịch"


def ask_for_signature(*, actor: User, decision: Decision, signed_on: date) -> Decision | Job:
    """Sign at once, or, for a long list, have a worker do it; what can be refused at once is refused at once."""
    gate.require(actor, SIGN_DECISION, decision)
    require_other_person(decision.prepared_by_id, actor)
    if Case.objects.filter(round=decision.round).count() <= MANY:
        return sign_decision(actor=actor, decision=decision, signed_on=signed_on)
    check_day(signed_on)
    title = gettext("Ký quyết định của %(unit)s") % {"unit": decision.unit.full_name}
    return start(actor=actor, kind=SIGN, title=title, arguments={"decision": decision.pk, "signed_on": signed_on.isoformat()})


@use_case(SIGN_DECISION, on="decision")
def sign_decision(*, actor: User, decision: Decision, signed_on: date) -> Decision:
    """Sign a draft with the day of the signature, and let everything follow from it.

    The number from the commune's register, the decided households, the cases' end, the status ledger, the certificates,
    the frozen figures and the entry of the hash-chained ledger: one transaction. All conditions are checked again.

    Raises SAME_PERSON when who prepared signs, NOT_WAITING, SIGNED_AHEAD, OUT_OF_ORDER, CHANGED_SINCE, or whatever
    stands in the way by now (`decisions.blockers`).
    """
    require_other_person(decision.prepared_by_id, actor)
    check_day(signed_on)
    # The round first, then the draft: whoever prepares takes them in the same order.
    Round.objects.select_for_update(of=("self",)).get(pk=decision.round_id)
    decision = locked(decision)
    check_order(decision.unit, signed_on)
    draft = None if decision.kind == Decision.Kind.WITHDRAW else checked(decision, signed_on)
    with lifted():
        seal(decision, actor, signed_on)
        follow(decision, draft, actor) if draft else restore(decision, actor)
    return decision


def check_day(signed_on: date) -> None:
    if signed_on > timezone.localdate():
        raise troubles.SIGNED_AHEAD(day=show_day(signed_on))


def checked(decision: Decision, signed_on: date) -> Draft:
    """The draft as it is now: nothing stands in its way, and it says what was prepared."""
    check_round(decision.round, decision.standard)
    draft = draft_of(decision.round, decision.standard)
    if found := blockers(draft, signed_on):
        raise found[0].problem
    if draft.digest() != decision.digest:
        raise troubles.CHANGED_SINCE()
    return draft


def seal(decision: Decision, actor: User, signed_on: date) -> None:
    """Number, day and code: what makes the draft a paper."""
    subject = f"{decision.get_kind_display()}, {decision.round}, {decision.standard}"
    (decision.number,) = next_numbers(decision, RegisterEntry.Series.DECISION, signed_on.year, [subject])
    decision.state, decision.signed_by, decision.signed_on, decision.signed_at = Decision.State.SIGNED, actor, signed_on, timezone.now()
    decision.effective_on = effective_on(decision, signed_on)
    decision.signer_name, decision.signer_office, decision.code = str(actor), OFFICE, new_code()
    decision.save()


def effective_on(decision: Decision, signed_on: date) -> date:
    """A list that opens the next year holds from its first day on; any other from the day of the signature."""
    round = decision.round
    purposes = dict(zip(round.standards, round.purposes, strict=False))
    if purposes.get(decision.standard) == Purpose.OPENING:
        signed_on = max(signed_on, date(round.year + 1, 1, 1))
    if decision.cites and decision.cites.effective_on:
        return max(signed_on, decision.cites.effective_on)
    return signed_on
