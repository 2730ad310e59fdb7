"""The transition table: the same households under two standards (rows: under the one, columns: under the other)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from django.db import connection

from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.monitoring.forms.computing import first, rows_of
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.table import Place
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import Result
from thoatngheo.reviews.rounds.places import ranges
from thoatngheo.reviews.rounds.querysets import ResultQuerySet

ORDER = tuple(Category.values)
Pair = tuple[str, str]

COUNT = """
SELECT one.path, one.category, other.category, count(*), sum(one.people)
FROM reviews_result one
JOIN reviews_result other ON other.household_id = one.household_id AND other.run_id = ANY(%(others)s)
JOIN unnest(%(starts)s::text[], %(ends)s::text[]) AS place(first, last) ON one.path >= first AND one.path < last
WHERE one.run_id = ANY(%(ones)s)
GROUP BY one.path, one.category, other.category
"""


@dataclass(frozen=True, slots=True)
class Count:
    households: int = 0
    people: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.households + other.households, self.people + other.people)


@dataclass(frozen=True, slots=True)
class Transition:
    """Counts of (category under `standard`, category under `other`), for the area and for each of its rows' places."""

    unit: Unit
    year: int
    day: date
    standard: str
    other: str
    cells: Mapping[Pair, Count]
    by_place: Sequence[tuple[Place, Mapping[Pair, Count]]]

    def cell(self, row: str, column: str) -> Count:
        return self.cells.get((row, column), Count())

    def under(self, category: str) -> Count:
        """Under the first standard, whatever the other says."""
        return sum((count for (row, _), count in self.cells.items() if row == category), Count())

    def under_other(self, category: str) -> Count:
        return sum((count for (_, column), count in self.cells.items() if column == category), Count())

    @property
    def total(self) -> Count:
        return sum(self.cells.values(), Count())

    @property
    def moved(self) -> Count:
        """Those whose category differs."""
        return sum((count for (row, column), count in self.cells.items() if row != column), Count())


def compare(unit: Unit, year: int, other: str, standard: str | None = None) -> Transition:
    """The households of the year's rounds under two standards that were both run (one statement for the counts).

    `standard`: else the one that decides. Raises the problems of `select` for what was not run.
    """
    one, two = select(unit, year, standard), select(unit, year, other)
    starts, ends = ranges(one.paths)
    cells: dict[Pair, Count] = {}
    places = rows_of(one)
    by_place: dict[str, dict[Pair, Count]] = {place.path: {} for place in places}
    with connection.cursor() as cursor:
        cursor.execute(COUNT, {"ones": list(one.runs), "others": list(two.runs), "starts": starts, "ends": ends})
        for path, row, column, households, people in cursor.fetchall():
            count = Count(households, people)
            cells[row, column] = cells.get((row, column), Count()) + count
            here = by_place.setdefault(place_of(path, by_place), {})
            here[row, column] = here.get((row, column), Count()) + count
    named = [*places, Place("", "", "")]
    return Transition(
        unit, year, one.day, one.standard, two.standard, cells, [(place, by_place[place.path]) for place in named if place.path in by_place]
    )


def place_of(path: str, places: Mapping[str, object]) -> str:
    """The row in which a place lies; "" where it lies in none."""
    return next((cut for depth in range(path.count("."), 0, -1) if (cut := first(path, depth)) in places), "")


def households_in(one: Selection, two: Selection, row: str, column: str) -> ResultQuerySet:
    """The results behind a cell, in the order of names. Ask `gate.visible` first."""
    same = Result.objects.filter(run__in=two.runs, category=column).values("household")
    found = Result.objects.filter(within("path", one.paths), run__in=one.runs, category=row, household__in=same)
    return found.select_related("household__unit").order_by("household__head_sort", "household_id")
