"""The list of households to review, and the detailed lists of poor and near-poor households."""

from __future__ import annotations

from collections import defaultdict
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from thoatngheo.registry.households.models import HouseholdGroup
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.documents.collect.households import homes_of
from thoatngheo.reviews.documents.collect.meetings import in_words
from thoatngheo.reviews.documents.collect.reading import paper
from thoatngheo.reviews.documents.rows import Home, Listed
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Round, StatusEntry

CAME = {"poor_new": "mới", "near_poor_new": "mới", "poor_again": "tái", "near_poor_again": "tái"}
OLD = "cũ"


@paper
def listed_in(round: Round) -> list[Listed]:
    """The round's households by hamlet and name, what each was before the round, and why it is listed."""
    cases = list(round.cases.select_related("household").order_by("path", "household__head_sort", "pk"))
    keys = [case.household_id for case in cases]
    homes = homes_of(keys, round.day, members=False)
    before: dict[UUID, str] = {}
    entries = StatusEntry.objects.filter(household__in=keys, standard=round.standards[0], since__lt=round.day).exclude(round=round)
    for household, category in entries.order_by("since", "pk").values_list("household_id", "category"):
        before[household] = category
    return [Listed(homes[case.household_id], in_words(before.get(case.household_id, "")), str(Case.Why(case.why).label)) for case in cases]


@paper
def details_of(decision: Decision, *, poor: bool) -> list[tuple[Home, str, frozenset[str]]]:
    """Households of one category with all members, how they came to it, and their groups on the day of signing."""
    day = decision.signed_on or timezone.localdate()
    rows = list(decision.items.filter(outcome=Category.POOR if poor else Category.NEAR_POOR).order_by("number"))
    keys = [row.household_id for row in rows]
    homes = homes_of(keys, day)
    groups: dict[UUID, set[str]] = defaultdict(set)
    held = HouseholdGroup.objects.filter(household__in=keys, since__lte=day).filter(Q(until=None) | Q(until__gt=day))
    for household, group in held.values_list("household_id", "group"):
        groups[household].add(group)
    return [(homes[row.household_id], CAME.get(row.flow, OLD), frozenset(groups[row.household_id])) for row in rows]
