"""The columns Tỉnh, Huyện, Xã, Thôn of a list, turned into units: each different text once, however many rows there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import NameVariant, Unit
from thoatngheo.areas.problems import NAME_AMBIGUOUS, NAME_MISSING, NAME_OUTSIDE, NAME_UNKNOWN
from thoatngheo.areas.search import suggestion
from thoatngheo.areas.wording import Written, exact_key, read
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.problems import Problem

NAMES = {Level.PROVINCE: "tỉnh, thành phố", Level.DISTRICT: "huyện", Level.COMMUNE: "xã, phường", Level.HAMLET: "thôn, tổ dân phố"}


@dataclass(frozen=True, slots=True)
class PlaceText:
    """What stands in a row's columns; names or codes; empty where the list has no such column."""

    province: str = ""
    district: str = ""
    commune: str = ""
    hamlet: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """The smallest unit found. With a problem: `unit` is None, `commune` may still be known (only the hamlet is missing)."""

    unit: Unit | None
    commune: Unit | None = None
    problem: Problem | None = None


def resolve(texts: Iterable[PlaceText], *, on: date, within: Iterable[str] | None = None) -> dict[PlaceText, Place]:
    """Every different text and its place on the day. `within`: only units in these subtrees (the importer's own area).

    A few queries, whatever the number of rows; suggestions cost one more for each different unknown name.
    On a day of the new tree the district column is not looked at: there are no districts. In a list without
    any mark "Cam Thanh" may also be Cam Thành: where both exist the row is a problem, never a guess.
    """
    different = list(dict.fromkeys(texts))
    marked = any(has_marks(part) for text in different for part in (text.province, text.district, text.commune, text.hamlet))
    index = Index(on, within, marked=marked)
    return {text: index.place(text) for text in different}


Names = dict[str, list[Unit]]


