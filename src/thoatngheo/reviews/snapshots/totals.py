"""The totals of an area's units as an office states them: kept beside the frozen rows, for they are the base of every rate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from thoatngheo.areas.paths import within
from thoatngheo.core.once import once
from thoatngheo.registry.households.models import AreaTotal

HOW_OLD = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Total:
    """What an office stated for a unit; a figure may be missing."""

    path: str
    level: str
    households: int | None
    people: int | None
    minority_households: int | None
    source: str


def stated(paths: Sequence[str], day: date) -> list[Total]:
    """The last totals of the area's units on the day, not older than a year; the verified one where a day has several (one query)."""
    rows = (
        AreaTotal.objects.filter(within("unit__path", paths), on__lte=day, on__gt=day - HOW_OLD)
        .order_by("unit_id", "-on", "-verified", "-pk")
        .distinct("unit_id")
        .values_list("unit__path", "unit__level", "households", "people", "minority_households", "source")
    )
    return once(("stated totals", *paths, day), lambda: [Total(*row) for row in rows])
