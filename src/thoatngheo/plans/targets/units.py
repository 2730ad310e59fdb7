"""The units to which a plan speaks: its own, and those directly below it on its day."""

from __future__ import annotations

from datetime import date

from thoatngheo.areas.models import Unit
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue


def day_of(plan: Plan) -> date:
    """The day whose units count: the day of issue, else the first day of the plan's time, but never before the unit itself began."""
    day = plan.issued_on or date(plan.first_year, 1, 1)
    unit = plan.unit
    if day < unit.valid_from:
        return unit.valid_from
    return unit.valid_to if unit.valid_to is not None and day > unit.valid_to else day


def units_below(plan: Plan) -> list[Unit]:
    """Provinces have districts or communes below, communes hamlets; and whoever has a figure in the plan. By name (two queries)."""
    found = {unit.pk: unit for unit in Unit.objects.children_on(plan.unit, day_of(plan))}
    told = TargetValue.objects.filter(target__plan=plan).exclude(unit=plan.unit_id).exclude(unit__in=found).values("unit")
    found |= {unit.pk: unit for unit in Unit.objects.filter(pk__in=told)}
    return sorted(found.values(), key=lambda unit: (unit.name_sort, unit.code))
