"""The households of a round as a list: filtered as the address says, with each one's results and what it waits for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef
from django.http import QueryDict
from django_stubs_ext import StrOrPromise

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.names import fold
from thoatngheo.core.numbers import digits_in
from thoatngheo.registry.households.privacy import Names
from thoatngheo.registry.households.querysets import every_word
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.querysets import CaseQuerySet
from thoatngheo.reviews.cases.waiting import waits_for
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Result, Round

NONE = "chua-co"


@dataclass(frozen=True, slots=True)
class Line:
    """One household of the list. `results` in the order of the round's standards, "" where there is none."""

    case: Case
    head: str
    place: str
    results: tuple[str, ...]
    missing: str
    waits: StrOrPromise


def chosen(rows: CaseQuerySet, round: Round, asked: QueryDict) -> CaseQuerySet:
    """The round's cases that the filters of an address ask for, by hamlet and name."""
    rows = rows.filter(round=round)
    if (unit := digits_in(asked.get("thon", ""))) and (place := Unit.objects.filter(pk=unit).first()):
        rows = rows.filter(within("path", [place.path]))
    if (state := asked.get("buoc")) in Case.State.values:
        rows = rows.filter(state=state)
    if (why := asked.get("vi-sao")) in Case.Why.values:
        rows = rows.filter(why=why)
    result = asked.get("ket-qua")
    found = Result.objects.filter(run__round=round, run__current=True, run__standard=round.standards[0], household=OuterRef("household"))
    if result in Category.values:
        rows = rows.filter(Exists(found.filter(category=result)))
    elif result == NONE:
        rows = rows.filter(~Exists(found))
    if words := fold(asked.get("tim", "")).split():
        rows = rows.filter(every_word("household__head_fold", words))
    return rows.select_related("household__unit", "request").order_by("path", "household__head_sort", "household_id")


def lines(cases: Iterable[Case], round: Round, names: Names) -> list[Line]:
    """The rows with their results: two queries, however many."""
    held = list(cases)
    found = results_of(round, [case.household_id for case in held])
    told = []
    for case in held:
        mine = found.get(case.household_id, {})
        main = mine.get(round.standards[0])
        told.append(
            Line(
                case,
                names.show(case.household.head_name, case.path),
                case.household.unit.full_name,
                tuple(mine[standard].category if standard in mine else "" for standard in round.standards),
                main.missing if main else "",
                waits_for(case.state, main.category if main else None),
            )
        )
    return told


def results_of(round: Round, households: Sequence[UUID]) -> dict[object, dict[str, Result]]:
    """household → standard → the current result."""
    rows = Result.objects.filter(run__round=round, run__current=True, run__standard__in=round.standards, household__in=households)
    found: dict[object, dict[str, Result]] = {}
    for result in rows.select_related("run"):
        found.setdefault(result.household_id, {})[result.run.standard] = result
    return found


def hamlets_of(rows: CaseQuerySet, round: Round) -> list[Unit]:
    """The places where the round's cases live, by name."""
    paths = rows.filter(round=round).order_by().values("path").distinct()
    return list(Unit.objects.filter(path__in=paths).order_by("name_sort"))
