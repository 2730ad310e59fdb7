"""The units of a plan and the places that belong to each: figures by place in, figures by unit out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from thoatngheo.areas.lineage import origins_of
from thoatngheo.areas.models import Unit
from thoatngheo.reviews.rounds.places import topmost

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Ground:
    """Units with the subtrees of their work: their own, and those of the units merged whole into them.

    `above` tells of each unit the nearest other one of these in which it lies.
    """

    units: Sequence[Unit]
    paths: Mapping[int, tuple[str, ...]]
    by_prefix: Mapping[str, tuple[int, ...]] = field(repr=False)
    above: Mapping[int, int | None] = field(repr=False)

    @property
    def area(self) -> list[str]:
        """All subtrees, none of them within another."""
        return topmost(path for paths in self.paths.values() for path in paths)

    def units_at(self, place: str) -> list[int]:
        """The keys of the units to which a place belongs, the widest first."""
        return [unit for prefix in prefixes(place) for unit in self.by_prefix.get(prefix, ())]

    def summed(self, counts: Mapping[str, Mapping[Key, int]]) -> dict[int, Counter[Key]]:
        """Counts by place as counts by unit; a unit without any has an empty one."""
        found: dict[int, Counter[Key]] = {unit.pk: Counter() for unit in self.units}
        for place, line in counts.items():
            for unit in self.units_at(place):
                found[unit].update(line)
        return found

    def touched(self, places: Iterable[str]) -> set[int]:
        """The units of which one of the areas holds something, or everything."""
        areas = list(places)
        inside = {unit for area in areas for unit in self.units_at(area)}
        wide = tuple(areas)
        return inside | {unit for unit, paths in self.paths.items() if any(path.startswith(wide) for path in paths)} if wide else inside


def prefixes(path: str) -> list[str]:
    """`o.45.468.` and what contains it: `o.45.`, `o.`; the widest first."""
    return [path[: end + 1] for end, letter in enumerate(path) if letter == "."]


def ground_of(units: Iterable[Unit]) -> Ground:
    """The units with their places (one query)."""
    held = sorted({unit.pk: unit for unit in units}.values(), key=lambda unit: (unit.path.count("."), unit.path))
    paths = {pk: origins.whole for pk, origins in origins_of(held).items()}
    by_prefix: dict[str, list[int]] = {}
    for unit in held:
        for path in paths[unit.pk]:
            by_prefix.setdefault(path, []).append(unit.pk)
    return Ground(held, paths, {prefix: tuple(found) for prefix, found in by_prefix.items()}, nesting(held, paths))


def nesting(units: Sequence[Unit], paths: Mapping[int, tuple[str, ...]]) -> dict[int, int | None]:
    """The nearest other unit around each, by the paths of their own; the first unit is the widest."""
    own = {unit.path: unit.pk for unit in units}
    found: dict[int, int | None] = {}
    for unit in units:
        around = [own[prefix] for prefix in prefixes(unit.path)[:-1] if prefix in own]
        widest = next((other.pk for other in units if other.pk != unit.pk and unit.path.startswith(paths[other.pk])), None)
        found[unit.pk] = around[-1] if around else widest
    return found
