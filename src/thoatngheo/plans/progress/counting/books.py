"""What the money's books, the activities and the units' own reports say as of a day, by unit. Four statements, whatever the plan."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from django.db.models import Q, Sum

from thoatngheo.plans.activities.models import Beneficiary
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, Stage
from thoatngheo.plans.progress.models import Achievement
from thoatngheo.plans.register.models import Plan

if TYPE_CHECKING:
    from thoatngheo.plans.targets.ground import Ground

ENTERED = (Stage.ALLOCATED, Stage.SPENT)


@dataclass(frozen=True, slots=True)
class Report:
    """A unit's newest report of a target."""

    value: Decimal
    day: date


@dataclass(slots=True)
class Books:
    """By unit: đồng by stage, and households that activities reached. `reports`: by target, then by unit."""

    money: dict[int, Counter[str]] = field(default_factory=dict)
    served: dict[int, int] = field(default_factory=dict)
    reports: Mapping[int, dict[int, Report]] = field(default_factory=dict)


def books_of(plan: Plan, ground: Ground, day: date) -> Books:
    """Everything that is not in the ledger."""
    served = served_in(plan, ground, day)
    return Books(money_of(plan, ground, day), served, reports_of(plan, day))


def money_of(plan: Plan, ground: Ground, day: date) -> dict[int, Counter[str]]:
    """Money of the plan and of the lines handed down from it, entered until the day.

    What a unit has been allocated are the lines that no other line of the unit was handed down from: the parts of a line are not
    added to the whole. Money is spent where it is spent: every line counts.
    """
    ours = Q(plan=plan) | Q(plan__above=plan) | Q(above__plan=plan) | Q(above__above__plan=plan)
    lines = FundLine.objects.filter(ours, year__gte=plan.first_year, year__lte=plan.last_year)
    about = {pk: (path, above) for pk, path, above in lines.values_list("pk", "path", "above__path")}
    sums = MoneyEntry.objects.filter(line__in=about, stage__in=ENTERED, on__lte=day).values_list("line", "stage").annotate(Sum("amount"))
    found: dict[int, Counter[str]] = {unit.pk: Counter() for unit in ground.units}
    for line, stage, amount in sums:
        path, above = about[line]
        handed_down = set(ground.units_at(above)) if above and stage == Stage.ALLOCATED else set()
        for unit in ground.units_at(path):
            if unit not in handed_down:
                found[unit][stage] += amount
    return found


def served_in(plan: Plan, ground: Ground, day: date) -> dict[int, int]:
    """Households that the plan's activities reached from the plan's start to the day; each counts once."""
    ours = Q(activity__plan=plan) | Q(activity__plan__above=plan)
    rows = Beneficiary.objects.filter(ours, on__gte=date(plan.first_year, 1, 1), on__lte=day)
    reached: dict[int, set[object]] = {unit.pk: set() for unit in ground.units}
    for path, household in rows.values_list("path", "household").distinct():
        for unit in ground.units_at(path):
            reached[unit].add(household)
    return {unit: len(households) for unit, households in reached.items()}


def reports_of(plan: Plan, day: date) -> Mapping[int, dict[int, Report]]:
    """The newest report of each target and unit: the latest day it stands for, of one day the last one entered."""
    rows = Achievement.objects.filter(target__plan=plan, day__lte=day).order_by("target", "unit", "-day", "-pk").distinct("target", "unit")
    found: dict[int, dict[int, Report]] = defaultdict(dict)
    for target, unit, value, on in rows.values_list("target", "unit", "value", "day"):
        found[target][unit] = Report(value, on)
    return found
