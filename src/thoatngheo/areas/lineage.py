"""What became of units, what they came from, and the figures of one day in the units of another.

working_paths(unit)                 the subtrees that are a unit's work: its own, and those merged whole into it
origins_of(units)                   for many units at once: what merged whole into each, and what went into it in part
successors(unit, day)               the units of that later day in which it lies
predecessors(unit)                  the links to what it came from, nearest first
as_units_of(counts, day)            "statistics of 2023 in the units of 2026", and what cannot be divided
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection
from django.db.models import F, Q

from thoatngheo.areas.domain import Conversion, Life, Lineage, Link, Numbers, Reached, convert, topmost
from thoatngheo.areas.kept import as_long_as_units_stay
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Succession, Unit
from thoatngheo.areas.paths import below

# All units that went whole into the unit, or into a unit below it, and on through earlier mergers. Hamlets have no links of their own.
MERGED_WHOLE = """
WITH RECURSIVE merged (id, path) AS (
    SELECT id, path FROM areas_unit WHERE path >= %(start)s AND path < %(end)s AND level <> 'hamlet'
  UNION
    SELECT inner_unit.id, inner_unit.path
    FROM merged
    JOIN areas_succession AS link ON link.successor_id = merged.id AND link.kind = 'whole'
    JOIN areas_unit AS gone ON gone.id = link.predecessor_id
    JOIN areas_unit AS inner_unit
      ON inner_unit.path >= gone.path AND inner_unit.path < left(gone.path, -1) || '/' AND inner_unit.level <> 'hamlet'
)
SELECT path FROM merged
"""


def working_paths(unit: Unit) -> tuple[str, ...]:
    """The subtrees that belong to the work of a unit: its own, and those of the units merged whole into it or below it.

    Kept on the unit object, and in the process as long as no unit changes. A whole old province or district comes as one path. A unit that
    was divided belongs to nobody's work: whose part it is nobody can say.
    """
    kept: tuple[str, ...] | None = getattr(unit, "_working_paths", None)
    if kept is None:
        kept = as_long_as_units_stay(("working", unit.path), lambda: merged_whole(unit.path))
        unit._working_paths = kept  # type: ignore[attr-defined]  # a cache as long as the object lives
    return kept


def merged_whole(path: str) -> tuple[str, ...]:
    start, end = below(path)
    with connection.cursor() as cursor:
        cursor.execute(MERGED_WHOLE, {"start": start, "end": end})
        return topmost([path, *(each for (each,) in cursor.fetchall())])


# The same for many units at once, each with its own; and of what was divided, the part links that lead in.
ORIGINS = """
WITH RECURSIVE roots (root, first, last) AS (SELECT * FROM unnest(%(roots)s::bigint[], %(starts)s::text[], %(ends)s::text[])),
merged (root, id, path, whole) AS (
    SELECT root, unit.id, unit.path, true
    FROM roots JOIN areas_unit AS unit ON unit.path >= first AND unit.path < last AND unit.level <> 'hamlet'
  UNION
    SELECT merged.root, inner_unit.id, inner_unit.path, merged.whole AND link.kind = 'whole'
    FROM merged
    JOIN areas_succession AS link ON link.successor_id = merged.id
    JOIN areas_unit AS gone ON gone.id = link.predecessor_id
    JOIN areas_unit AS inner_unit
      ON inner_unit.path >= gone.path AND inner_unit.path < left(gone.path, -1) || '/' AND inner_unit.level <> 'hamlet'
)
SELECT root, path, bool_or(whole) FROM merged GROUP BY root, path
"""


@dataclass(frozen=True, slots=True)
class Origins:
    """The subtrees of a unit's work, as `working_paths` gives them, and those of which only a part went into it."""

    whole: tuple[str, ...]
    part: tuple[str, ...]


def origins_of(units: Iterable[Unit]) -> dict[int, Origins]:
    """The origins of each unit by its key (one query for all of them, kept as long as no unit changes)."""
    roots = list(units)
    question = ("origins", frozenset((unit.pk, unit.path) for unit in roots))
    return dict(as_long_as_units_stay(question, lambda: read_origins(roots)))


def read_origins(roots: Sequence[Unit]) -> dict[int, Origins]:
    found: dict[int, dict[bool, list[str]]] = {unit.pk: {True: [unit.path], False: []} for unit in roots}
    ranges = [below(unit.path) for unit in roots]
    with connection.cursor() as cursor:
        cursor.execute(ORIGINS, {"roots": list(found), "starts": [start for start, _ in ranges], "ends": [end for _, end in ranges]})
        for root, path, whole in cursor.fetchall():
            found[root][whole].append(path)
    return {root: Origins(topmost(paths[True]), topmost(paths[False])) for root, paths in found.items()}


@dataclass(frozen=True, slots=True)
class Origin:
    """One step of a unit's history: the link, and how many steps away it is."""

    link: Succession
    distance: int


def predecessors(unit: Unit) -> list[Origin]:
    """Every link that leads to the unit, nearest first, with its predecessor loaded; one query for each step back."""
    return history({unit.pk}, "successor", "predecessor")


