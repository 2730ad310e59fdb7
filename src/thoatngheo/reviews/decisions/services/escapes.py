"""Households that their hamlet expects to escape poverty this year, and what became of the expectation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.models import ExpectedEscape
from thoatngheo.reviews.decisions.policies import NAME_ESCAPES
from thoatngheo.reviews.decisions.problems.escapes import NOT_THAT_NOW, WHY_NEEDED
from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.models import StatusEntry

LEFT = {
    "poor": {Flow.POOR_TO_NEAR_POOR, Flow.POOR_TO_ABOVE},
    "near_poor": {Flow.NEAR_POOR_TO_ABOVE},
}


def category_on(household: Household, day: date) -> str | None:
    """What the ledger says last of the household on the day; of several standards the one that was entered last."""
    rows = StatusEntry.objects.filter(household=household, since__lte=day).order_by("-since", "pk")
    return rows.values_list("category", flat=True).first()


@use_case(NAME_ESCAPES, on="household")
def expect_escape(*, actor: User, household: Household, year: int, why: str) -> ExpectedEscape:
    """Name a household that will escape poverty (or near-poverty) this year, and why; a second time changes the reason.

    Raises:
        Problem: NOT_THAT_NOW where it was neither poor nor near-poor when the year began; WHY_NEEDED.
    """
    now = category_on(household, date(year, 8, 31)) or category_on(household, date(year, 12, 31))
    if now not in {Category.POOR, Category.NEAR_POOR}:
        raise NOT_THAT_NOW(household=household.head_name, year=year)
    if not why.strip():
        raise WHY_NEEDED()
    named, _ = ExpectedEscape.objects.update_or_create(
        household=household,
        year=year,
        defaults={"why": why.strip(), "leaves": now},
        create_defaults={"path": household.path, "leaves": now, "why": why.strip(), "named_by": actor},
    )
    return named


@use_case(NAME_ESCAPES, on="escape.household")
def expect_no_more(*, actor: User, escape: ExpectedEscape) -> None:
    """Take a name off the list; the journal keeps that it stood there."""
    escape.delete()


@dataclass(frozen=True, slots=True)
class Outcome:
    """An expectation and what was decided: True escaped, False stayed, None not decided yet."""

    escape: ExpectedEscape
    escaped: bool | None


def outcomes(escapes: Iterable[ExpectedEscape], year: int) -> list[Outcome]:
    """Each expectation beside the ledger of the year's yearly review (one query)."""
    held = list(escapes)
    entries = StatusEntry.objects.filter(
        household__in=[each.household_id for each in held], round__year=year, round__kind="yearly"
    ).values_list("household", "flow")
    flows: dict[object, set[str]] = {}
    for household, flow in entries:
        flows.setdefault(household, set()).add(flow)
    return [Outcome(each, bool(LEFT[each.leaves] & flows[each.household_id]) if each.household_id in flows else None) for each in held]
