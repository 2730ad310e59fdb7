"""Reads of whom an activity may reach and has reached: one query for a list to tick, whatever its length."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.db.models import BooleanField, Exists, F, OuterRef, Q, QuerySet, Subquery, TextField, Value
from django.db.models.functions import Coalesce

from thoatngheo.accounts.scope import WHOLE_COUNTRY
from thoatngheo.areas.lineage import working_paths
from thoatngheo.core import gate
from thoatngheo.core.names import fold
from thoatngheo.core.problems import Problem
from thoatngheo.plans.activities.models import Activity, Beneficiary
from thoatngheo.plans.activities.serving import Served, years_before
from thoatngheo.registry.households.models import Household, Membership, Relation, Residence
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.querysets import every_word, in_force
from thoatngheo.reviews.decisions.escapes import newly_escaped_in
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.reviews.rounds.services.campaigns import standards_on

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account


def standard_for(activity: Activity, day: date) -> str:
    """The standard whose ledger says how a household stands: the plan's, else the first one in force there; empty: any."""
    if activity.plan is not None and activity.plan.standard:
        return activity.plan.standard
    return next(iter(standards_on(day, activity.unit)), "")


def standing(household: str, day: date, standard: str) -> dict[str, Any]:
    """Two columns for rows whose key of the household is `household`: `ledger` (the category on the day, or "") and `escaped`."""
    entries = StatusEntry.objects.filter(household=OuterRef(household), since__lte=day).order_by("-since", "-pk")
    entries = entries.filter(standard=standard) if standard else entries
    escaped: Any = Value(False, output_field=BooleanField())
    try:
        left = newly_escaped_in(WHOLE_COUNTRY, day).filter(household=OuterRef(household))
        escaped = Exists(left.filter(standard=standard) if standard else left)
    except Problem:  # no process in force on that day, or its months are not known: nobody counts as newly escaped
        pass
    ledger = Coalesce(Subquery(entries.values("category")[:1]), Value(""), output_field=TextField())
    return {"ledger": ledger, "escaped": escaped}


def stands_as(categories: Collection[str]) -> Q:
    """Rows with the columns of `standing` that are in one of the categories (codes of `Served`)."""
    poor = {Served.POOR.value, Served.NEAR_POOR.value}
    found = Q(ledger__in=[each for each in categories if each in poor])
    above = ~Q(ledger__in=poor)
    if Served.NEWLY_ESCAPED in categories:
        found |= above & Q(escaped=True)
    if Served.OTHER in categories:
        found |= above & ~Q(ledger="") & Q(escaped=False)
    if Served.UNKNOWN in categories:
        found |= Q(ledger="", escaped=False)
    return found


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a list of people to choose from is asked for. `heads`: one row a household, its head."""

    categories: tuple[str, ...] = ()
    age_from: int | None = None
    age_under: int | None = None
    path: str = ""
    text: str = ""
    heads: bool = False


def candidates(user: Account, activity: Activity, day: date, wanted: Wanted, round_no: int = 1) -> QuerySet[Any]:
    """Memberships that may be chosen for the activity on the day, in the order of places and names.

    Members of households that the person may see and that lived in the activity's area then. Each with `ledger`, `escaped`,
    `place` (where the household lived), and `taken` (is on the list of this round).
    """
    homes = gate.visible(user, VIEW_HOUSEHOLD, Household.objects.all()).lived_in(working_paths(activity.unit), day)
    if wanted.path:
        homes = homes.lived_in([wanted.path], day)
    living = Q(person__died_on=None) | Q(person__died_on__gt=day)
    members: QuerySet[Membership] = Membership.objects.filter(living, in_force("joined_on", "left_on", day), household__in=homes)
    if wanted.heads:
        members = members.filter(relation=Relation.HEAD)
    rows: QuerySet[Any] = searched(aged(members, day, wanted.age_from, wanted.age_under), wanted.text)
    rows = rows.annotate(place=place_on(day), taken=Exists(served_in(activity, round_no, heads=wanted.heads)))
    rows = rows.annotate(**standing("household", day, standard_for(activity, day)))
    if wanted.categories:
        rows = rows.filter(stands_as(wanted.categories))
    return rows.select_related("household__unit", "person").order_by("place", "household__head_sort", "household", "member_no")


def place_on(day: date) -> Coalesce:
    """Where the household of a membership lived on the day, as a path."""
    lived = Residence.objects.filter(in_force("since", "until", day), household=OuterRef("household"))
    return Coalesce(Subquery(lived.values("path")[:1]), F("household__path"), output_field=TextField())


def served_in(activity: Activity, round_no: int, *, heads: bool) -> QuerySet[Beneficiary]:
    """Rows of the round about the member of an outer query; for lists of households, about its household."""
    rows = Beneficiary.objects.filter(activity=activity, round_no=round_no)
    return rows.filter(household=OuterRef("household")) if heads else rows.filter(person=OuterRef("person"))


def aged(rows: QuerySet[Membership], day: date, age_from: int | None, age_under: int | None) -> QuerySet[Membership]:
    """Those of the age on the day, in full years; who has neither day nor year of birth is left out."""
    if age_from is not None:
        last = years_before(day, age_from)
        rows = rows.filter(Q(person__birth_date__lte=last) | Q(person__birth_date=None, person__birth_year__lte=day.year - age_from))
    if age_under is not None:
        last = years_before(day, age_under)
        rows = rows.filter(Q(person__birth_date__gt=last) | Q(person__birth_date=None, person__birth_year__gt=day.year - age_under))
    return rows


def searched(rows: QuerySet[Membership], text: str) -> QuerySet[Membership]:
    """By words of the member's or the head's name, without marks, or by the beginning of the household's code."""
    words = fold(text).split()
    if not words:
        return rows
    found = every_word("person__name_fold", words) | every_word("household__head_fold", words)
    if any(letter.isdigit() for letter in text):
        found |= Q(household__code__startswith=text.strip().upper())
    return rows.filter(found)