def later(unit: Unit) -> list[Origin]:
    """Every link that leads on from the unit, nearest first, with its successor loaded."""
    return history({unit.pk}, "predecessor", "successor")


def history(start: set[int], near: str, far: str) -> list[Origin]:
    found: list[Origin] = []
    frontier, seen, distance = start, set(start), 1
    while frontier:
        links = list(
            Succession.objects.filter(**{f"{near}__in": frontier})
            .select_related("predecessor__parent", "successor__parent")
            .order_by(f"{far}__name_sort", f"{far}__code")
        )
        found += [Origin(link, distance) for link in links]
        frontier = {getattr(link, f"{far}_id") for link in links} - seen
        seen |= frontier
        distance += 1
    return found


def successors(unit: Unit, on: date) -> tuple[Unit, ...]:
    """The units of the day in which the unit lies: itself where it still exists, several where it was divided."""
    lineage, units = lineage_of([unit])
    reached = lineage.on(unit.pk, on)
    return tuple(sorted((units[pk] for pk in reached.units), key=lambda each: each.path))


def as_units_of(counts: Mapping[Unit, Numbers], day: date, *, level: Level | None = None) -> Conversion[Unit, Unit]:
    """Figures of any day's units (households, people, đồng; never rates) in the units of `day`.

    Exact where a unit went whole; what cannot be divided comes back undivided with the units among which
    it lies. Works backward as well. With `level` the answer is in units of that level (or, where a unit
    has none above it, in itself): what lies among three communes of one province is exact for the province.
    """
    lineage, units = lineage_of(counts)
    if level is not None:
        units |= ancestors_of(units.values())
    by_path = {unit.path: unit for unit in units.values()}

    def roll_up(pk: int) -> Unit:
        return units[pk] if level is None else ancestor(units[pk], level, by_path)

    def reach(pk: int) -> Reached[int]:
        return lineage.on(pk, day)

    by_pk = convert({unit.pk: numbers for unit, numbers in counts.items()}, reach, roll_up, lambda unit: unit.path)
    undivided = tuple(type(part)(units[part.source], part.numbers, part.candidates) for part in by_pk.undivided)  # type: ignore[arg-type]  # units
    return Conversion(by_pk.converted, undivided, by_pk.unsure)  # type: ignore[arg-type]  # units in place of their keys


def ancestor(unit: Unit, level: Level, by_path: Mapping[str, Unit]) -> Unit:
    """The unit of that level above (or the unit itself)."""
    parts = unit.path.rstrip(".").split(".")
    above = [by_path.get(".".join(parts[:length]) + ".") for length in range(2, len(parts) + 1)]
    return next((found for found in above if found is not None and found.level == level), unit)


def ancestors_of(units: Iterable[Unit]) -> dict[int, Unit]:
    paths = {".".join(parts[:n]) + "." for unit in units for parts in [unit.path.rstrip(".").split(".")] for n in range(2, len(parts))}
    return {unit.pk: unit for unit in Unit.objects.filter(path__in=paths)}


def lineage_of(units: Iterable[Unit]) -> tuple[Lineage[int], dict[int, Unit]]:
    """The units with everything that is linked to them, however far; a few queries whatever their number."""
    known = {unit.pk: unit for unit in units}
    inside, around = members_of_districts(known), communes_of_hamlets(known)
    links: list[Link[int]] = []
    frontier, seen = set(known), set[int]()
    while frontier:
        rows = Succession.objects.filter(Q(predecessor__in=frontier) | Q(successor__in=frontier)).exclude(pk__in=seen)
        fresh = list(rows.select_related("predecessor", "successor"))
        seen.update(row.pk for row in fresh)
        links += [Link(row.predecessor_id, row.successor_id, row.kind == Succession.Kind.WHOLE, row.verified) for row in fresh]
        ends = {end.pk: end for row in fresh for end in (row.predecessor, row.successor)}
        frontier = set(ends) - set(known)
        known |= ends
    lives = {pk: Life(pk, unit.valid_from, unit.valid_to) for pk, unit in known.items()}
    return Lineage(lives, links, inside, around), known


def members_of_districts(known: dict[int, Unit]) -> dict[int, list[int]]:
    """The communes of each district on its last day, which are added to what is known. What became of a district is what became of them."""
    districts = {pk for pk, unit in known.items() if unit.level == Level.DISTRICT}
    members: dict[int, list[int]] = {}
    for commune in Unit.objects.communes().filter(parent__in=districts, valid_to=F("parent__valid_to")) if districts else ():
        known[commune.pk] = commune
        members.setdefault(commune.parent_id or 0, []).append(commune.pk)
    return members


def communes_of_hamlets(known: dict[int, Unit]) -> dict[int, int]:
    """The commune of each hamlet, added to what is known."""
    around = {pk: unit.parent_id for pk, unit in known.items() if unit.level == Level.HAMLET and unit.parent_id is not None}
    known |= {commune.pk: commune for commune in Unit.objects.filter(pk__in=around.values())} if around else {}
    return around
