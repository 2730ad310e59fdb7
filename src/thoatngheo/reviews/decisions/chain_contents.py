"""What the hash-chained ledger keeps of decisions: only what never changes after the deed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from thoatngheo.core.chain import Content
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.hearings.chain_contents import Rows
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.reviews.snapshots.models import Snapshot

DECISION = "reviews.decision"
OUTCOME = 3  # its place among the columns of an item


def decision_contents(subjects: Sequence[str]) -> Mapping[str, Content]:
    """Signed decisions by key; seven statements for any number of them."""
    signed = Decision.objects.filter(pk__in=subjects, state=Decision.State.SIGNED).select_related("unit", "cites")
    decisions = {decision.pk: decision for decision in signed}
    keys = list(decisions)
    items = by_decision(
        DecisionItem.objects.filter(decision__in=keys)
        .order_by("pk")
        .values_list("decision_id", "household_id", "number", "case_id", "path", "outcome", "category", "category_before", "flow", "reason")
    )
    status = by_decision(
        StatusEntry.objects.filter(decision__in=keys)
        .order_by("pk")
        .values_list("decision_id", "household_id", "path", "standard", "category", "since", "flow", "people", "round_id")
    )
    certificates = by_decision(
        Certificate.objects.filter(decision__in=keys)
        .order_by("pk")
        .values_list("decision_id", "household_id", "path", "category", "number", "year", "code")
    )
    numbers: dict[int, Rows] = defaultdict(dict)
    for decision, series, year, number, subject in RegisterEntry.objects.filter(decision__in=keys).values_list(
        "decision_id", "series", "year", "number", "subject"
    ):
        numbers[decision][f"{series} {year}-{number}"] = {"subject": subject}
    frozen = dict(Snapshot.objects.filter(decision__in=keys).values_list("decision_id", "digest"))
    return {
        str(pk): Content(
            facts=facts_of(decision, items[pk]) | {"snapshot": frozen.get(pk)},
            parts={"items": items[pk], "status": status[pk], "certificates": certificates[pk], "register": numbers[pk]},
        )
        for pk, decision in decisions.items()
    }


def facts_of(decision: Decision, items: Rows) -> dict[str, Any]:
    outcomes: dict[str, int] = defaultdict(int)
    for row in items.values():
        outcomes[row["rows"][0][OUTCOME]] += 1
    return {
        "kind": decision.kind,
        "number": decision.number,
        "symbol": decision.symbol,
        "unit": decision.unit.code,
        "round": decision.round_id,
        "standard": decision.standard,
        "signed_on": decision.signed_on,
        "effective_on": decision.effective_on,
        "signer_name": decision.signer_name,
        "signer_office": decision.signer_office,
        "prepared_by": decision.prepared_by_id,
        "signed_by": decision.signed_by_id,
        "cites": decision.cites_id,
        "reason": decision.reason,
        "code": decision.code,
        "digest": decision.digest,
        "outcomes": dict(outcomes),
    }


def by_decision(rows: Iterable[tuple[Any, ...]]) -> dict[int, Rows]:
    """Rows of (decision, household, columns …) by decision and household."""
    found: dict[int, Rows] = defaultdict(dict)
    for decision, household, *columns in rows:
        # A list: a second row of the same household must show, not hide the first.
        found[decision].setdefault(str(household), {"rows": []})["rows"].append(columns)
    return found


def signed_decisions() -> Iterator[str]:
    keys = Decision.objects.filter(state=Decision.State.SIGNED).order_by("pk").values_list("pk", flat=True)
    return (str(key) for key in keys.iterator(chunk_size=1000))


def household_names(part: str, keys: Sequence[str]) -> Mapping[str, str]:
    """Households of a part by their codes: no names of people on a terminal."""
    if part not in ("items", "status", "certificates"):
        return {}
    return {str(pk): f"hộ {code}" for pk, code in Household.objects.filter(pk__in=keys).values_list("pk", "code")}
