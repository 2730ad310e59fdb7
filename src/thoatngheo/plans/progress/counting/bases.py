"""The base of every rate: households of a unit, as an office states them, else as the registry counts them.

As form 1 does: the totals of communes; that of a wider unit only where none of its communes has one; hamlets by their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from thoatngheo.areas.models import Level, Unit
from thoatngheo.reviews.snapshots.totals import Total, stated

if TYPE_CHECKING:
    from collections import Counter

    from thoatngheo.plans.targets.ground import Ground


@dataclass(frozen=True, slots=True)
class Base:
    """Households of a unit, and who says so: the sources of the statements, empty where all are counted."""

    households: int
    sources: tuple[str, ...]


def bases_of(ground: Ground, counts: Mapping[str, Counter[str]], day: date) -> dict[int, Base]:
    """The households of each unit on the day (one query)."""
    totals = [total for total in stated(ground.area, day) if total.households is not None]
    lived_in = {place: line["lived_in"] for place, line in counts.items() if line["lived_in"]}
    inside = {total.path: sum(number for place, number in lived_in.items() if place.startswith(total.path)) for total in totals}
    counted = ground.summed({place: {"lived_in": number} for place, number in lived_in.items()})
    return {unit.pk: base(unit, ground.paths[unit.pk], totals, inside, counted[unit.pk]["lived_in"]) for unit in ground.units}


def base(unit: Unit, paths: tuple[str, ...], totals: list[Total], inside: Mapping[str, int], counted: int) -> Base:
    """What is stated replaces what was counted in the same place."""
    mine = [total for total in totals if total.path.startswith(paths)]
    finest = Level.HAMLET if unit.level == Level.HAMLET else Level.COMMUNE
    used = [total for total in mine if total.level == finest]
    for total in sorted(mine, key=lambda each: -each.path.count(".")):
        if total.level not in {Level.HAMLET, finest} and not any(other.path.startswith(total.path) for other in used):
            used.append(total)
    households = counted + sum((total.households or 0) - inside[total.path] for total in used)
    return Base(households, tuple(sorted({total.source for total in used})))
