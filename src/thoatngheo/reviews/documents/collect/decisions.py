"""A decision with its list, the certificates under it, and what single households are told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from django.utils import timezone

from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.documents.collect.households import homes_of
from thoatngheo.reviews.documents.collect.meetings import in_words
from thoatngheo.reviews.documents.collect.places import office_of, review_of
from thoatngheo.reviews.documents.collect.reading import paper
from thoatngheo.reviews.documents.rows import Certified, Cited, Decided, Home, Ruling, Told
from thoatngheo.reviews.rounds.models import Purpose

PURPOSES = {Purpose.OPENING: "áp dụng từ đầu năm {next}", Purpose.CLOSING: "năm {year}"}


@paper
def ruling_of(decision: Decision, *, items: bool = True) -> Ruling:
    """The decision as it was signed, or as it waits for signing; with its households when `items`."""
    round = decision.round
    office = office_of(decision.unit)
    cites = decision.cites
    title = engine.standards().get(decision.standard, decision.standard)
    return Ruling(
        review=review_of(round),
        office=office,
        standard=decision.standard,
        standard_title=title[:1].lower() + title[1:],
        number=decision.number,
        symbol=decision.symbol,
        day=decision.signed_on,
        signer=decision.signer_name,
        signer_office=decision.signer_office,
        households=households_of(decision) if items else (),
        cites=Cited(cites.number, cites.symbol, cites.signed_on, office.chairman) if cites and cites.number and cites.signed_on else None,
        reason=decision.reason,
        code=decision.code or "",
        digest=decision.digest,
        purpose=purpose_of(decision),
    )


def purpose_of(decision: Decision) -> str:
    """For which time the list is, where the round has more than one."""
    round = decision.round
    if decision.standard not in round.standards or len(round.standards) < 2 or len(round.purposes) != len(round.standards):
        return ""
    purpose = Purpose(round.purposes[round.standards.index(decision.standard)])
    return PURPOSES[purpose].format(year=round.year, next=round.year + 1)


def households_of(decision: Decision) -> tuple[Decided, ...]:
    rows = list(decision.items.order_by("number"))
    homes = homes_of([row.household_id for row in rows], decision.signed_on or timezone.localdate(), members=False)
    return tuple(decided(row, homes[row.household_id]) for row in rows)


def decided(item: DecisionItem, home: Home) -> Decided:
    return Decided(home, item.outcome, in_words(item.category_before), in_words(item.category), item.flow, item.reason)


@paper
def told_of(items: Collection[DecisionItem], decision: Decision) -> list[Told]:
    """The letters to some households of one decision."""
    ruling = ruling_of(decision, items=False)
    homes = homes_of([item.household_id for item in items], decision.signed_on or timezone.localdate(), members=False)
    return [Told(ruling, decided(item, homes[item.household_id])) for item in items]


@paper
def certified_by(decision: Decision, *, identities: Mapping[UUID, str] | None = None) -> list[Certified]:
    """Every certificate under a decision, by number."""
    return certified_in(list(decision.certificates.order_by("number")), decision, identities=identities)


@paper
def certified_in(
    certificates: Collection[Certificate], decision: Decision, *, identities: Mapping[UUID, str] | None = None
) -> list[Certified]:
    """Some certificates of one decision; `identities`: national IDs in full, by household, from the registry's service."""
    ruling = ruling_of(decision, items=False)
    day = decision.signed_on or timezone.localdate()
    homes = homes_of([each.household_id for each in certificates], day, identities=identities)
    return [Certified(ruling, each.number, each.code, each.category, homes[each.household_id]) for each in certificates]
