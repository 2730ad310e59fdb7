"""Columns 1 and 2 of form 1: the area's households and people as an office states them, else as counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from thoatngheo.areas.models import Level
from thoatngheo.areas.paths import within
from thoatngheo.monitoring.forms.counting import Counts
from thoatngheo.registry.models import AreaTotal

HOW_OLD = timedelta(days=366)
COUNTED = "đếm từ danh sách hộ trong phần mềm"


@dataclass(frozen=True, slots=True)
class Total:
    """What an office stated for a unit; either figure may be missing."""

    path: str
    level: str
    households: int | None
    people: int | None
    source: str


def stated(paths: Sequence[str], day: date) -> list[Total]:
    """The last totals of the area's units on the day, not older than a year; the verified one where a day has several (one query)."""
    rows = (
        AreaTotal.objects.filter(within("unit__path", paths), on__lte=day, on__gt=day - HOW_OLD)
        .order_by("unit_id", "-on", "-verified", "-pk")
        .distinct("unit_id")
        .values_list("unit__path", "unit__level", "households", "people", "source")
    )
    return [Total(*row) for row in rows]


def apply(counts: Counts, totals: Sequence[Total], row_level: str) -> list[str]:
    """Put the stated figures in the place of the counted ones; returns where the figures come from.

    A table whose rows are communes or higher takes the totals of communes, a table of hamlets those of
    hamlets, so that every table adds up to the one above it. The total of a higher unit counts only
    where none of its communes has one. What is stated and not counted stands at the unit itself.
    """
    finest = Level.HAMLET if row_level == Level.HAMLET else Level.COMMUNE
    used = [total for total in totals if total.level == finest]
    for total in totals:
        is_row = total.level == row_level and row_level != finest
        if is_row and not any(other.path.startswith(total.path) for other in used):
            used.append(total)
    sources = {total.source for total in used}
    places = list(counts)
    if any(not any(path.startswith(total.path) for total in used) for path in places):
        sources.add(COUNTED)
    for total in used:
        inside = [path for path in places if path.startswith(total.path)]
        for column, figure in ((1, total.households), (2, total.people)):
            if figure is None:
                sources.add(COUNTED)
            else:
                counts[total.path][column] += figure - sum(counts[path][column] for path in inside)
    return sorted(sources)
