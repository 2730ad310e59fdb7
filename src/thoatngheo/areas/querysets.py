"""Reading units: on a day, below a unit, of a level. The list of units is public; there is nothing to hide in it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q

from thoatngheo.areas.levels import Level
from thoatngheo.areas.paths import within

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thoatngheo.areas.models import Unit


def valid_on(day: date, prefix: str = "") -> Q:
    """Rows whose period holds the day (`valid_to` is the last day)."""
    return Q(**{f"{prefix}valid_from__lte": day}) & (Q(**{f"{prefix}valid_to__isnull": True}) | Q(**{f"{prefix}valid_to__gte": day}))


class UnitQuerySet(models.QuerySet["Unit"]):
    def on(self, day: date) -> UnitQuerySet:
        """The units that existed on the day."""
        return self.filter(valid_on(day))

    def below(self, unit: Unit) -> UnitQuerySet:
        """The unit itself and everything in its subtree (of its own time)."""
        return self.filter(within("path", [unit.path]))

    def within(self, paths: Iterable[str]) -> UnitQuerySet:
        """Units in one of the subtrees."""
        return self.filter(within("path", paths))

    def provinces(self) -> UnitQuerySet:
        return self.filter(level=Level.PROVINCE)

    def districts(self) -> UnitQuerySet:
        return self.filter(level=Level.DISTRICT)

    def communes(self) -> UnitQuerySet:
        return self.filter(level=Level.COMMUNE)

    def hamlets(self) -> UnitQuerySet:
        return self.filter(level=Level.HAMLET)

    def children_on(self, unit: Unit, day: date) -> UnitQuerySet:
        """The units directly below, on the day, in the order of the alphabet."""
        return self.filter(parent=unit).on(day).in_order()

    def in_order(self) -> UnitQuerySet:
        """By name; numbers ("Phường 2", "Phường 10") by their value."""
        return self.order_by("name_sort", "code")
