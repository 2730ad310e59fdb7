"""The book of programme money: lines with how they stand on a day. Two queries, whatever its size."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet, Sum

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.plans.budget.balance import NOTHING, Amounts, Gap, Line, gaps, standing, total, wholes
from thoatngheo.plans.budget.models import FundLine, MoneyEntry
from thoatngheo.plans.budget.policies import VIEW_MONEY
from thoatngheo.plans.register.models import Plan

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

IN_FIGURES = Q(plan__isnull=True) | Q(plan__state__in=(Plan.State.ISSUED, Plan.State.REPLACED))


@dataclass(frozen=True, slots=True)
class Book:
    """Lines, how each stands (parts included), and the wholes whose parts do not make them."""

    lines: Sequence[FundLine]
    pure: Sequence[Line]
    stand: dict[int, Amounts]
    gaps: Sequence[Gap]

    @property
    def total(self) -> Amounts:
        return total(self.pure)

    def wholes(self) -> list[FundLine]:
        """The lines that are part of no other line here: what a sum counts."""
        keys = {line.key for line in wholes(self.pure)}
        return [line for line in self.lines if line.pk in keys]

    def line(self, key: int) -> FundLine:
        return next(line for line in self.lines if line.pk == key)

    def within(self, path: str) -> Amounts:
        """The sum over the lines of a subtree."""
        keys = {line.pk for line in self.lines if line.path.startswith(path)}
        return total([line for line in self.pure if line.key in keys])


def lines_of(user: Person, unit: Unit, year: int) -> QuerySet[FundLine]:
    """The lines of a unit and everything below it; those of draft plans do not count."""
    rows = FundLine.objects.filter(within("path", [unit.path]), IN_FIGURES, year=year)
    return gate.visible(user, VIEW_MONEY, rows)


def read_book(rows: QuerySet[FundLine], *, day: date | None = None) -> Book:
    """The book of some lines, with what was written up to the day."""
    lines = list(
        rows.select_related("unit", "project__programme", "agency").order_by(
            "project__number", "project__sub", "path", "source", "kind", "pk"
        )
    )
    own = amounts_by_line(rows, day)
    pure = [Line(line.pk, line.above_id, own.get(line.pk, NOTHING)) for line in lines]
    return Book(lines, pure, standing(pure), gaps(pure))


def amounts_by_line(rows: QuerySet[FundLine], day: date | None) -> dict[int, Amounts]:
    """Each line's own amounts, in one query."""
    entries = MoneyEntry.objects.filter(line__in=rows.values("pk"))
    if day is not None:
        entries = entries.filter(on__lte=day)
    found: dict[int, dict[str, int]] = defaultdict(dict)
    for line, stage, amount in entries.values("line", "stage").annotate(sum=Sum("amount")).values_list("line", "stage", "sum"):
        found[line][stage] = amount
    return {line: Amounts(**stages) for line, stages in found.items()}


def years_of(user: Person, unit: Unit) -> list[int]:
    """The years of which the unit has lines, the latest first."""
    rows = gate.visible(user, VIEW_MONEY, FundLine.objects.filter(within("path", [unit.path])))
    return list(rows.order_by("-year").values_list("year", flat=True).distinct())


def sums(amounts: Iterable[Amounts]) -> Amounts:
    return sum(amounts, NOTHING)
