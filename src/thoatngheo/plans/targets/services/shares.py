"""Suggestions for handing a target down: in proportion to poor households, equally, or as last year. A person always decides."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.ground import ground_of
from thoatngheo.plans.targets.ledger import Period, standing
from thoatngheo.plans.targets.models import Target, TargetValue
from thoatngheo.plans.targets.sharing import apportion
from thoatngheo.plans.targets.values import NOTHING, Figure


class Basis(models.TextChoices):
    """What a share is reckoned from."""

    POOR = "poor", _("Chia theo số hộ nghèo đầu kỳ")
    EQUAL = "equal", _("Chia đều")
    LAST = "last", _("Như năm trước")
    SAME = "same", _("Giao như nhau")


# The columns of the plan itself from which poor households are taken, the first that is known everywhere.
POOR_MEASURES = ("poor_start", "poor_able_start")


@dataclass(frozen=True, slots=True)
class Weights:
    """Households by unit, and where they come from: the plan's own column (its label), or the ledger of a day."""

    by_unit: dict[int, Decimal]
    column: str = ""
    day: date | None = None


def poor_households(plan: Plan, units: Sequence[Unit], day: date) -> Weights:
    """Poor households of each unit: the plan's column "hộ nghèo đầu năm" where every unit has it, else the ledger as of the day."""
    for target in plan.targets.filter(role=Target.Role.BASE, measure__in=POOR_MEASURES).order_by("position"):
        rows = TargetValue.objects.filter(target=target, unit__in=units, value__isnull=False).values_list("unit", "value")
        known = {unit: value for unit, value in rows if value is not None}
        if len(known) == len(units) and any(known.values()):
            return Weights(known, column=target.label)
    ground = ground_of([plan.unit, *units])
    counts = ground.summed(standing(ground, Period(plan.standard, day.year, day)).counts)
    return Weights({unit.pk: Decimal(counts[unit.pk]["poor"]) for unit in units}, day=day)


def suggested(target: Target, units: Sequence[Unit], basis: str, day: date) -> dict[int, Figure]:
    """A figure for each unit by key. Parts in proportion or equal make the whole exactly; last year's are as they were."""
    if basis == Basis.LAST:
        return of_last_year(target, units)
    whole = TargetValue.objects.filter(target=target, unit=target.plan.unit_id).first()
    if whole is None or whole.value is None:
        return {}
    if basis == Basis.SAME:
        return {unit.pk: Figure(whole.value, whole.value_max) for unit in units}
    weights = poor_households(target.plan, units, day).by_unit if basis == Basis.POOR else {}
    shares = [weights.get(unit.pk, Decimal(0)) for unit in units]
    low = apportion(whole.value, shares, target.decimals)
    # What a range has above its lower end is shared by itself, so that no unit's upper end falls below its lower one.
    room = apportion(whole.value_max - whole.value, shares, target.decimals) if whole.value_max is not None else None
    return {unit.pk: Figure(low[place], None if room is None else low[place] + room[place]) for place, unit in enumerate(units)}


def of_last_year(target: Target, units: Sequence[Unit]) -> dict[int, Figure]:
    """The figures of the target of the same code in the unit's newest plan that ended before this one begins."""
    plan = target.plan
    earlier = Plan.objects.filter(unit=plan.unit_id, last_year__lt=plan.first_year, state__in=[Plan.State.ISSUED, Plan.State.REPLACED])
    before = Target.objects.filter(plan__in=earlier, code=target.code).order_by("-plan__last_year", "-plan").first()
    if before is None:
        return {}
    rows = {row.unit_id: row for row in TargetValue.objects.filter(target=before, unit__in=units)}
    return {unit.pk: Figure(rows[unit.pk].value, rows[unit.pk].value_max) if unit.pk in rows else NOTHING for unit in units}
