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


class Index:
    """The units of one day by their parent, and what has been looked up already."""

    def __init__(self, on: date, within: Iterable[str] | None, *, marked: bool = True) -> None:
        self.on = on
        self.marked = marked
        self.within = None if within is None else tuple(within)
        units = Unit.objects.on(on).exclude(level=Level.HAMLET)
        if self.within is not None:
            units = units.within(self.within) | units.filter(path__in=above_paths(self.within))
        self.units = list(units)
        self.by_level: dict[str, list[Unit]] = defaultdict(list)
        for unit in self.units:
            self.by_level[unit.level].append(unit)
        self.also: dict[int, set[str]] = defaultdict(set)
        for pk, key in NameVariant.objects.values_list("unit_id", "fold"):
            self.also[pk].add(key)
        self.hamlets: dict[int, list[Unit]] = {}
        self.known: dict[tuple[str, Level, str], Unit | Problem] = {}

    def place(self, text: PlaceText) -> Place:
        try:
            commune = self.commune(text)
        except Problem as problem:
            return Place(None, None, problem)
        if not tidy(text.hamlet):
            return Place(commune, commune)
        try:
            return Place(self.one(text.hamlet, Level.HAMLET, commune), commune)
        except Problem as problem:
            return Place(None, commune, problem)

    def commune(self, text: PlaceText) -> Unit:
        """Province, district, commune, each looked for below the last one found."""
        above: Unit | None = None
        steps = [(text.province, Level.PROVINCE), (text.district, Level.DISTRICT)]
        for name, level in steps:
            if tidy(name) and self.by_level[level]:
                above = self.one(name, level, above)
        if tidy(text.commune):
            return self.one(text.commune, Level.COMMUNE, above)
        only = self.below(above, Level.COMMUNE)
        if len(only) == 1:  # the importer's own commune: the list need not repeat it in every row
            return only[0]
        raise NAME_MISSING(level=NAMES[Level.COMMUNE])

    def one(self, text: str, level: Level, above: Unit | None) -> Unit:
        """The one unit of that name below; a Problem, always the same one, where there is none or more than one."""
        key = (tidy(text), level, above.path if above else "")
        if key not in self.known:
            try:
                self.known[key] = self.look_up(text, level, above)
            except Problem as problem:
                self.known[key] = problem
        found = self.known[key]
        if isinstance(found, Problem):
            raise found
        return found

    def look_up(self, text: str, level: Level, above: Unit | None) -> Unit:
        candidates = self.below(above, level)
        written = read(text, level)
        found = best(written, candidates, self.also, marked=self.marked)
        if not found and written.title:
            found = best(written.without_title, candidates, self.also, marked=self.marked)
        where = f" trong {above.full_name}" if above else ""
        if len(found) == 1:
            return found[0]
        if found:
            names = "; ".join(f"{unit.full_name} ({self.parent_name(unit)})" for unit in found[:5])
            raise NAME_AMBIGUOUS(text=tidy(text), where=where, candidates=names)
        self.require_inside(text, level, above)
        hint = suggestion(text, on=self.on, level=level, within=self.within, parent=above)
        raise NAME_UNKNOWN(level=NAMES[level], text=tidy(text), where=where, day=f"{self.on:%d/%m/%Y}", suggestion=hint)

    def require_inside(self, text: str, level: Level, above: Unit | None) -> None:
        """Say so where the unit exists, but not in the importer's area."""
        if self.within is None or level == Level.HAMLET:
            return
        key = read(text, level).key
        others = Unit.objects.on(self.on).filter(level=level, name_key=key)
        if above is not None:
            others = others.below(above)
        if other := others.select_related("parent").first():
            raise NAME_OUTSIDE(unit=other.full_name, parent=other.parent.full_name if other.parent else "")

    def below(self, above: Unit | None, level: Level) -> list[Unit]:
        if level == Level.HAMLET and above is not None:
            if above.pk not in self.hamlets:
                self.hamlets[above.pk] = list(Unit.objects.hamlets().on(self.on).filter(parent=above))
                self.note_variants(self.hamlets[above.pk])
            return self.hamlets[above.pk]
        units = self.by_level[level]
        return units if above is None else [unit for unit in units if unit.path.startswith(above.path)]

    def note_variants(self, units: list[Unit]) -> None:
        for pk, key in NameVariant.objects.filter(unit__in=units).values_list("unit_id", "fold"):
            self.also[pk].add(key)

    def parent_name(self, unit: Unit) -> str:
        return next((other.full_name for other in self.units if other.pk == unit.parent_id), unit.code)


def best(written: Written, candidates: list[Unit], also: dict[int, set[str]], *, marked: bool) -> list[Unit]:
    """The candidates that fit best: by code, else as written, else without marks, else by another name; then by title."""
    if by_code := [unit for unit in candidates if unit.code == written.name]:
        return by_code
    alike = [unit for unit in candidates if unit.name_key == written.key]
    found = [unit for unit in alike if marked and exact_key(unit.name) == written.exact] or alike
    found = found or [unit for unit in candidates if written.key in also.get(unit.pk, ())]
    titled = [unit for unit in found if unit.title == written.title]
    return titled or found


def above_paths(paths: Iterable[str]) -> set[str]:
    """The places of the units above: "o.45.468.19600." -> "o.45.", "o.45.468."."""
    parts = [path.rstrip(".").split(".") for path in paths]
    return {".".join(each[:length]) + "." for each in parts for length in range(2, len(each))}


def has_marks(text: str) -> bool:
    return fold(text) != tidy(text).lower()
