"""What statistics of one day's units say in another day's units. Pure: no database, no clock.

A unit of the data is followed through its links, forward or backward, to the units of the wanted day.
Where it ends in exactly one of them, its figures belong there whole. Where it ends in several, or in
none that is known, nobody can divide the figures without a new count: they are kept undivided, with
the units among which they lie. Nothing is ever guessed, and nothing is lost:

    sum(converted) + sum(undivided) = sum(input), for every measure.

Only figures that may be added are converted (households, people, money), never rates or averages.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

U = TypeVar("U", bound=Hashable)
V = TypeVar("V", bound=Hashable)
Number = int | Decimal
Numbers = Mapping[str, Number]


@dataclass(frozen=True, slots=True)
class Life(Generic[U]):
    """The days of a unit; `until` is its last day, None where it goes on."""

    unit: U
    since: date
    until: date | None

    def holds(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Link(Generic[U]):
    """`old` went to `new`, whole or in part; the link is sure where its source was seen twice."""

    old: U
    new: U
    whole: bool
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Reached(Generic[U]):
    """The units of the wanted day in which a unit's figures lie.

    `complete`: no other unit can have a part of it. `sure`: every link on the way is verified.
    """

    units: frozenset[U]
    complete: bool
    sure: bool = True

    def together(self, other: Reached[U]) -> Reached[U]:
        return Reached(self.units | other.units, self.complete and other.complete, self.sure and other.sure)


@dataclass(frozen=True)
class Lineage(Generic[U]):
    """Units with their days and the links between them.

    Units without links are known by others: `inside` gives the units into which one was divided on its last day
    (a district: its communes), `around` the unit in which one lies (a hamlet: its commune).
    """

    lives: Mapping[U, Life[U]]
    links: Sequence[Link[U]]
    inside: Mapping[U, Sequence[U]] = field(default_factory=dict)
    around: Mapping[U, U] = field(default_factory=dict)
    after: dict[U, list[Link[U]]] = field(init=False, default_factory=dict)
    before: dict[U, list[Link[U]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        for link in self.links:
            self.after.setdefault(link.old, []).append(link)
            self.before.setdefault(link.new, []).append(link)

    def on(self, unit: U, day: date) -> Reached[U]:
        """Where the unit's figures lie on the day. A unit that existed then is its own answer."""
        life = self.lives[unit]
        if life.holds(day):
            return Reached(frozenset([unit]), complete=True)
        return self.forward(unit, day) if day > life.since else self.backward(unit, day)

    def forward(self, unit: U, day: date) -> Reached[U]:
        """To later units. A unit with one part link went also somewhere that nobody named: not complete."""
        links = self.after.get(unit, [])
        if not links:
            return self.without_links(unit, day)
        named = len(links) > 1 or any(link.whole for link in links)
        return self.follow([(link.new, link.sure) for link in links], named, day)

    def backward(self, unit: U, day: date) -> Reached[U]:
        """To earlier units: the places it came from. A part of one unit lies in that unit whole."""
        links = self.before.get(unit, [])
        return self.follow([(link.old, link.sure) for link in links], True, day) if links else self.without_links(unit, day)

    def without_links(self, unit: U, day: date) -> Reached[U]:
        """What lies around a hamlet holds all of it; a district is where its communes are; else nothing is known."""
        if unit in self.around:
            return self.on(self.around[unit], day)
        members = self.inside.get(unit, ())
        return self.follow([(member, True) for member in members], bool(members), day)

    def follow(self, steps: Iterable[tuple[U, bool]], complete: bool, day: date) -> Reached[U]:
        reached: Reached[U] = Reached(frozenset(), complete)
        for unit, sure in steps:
            further = self.on(unit, day)
            reached = reached.together(Reached(further.units, further.complete, further.sure and sure))
        return reached


@dataclass(frozen=True, slots=True)
class Undivided(Generic[U, V]):
    """Figures that cannot be divided among the candidates; no candidate where nothing is known."""

    source: U
    numbers: dict[str, Number]
    candidates: tuple[V, ...]


@dataclass(frozen=True, slots=True)
class Conversion(Generic[U, V]):
    """Figures in the units of another day.

    `converted` by unit; `undivided` what could not be divided; `unsure` the converted units into which
    figures came over a link that is not verified.
    """

    converted: dict[V, dict[str, Number]]
    undivided: tuple[Undivided[U, V], ...]
    unsure: frozenset[V]

    def bounds(self, unit: V, measure: str) -> tuple[Number, Number]:
        """At least, and at most (for figures that are not negative): without and with all that may lie in the unit."""
        least = self.converted.get(unit, {}).get(measure, 0)
        more = sum((part.numbers.get(measure, 0) for part in self.undivided if unit in part.candidates), start=0)
        return least, least + more

    def total(self, measure: str) -> Number:
        """Converted and undivided together: what came in."""
        inside = sum((numbers.get(measure, 0) for numbers in self.converted.values()), start=0)
        return inside + sum((part.numbers.get(measure, 0) for part in self.undivided), start=0)


def convert(
    counts: Mapping[U, Numbers], reach: Callable[[U], Reached[U]], roll_up: Callable[[U], V], order: Callable[[V], str]
) -> Conversion[U, V]:
    """The figures of each unit where they lie on the day, seen at the level that `roll_up` gives.

    What cannot be divided among communes may lie whole in one district or province: roll up first, then ask.
    """
    converted: dict[V, dict[str, Number]] = {}
    undivided: list[Undivided[U, V]] = []
    unsure: set[V] = set()
    for unit, numbers in counts.items():
        reached = reach(unit)
        places = {roll_up(place) for place in reached.units}
        if len(places) == 1 and reached.complete:
            place = places.pop()
            add_to(converted.setdefault(place, {}), numbers)
            if not reached.sure:
                unsure.add(place)
        else:
            undivided.append(Undivided(unit, dict(numbers), tuple(sorted(places, key=order))))
    return Conversion(converted, tuple(undivided), frozenset(unsure))


def add_to(sums: dict[str, Number], numbers: Numbers) -> None:
    for measure, value in numbers.items():
        sums[measure] = sums.get(measure, 0) + value


def topmost(paths: Iterable[str]) -> tuple[str, ...]:
    """The paths without those that lie below another of them, in order."""
    kept: list[str] = []
    for path in sorted(paths):
        if not (kept and path.startswith(kept[-1])):
            kept.append(path)
    return tuple(kept)