class Index:
    """The units of one day by what lies above them, level and key; and what has been looked up already."""

    def __init__(self, on: date, within: Iterable[str] | None, *, marked: bool = True) -> None:
        self.on = on
        self.marked = marked
        self.within = None if within is None else tuple(within)
        self.variants: dict[int, set[str]] = defaultdict(set)
        for pk, key in NameVariant.objects.values_list("unit_id", "fold"):
            self.variants[pk].add(key)
        self.names: dict[tuple[str, Level], Names] = defaultdict(lambda: defaultdict(list))
        self.units: dict[int, Unit] = {}
        units = Unit.objects.on(on).exclude(level=Level.HAMLET)
        if self.within is not None:
            units = units.within(self.within) | units.filter(path__in=above_paths(self.within))
        for unit in units:
            self.take_in(unit)
        self.with_hamlets: set[int] = set()
        self.known: dict[tuple[str, Level, tuple[str, ...]], tuple[Unit, ...] | Problem] = {}

    def take_in(self, unit: Unit) -> None:
        """Under every unit above it ("" is the country), by its name, its code and its other names."""
        self.units[unit.pk] = unit
        for above in ("", *above_paths([unit.path])):
            names = self.names[above, Level(unit.level)]
            for key in {unit.name_key, unit.code, *self.variants.get(unit.pk, ())}:
                names[key].append(unit)

    def place(self, text: PlaceText) -> Place:
        try:
            commune = self.commune(text)
        except Problem as problem:
            return Place(None, None, problem)
        if not tidy(text.hamlet):
            return Place(commune, commune)
        self.take_in_hamlets(commune)
        try:
            return Place(self.only(text.hamlet, Level.HAMLET, (commune,)), commune)
        except Problem as problem:
            return Place(None, commune, problem)

    def take_in_hamlets(self, commune: Unit) -> None:
        if commune.pk not in self.with_hamlets:
            self.with_hamlets.add(commune.pk)
            for hamlet in Unit.objects.hamlets().on(self.on).filter(parent=commune):
                self.take_in(hamlet)

    def commune(self, text: PlaceText) -> Unit:
        """Province, district, commune, each looked for below the last. Two districts of one name are told apart by the commune."""
        above: tuple[Unit, ...] = ()
        for name, level in ((text.province, Level.PROVINCE), (text.district, Level.DISTRICT)):
            if tidy(name) and self.names["", level]:
                above = self.some(name, level, above)
        if tidy(text.commune):
            return self.only(text.commune, Level.COMMUNE, above)
        own = {unit.pk: unit for units in self.under(above, Level.COMMUNE) for found in units.values() for unit in found}
        if len(own) == 1:  # the importer's own commune: the list need not repeat it in every row
            return own.popitem()[1]
        raise NAME_MISSING(level=NAMES[Level.COMMUNE])

    def only(self, text: str, level: Level, above: tuple[Unit, ...]) -> Unit:
        """The one unit of that name below; NAME_AMBIGUOUS where there are several."""
        found = self.some(text, level, above)
        if len(found) == 1:
            return found[0]
        names = "; ".join(f"{unit.full_name} ({self.parent_name(unit)})" for unit in found[:5])
        raise NAME_AMBIGUOUS(text=tidy(text), where=where(above), candidates=names)

    def some(self, text: str, level: Level, above: tuple[Unit, ...]) -> tuple[Unit, ...]:
        """The units that fit, at least one; the Problem of a text that fits none is made once."""
        key = (tidy(text), level, tuple(unit.path for unit in above))
        if key not in self.known:
            try:
                self.known[key] = self.look_up(text, level, above)
            except Problem as problem:
                self.known[key] = problem
        found = self.known[key]
        if isinstance(found, Problem):
            raise found
        return found

    def look_up(self, text: str, level: Level, above: tuple[Unit, ...]) -> tuple[Unit, ...]:
        written = read(text, level)
        for reading in (written, written.without_title):
            units = {unit.pk: unit for names in self.under(above, level) for unit in names.get(reading.key, ())}
            if found := best(reading, list(units.values()), marked=self.marked):
                return tuple(found)
        first = above[0] if len(above) == 1 else None
        self.require_inside(text, level, first)
        hint = suggestion(text, on=self.on, level=level, within=self.within, parent=first)
        raise NAME_UNKNOWN(level=NAMES[level], text=tidy(text), where=where(above), day=f"{self.on:%d/%m/%Y}", suggestion=hint)

    def under(self, above: tuple[Unit, ...], level: Level) -> list[Names]:
        return [self.names[path, level] for path in ([unit.path for unit in above] or [""])]

    def require_inside(self, text: str, level: Level, above: Unit | None) -> None:
        """Say so where the unit exists, but not in the importer's area."""
        if self.within is None or level == Level.HAMLET:
            return
        others = Unit.objects.on(self.on).filter(level=level, name_key=read(text, level).key)
        if above is not None:
            others = others.below(above)
        if other := others.select_related("parent").first():
            raise NAME_OUTSIDE(unit=other.full_name, parent=other.parent.full_name if other.parent else "")

    def parent_name(self, unit: Unit) -> str:
        parent = self.units.get(unit.parent_id or 0)
        return parent.full_name if parent else unit.code


def where(above: tuple[Unit, ...]) -> str:
    return f" trong {', '.join(unit.full_name for unit in above[:3])}" if above else ""


def best(written: Written, alike: list[Unit], *, marked: bool) -> list[Unit]:
    """Of the units with this key those that fit best: by code, else with the same marks, else all; then those with the title written."""
    if by_code := [unit for unit in alike if unit.code == written.name]:
        return by_code
    found = [unit for unit in alike if marked and exact_key(unit.name) == written.exact] or alike
    return [unit for unit in found if unit.title == written.title] or found


def above_paths(paths: Iterable[str]) -> set[str]:
    """The places of the units above: "o.45.468.19600." -> "o.45.", "o.45.468."."""
    parts = [path.rstrip(".").split(".") for path in paths]
    return {".".join(each[:length]) + "." for each in parts for length in range(2, len(each))}


def has_marks(text: str) -> bool:
    return fold(text) != tidy(text).lower()
