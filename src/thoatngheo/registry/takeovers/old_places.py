"""Households that are still on record in units which are no more, seen from the commune in which those units lie now.

Since 01/07/2025 most communes are new ones. Who lived in "Xã Cam Tuyền, huyện Cam Lộ" lives in "Xã Hiếu Giang" without having
moved; until the commune takes such households over, its own lists do not have them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Count

from thoatngheo.areas.levels import Level
from thoatngheo.areas.lineage import Origins, origins_of
from thoatngheo.areas.models import Unit
from thoatngheo.areas.wording import exact_key, read
from thoatngheo.core import gate
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class OldPlace:
    """A unit of the past with households on record. `whole`: all of its commune went into the new one.

    `to` is what the officer is offered as its place in the new commune: the name of a hamlet that is there, or
    (`known` false) of one that is not yet; empty where nothing can be offered.
    """

    unit: Unit
    households: int
    whole: bool
    to: str
    known: bool

    @property
    def commune(self) -> Unit:
        return commune_of(self.unit)


def old_places(user: Person, commune: Unit, today: date) -> list[OldPlace]:
    """The old places of a commune that the person may see, with their households, in the order of communes and hamlets."""
    origins = origins_of([commune])[commune.pk]
    counts = recorded(user, outside(commune, (*origins.whole, *origins.part)))
    units = Unit.objects.filter(pk__in=counts, valid_to__lt=today).select_related("parent")
    found = sorted(units, key=lambda unit: (commune_of(unit).name_sort, unit.level == Level.HAMLET, unit.name_sort, unit.path))
    offers = offered(commune, found, hamlets_of(commune, today))
    return [OldPlace(unit, counts[unit.pk], unit.path.startswith(origins.whole), *offers[unit.pk]) for unit in found]


def waiting_in(user: Person, communes: Sequence[Unit], today: date) -> dict[int, int]:
    """How many households the person's communes would take over, by the key of the commune; those without any are left out.

    Where a commune was divided, each of its parts is told of all of its households: whose they are is for people to say.
    """
    origins = origins_of(communes)
    places = {commune.pk: outside(commune, (*origins[commune.pk].whole, *origins[commune.pk].part)) for commune in communes}
    counts = recorded(user, [path for paths in places.values() for path in paths])
    ended = dict(Unit.objects.filter(pk__in=counts, valid_to__lt=today).values_list("pk", "path"))
    sums = {pk: sum(counts[unit] for unit, path in ended.items() if path.startswith(tuple(paths))) for pk, paths in places.items() if paths}
    return {pk: number for pk, number in sums.items() if number}


def outside(commune: Unit, paths: Iterable[str]) -> list[str]:
    return [path for path in paths if not path.startswith(commune.path)]


def recorded(user: Person, paths: Sequence[str]) -> dict[int, int]:
    """How many existing households are on record in each unit of the subtrees."""
    if not paths:
        return {}
    seen = (
        gate.visible(user, VIEW_HOUSEHOLD, Household.objects.all())
        .existing()
        .in_area(*paths)
        .order_by()
        .values("unit")
        .annotate(number=Count("pk"))
    )
    return dict(seen.values_list("unit", "number"))


def commune_of(unit: Unit) -> Unit:
    return unit.parent if unit.level == Level.HAMLET and unit.parent else unit


def hamlets_of(commune: Unit, day: date) -> list[Unit]:
    return list(Unit.objects.hamlets().children_on(commune, day))


def key_of(text: str) -> Key:
    written = read(text, Level.HAMLET)
    return written.title, exact_key(written.name)


def offered(commune: Unit, units: Sequence[Unit], hamlets: Sequence[Unit]) -> dict[int, tuple[str, bool]]:
    """What each old unit is offered: its place in the new commune, and whether that is there already.

    The same name; where several old communes had a hamlet of that name, the name with that of its old commune
    ("Thôn 1 Cam Tuyền"), which keeps them apart.
    """
    there = {key_of(hamlet.full_name): hamlet.full_name for hamlet in hamlets}
    names = Counter(key_of(unit.full_name) for unit in units if unit.level == Level.HAMLET)
    return {unit.pk: offer(commune, unit, there, alone=names[key_of(unit.full_name)] == 1) for unit in units}


def offer(commune: Unit, unit: Unit, there: Mapping[Key, str], *, alone: bool) -> tuple[str, bool]:
    if unit.level != Level.HAMLET:
        return commune.full_name, True
    longer = f"{unit.full_name} {commune_of(unit).name}"
    for name in (longer, unit.full_name) if alone else (longer,):
        if key_of(name) in there:
            return there[key_of(name)], True
    return (unit.full_name if alone else longer), False


def resolved(commune: Unit, names: Iterable[str], day: date) -> dict[str, Unit | None]:
    """What each name means in the commune: one of its hamlets, the commune itself, None where there is no such hamlet yet."""
    there = {key_of(hamlet.full_name): hamlet for hamlet in hamlets_of(commune, day)}
    whole = exact_key(commune.full_name)
    return {name: commune if exact_key(name) == whole else there.get(key_of(name)) for name in names}


def may_come_from(origins: Origins, unit: Unit) -> bool:
    """Whether a unit lies among the origins, wholly or in part."""
    return unit.path.startswith((*origins.whole, *origins.part))
