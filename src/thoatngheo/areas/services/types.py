"""Rural or urban: entered by an officer with the act that says so."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from thoatngheo.areas.levels import AreaType
from thoatngheo.areas.models import Unit, UnitType
from thoatngheo.areas.policies import SET_AREA_TYPE
from thoatngheo.areas.problems import SOURCE_MISSING
from thoatngheo.areas.services.hamlets import check_day
from thoatngheo.core.names import tidy
from thoatngheo.core.use_cases import use_case

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@use_case(SET_AREA_TYPE, on="unit")
def set_area_type(*, actor: Person, unit: Unit, area_type: AreaType, since: date, source: str, verified: bool = False) -> UnitType:
    """From this day on the unit is of this type, until the next entry. What stood from that day on is replaced."""
    check_day(unit, since)
    if not tidy(source):
        raise SOURCE_MISSING()
    types = unit.types.select_for_update()
    types.filter(valid_from__gte=since).delete()
    types.exclude(valid_to__lt=since).update(valid_to=since - timedelta(days=1))
    return UnitType.objects.create(
        unit=unit, area_type=area_type, valid_from=since, valid_to=unit.valid_to, source=tidy(source), verified=verified
    )
