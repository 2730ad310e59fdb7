"""Totals of households and people of a unit, with their source (requirements B3)."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.constraints import translated
from thoatngheo.registry.households.models import AreaTotal
from thoatngheo.registry.households.policies import EDIT_TOTALS, TOTALS
from thoatngheo.registry.households.problems import NO_REASON, OUTSIDE


@use_case(EDIT_TOTALS)
def record_total(
    *, actor: User, unit: Unit, on: date, source: str, households: int | None, people: int | None, minority_households: int | None = None
) -> AreaTotal:
    """How many households and people a unit has on a day, and who says so. Another source makes another row."""
    if not any(unit.path.startswith(place) for place in scope(actor, *TOTALS)):
        raise OUTSIDE(unit=unit)
    if not source.strip():
        raise NO_REASON()
    with translated():
        return AreaTotal.objects.create(
            unit=unit, on=on, source=tidy(source), households=households, people=people, minority_households=minority_households
        )
