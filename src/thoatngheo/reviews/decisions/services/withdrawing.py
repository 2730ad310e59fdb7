"""A wrong decision is withdrawn by a new one that cites it; nothing is deleted, the status ledger goes on."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from django.db import connection

from thoatngheo.accounts.models import User
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.decisions.models import Decision, DecisionItem
from thoatngheo.reviews.decisions.policies import PREPARE_WITHDRAWAL
from thoatngheo.reviews.decisions.problems import decisions as troubles
from thoatngheo.reviews.decisions.services.chaining import chain_decision
from thoatngheo.reviews.decisions.services.preparing import keep
from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.flows import NEIGHBOUR
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.reviews.snapshots.writing import write_snapshot

BATCH = 5000
NAMED = 3
# What the ledger said before the withdrawn decision, in the order of the reviews' days.
BEFORE = """
SELECT entry.household_id, entry.path, entry.category, entry.people, item.number, item.case_id, earlier.category
FROM reviews_statusentry entry
JOIN reviews_round own ON own.id = entry.round_id
LEFT JOIN reviews_decisionitem item ON item.decision_id = entry.decision_id AND item.household_id = entry.household_id
LEFT JOIN LATERAL (
    SELECT past.category FROM reviews_statusentry past JOIN reviews_round decided ON decided.id = past.round_id
    WHERE past.household_id = entry.household_id AND past.standard = entry.standard
      AND (decided.day < own.day OR (decided.day = own.day AND past.id < entry.id))
    ORDER BY decided.day DESC, past.id DESC LIMIT 1
) AS earlier ON true
WHERE entry.decision_id = %s
ORDER BY item.number, entry.id
"""
LATER = """
SELECT home.head_name, home.code
FROM reviews_statusentry entry
JOIN reviews_round own ON own.id = entry.round_id
JOIN reviews_statusentry later ON later.household_id = entry.household_id AND later.standard = entry.standard
JOIN reviews_round decided ON decided.id = later.round_id
JOIN registry_household home ON home.id = entry.household_id
WHERE entry.decision_id = %s AND later.decision_id IS DISTINCT FROM entry.decision_id
  AND (decided.day > own.day OR (decided.day = own.day AND later.id > entry.id))
ORDER BY home.code
"""
# Nobody escapes by a withdrawal: above the line again is what the withdrawn decision did not recognise.
RESTORED = {Category.POOR: DecisionItem.Outcome.POOR, Category.NEAR_POOR: DecisionItem.Outcome.NEAR_POOR}
Before = tuple[UUID, str, str, int, int | None, int | None, str | None]


@use_case(PREPARE_WITHDRAWAL, on="decision", lock=("round", "unit"))
def prepare_withdrawal(*, actor: User, decision: Decision, reason: str) -> Decision:
    """Draft a decision that withdraws a signed one; the chairman signs it like any other.

    Raises NOT_SIGNED, WITHDRAWN_ALREADY, REASON_NEEDED, or BUILT_UPON when a later decision rests on this one.
    """
    if not reason.strip():
        raise troubles.REASON_NEEDED()
    check_withdrawable(decision)
    draft = Decision(
        round=decision.round,
        unit=decision.unit,
        path=decision.path,
        standard=decision.standard,
        kind=Decision.Kind.WITHDRAW,
        cites=decision,
        reason=reason.strip(),
        prepared_by=actor,
        digest=decision.digest,
    )
    return keep(draft, actor)


def check_withdrawable(decision: Decision) -> None:
    if decision.kind != Decision.Kind.RECOGNISE or decision.state != Decision.State.SIGNED:
        raise troubles.NOT_SIGNED()
    if Decision.objects.filter(cites=decision).exclude(state=Decision.State.RETURNED).exists():
        raise troubles.WITHDRAWN_ALREADY(number=decision.number)
    check_nothing_later(decision)


def check_nothing_later(decision: Decision) -> None:
    with lifted(), connection.cursor() as cursor:
        cursor.execute(LATER, [decision.pk])
        later = cursor.fetchall()
    if later:
        examples = "; ".join(f"{head} ({code})" for head, code in later[:NAMED])
        raise troubles.BUILT_UPON(count=len(later), examples=examples)


def restore(decision: Decision, actor: User) -> None:
    """The withdrawn decision's households have their earlier category again; the round stays as it is."""
    withdrawn = decision.cites
    assert withdrawn is not None
    check_nothing_later(withdrawn)
    with connection.cursor() as cursor:
        cursor.execute(BEFORE, [withdrawn.pk])
        rows: list[Before] = cursor.fetchall()
    write(decision, withdrawn, rows)
    write_snapshot(round=decision.round, standard=decision.standard, decision=decision.pk)
    chain_decision(decision)


def write(decision: Decision, withdrawn: Decision, rows: Sequence[Before]) -> None:
    assert decision.effective_on is not None
    reason = f"Hủy bỏ Quyết định số {withdrawn.number}/{withdrawn.symbol}."
    items, entries = [], []
    for place, (household, path, category, people, number, case, earlier) in enumerate(rows, 1):
        restored = earlier or Category.UNDETERMINED
        flow = flow_back(category, restored)
        items.append(
            DecisionItem(
                decision=decision,
                case_id=case,
                household_id=household,
                path=path,
                number=number or place,
                outcome=RESTORED.get(Category(restored), DecisionItem.Outcome.REFUSED),
                category=restored,
                category_before=category,
                flow=flow,
                reason=reason,
            )
        )
        entries.append(
            StatusEntry(
                household_id=household,
                path=path,
                standard=decision.standard,
                category=restored,
                since=decision.effective_on,
                flow=flow,
                people=people,
                round=decision.round,
                decision=decision,
            )
        )
    DecisionItem.objects.bulk_create(items, batch_size=BATCH)
    StatusEntry.objects.bulk_create(entries, batch_size=BATCH)


def flow_back(category: str, restored: str) -> Flow:
    """A withdrawal is no escape and no new poverty: it is "khác tăng", "khác giảm", or no change."""
    if category == restored:
        return Flow.STAYED
    if restored in NEIGHBOUR:
        return Flow.OTHER_INCREASE
    return Flow.OTHER_DECREASE if category in NEIGHBOUR else Flow.OTHER
