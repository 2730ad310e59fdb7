"""What follows from a signed decision: its list, the cases' end, the status ledger, certificates, the chained entry."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.codes import new_code
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import ENDED, Event
from thoatngheo.reviews.decisions.draft import Draft
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.decisions.outcomes import Drafted
from thoatngheo.reviews.decisions.services.chaining import chain_decision
from thoatngheo.reviews.decisions.services.register import next_numbers
from thoatngheo.reviews.rounds.models import Round, StatusEntry
from thoatngheo.reviews.snapshots.writing import write_snapshot

BATCH = 5000


def follow(decision: Decision, draft: Draft, actor: User) -> None:
    """Everything that a decision of recognition does; a bounded number of statements for each 5,000 households."""
    keep_items(decision, draft.items)
    enter_status(decision, draft)
    give_certificates(decision, draft.items)
    if draft.main:
        end_cases(decision, draft.items, actor)
        round = decision.round
        round.state, round.decided_by, round.decided_at = Round.State.DECIDED, actor, timezone.now()
        round.save(update_fields=["state", "decided_by", "decided_at"])
    write_snapshot(round=decision.round, standard=decision.standard, decision=decision.pk)
    chain_decision(decision)


def keep_items(decision: Decision, items: Iterable[Drafted]) -> None:
    DecisionItem.objects.bulk_create(
        [
            DecisionItem(
                decision=decision,
                case_id=item.row.case,
                household_id=item.row.household,
                path=item.row.path,
                number=item.number,
                outcome=item.outcome,
                category=item.category,
                category_before=item.row.before or "",
                flow=item.flow,
                reason=item.reason,
            )
            for item in items
        ],
        batch_size=BATCH,
    )


def enter_status(decision: Decision, draft: Draft) -> None:
    assert decision.effective_on is not None
    StatusEntry.objects.bulk_create(
        [
            StatusEntry(
                household_id=item.row.household,
                path=item.row.path,
                standard=decision.standard,
                category=item.category,
                since=decision.effective_on,
                flow=item.flow,
                people=item.row.people,
                round=decision.round,
                decision=decision,
                run=draft.run,
            )
            for item in draft.items
            if item.enters
        ],
        batch_size=BATCH,
    )


def give_certificates(decision: Decision, items: Iterable[Drafted]) -> None:
    """One certificate for each household of the list, numbered in the commune's series of the year."""
    assert decision.signed_on is not None
    listed = [item for item in items if item.listed]
    subjects = [f"Hộ {item.row.code}" for item in listed]
    numbers = next_numbers(decision, RegisterEntry.Series.CERTIFICATE, decision.signed_on.year, subjects)
    Certificate.objects.bulk_create(
        [
            Certificate(
                decision=decision,
                household_id=item.row.household,
                path=item.row.path,
                category=item.category,
                number=number,
                year=decision.signed_on.year,
                code=new_code(),
            )
            for item, number in zip(listed, numbers, strict=True)
        ],
        batch_size=BATCH,
    )


def end_cases(decision: Decision, items: Iterable[Drafted], actor: User) -> None:
    """Each posted case is decided or refused. One that ended before, under a decision withdrawn since, has ended."""
    for event in (Event.DECIDE, Event.REFUSE):
        cases = [item.row.case for item in items if item.event == event and item.row.case and item.row.state not in ENDED]
        if cases:
            move(actor=actor, round=decision.round, cases=cases, event=event, because=str(decision.pk))
