"""A commune takes over the households of the units that it was made of: thousands in a handful of statements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import connection
from django.db.models import Count
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.lineage import origins_of
from thoatngheo.areas.models import Unit
from thoatngheo.areas.services import HamletRow, add_hamlets
from thoatngheo.core.audit import plans_for_many
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households import holding
from thoatngheo.registry.households.constraints import translated
from thoatngheo.registry.households.models import Household, HouseholdEvent, TakeOver
from thoatngheo.registry.households.policies import TAKE_OVER_HOUSEHOLDS, TAKERS
from thoatngheo.registry.households.problems import (
    HELD,
    NOT_ITS_ORIGIN,
    NOTHING_TO_TAKE,
    OUTSIDE,
    PLACE_GONE_ON,
    STILL_THERE,
    TAKEN_BACK_ALREADY,
    TAKEN_ON,
)
from thoatngheo.registry.households.services.households import not_later_than_today
from thoatngheo.registry.takeovers.old_places import may_come_from, resolved


@dataclass(frozen=True, slots=True)
class Line:
    """The households on record in `origin` go to the hamlet `to` of the new commune, or, by its own name, to the commune itself."""

    origin: Unit
    to: str


LINES = """
lines AS (
    SELECT * FROM unnest(%(origins)s::bigint[], %(units)s::bigint[], %(paths)s::text[], %(keys)s::bigint[], %(notes)s::text[])
        AS line(origin, unit, path, key, note)
),
homes AS (
    SELECT home.id, home.started_on, lines.* FROM registry_household home JOIN lines ON home.unit_id = lines.origin
    WHERE home.ended_on IS NULL
)
"""
# In this order. A household that was entered into the old unit on the day or later never lived there in the eyes of the law: its row is
# corrected. All others lived there until the day before.
TAKE = (
    f"WITH {LINES} UPDATE registry_residence lived SET unit_id = homes.unit, path = homes.path FROM homes"
    " WHERE lived.household_id = homes.id AND lived.until IS NULL AND lived.since >= %(on)s",
    f"WITH {LINES} UPDATE registry_residence lived SET until = %(on)s FROM homes"
    " WHERE lived.household_id = homes.id AND lived.until IS NULL AND lived.since < %(on)s",
    f"WITH {LINES} INSERT INTO registry_residence (household_id, unit_id, path, since) SELECT id, unit, path, %(on)s FROM homes"
    " WHERE NOT EXISTS (SELECT 1 FROM registry_residence lives WHERE lives.household_id = homes.id AND lives.until IS NULL)",
    f'WITH {LINES} INSERT INTO registry_householdevent (household_id, kind, "on", note, recorded_at, recorded_by_id, take_over_id)'
    " SELECT id, 'taken_over', greatest(%(on)s, started_on), note, %(now)s, %(actor)s, key FROM homes",
    f"WITH {LINES} UPDATE registry_household SET unit_id = homes.unit, path = homes.path FROM homes WHERE registry_household.id = homes.id",
)
OF = "(SELECT household_id FROM registry_householdevent WHERE take_over_id = %(key)s)"
STAYED = "until = %(on)s AND unit_id = %(origin)s"
PUT_BACK = (
    f"DELETE FROM registry_residence WHERE household_id IN {OF} AND until IS NULL AND unit_id = %(unit)s AND since = %(on)s"
    f" AND household_id IN (SELECT household_id FROM registry_residence WHERE {STAYED})",
    f"UPDATE registry_residence SET unit_id = %(origin)s, path = %(path)s WHERE household_id IN {OF} AND until IS NULL",
    f"UPDATE registry_residence SET until = NULL WHERE household_id IN {OF} AND {STAYED}",
    f"UPDATE registry_household SET unit_id = %(origin)s, path = %(path)s WHERE id IN {OF}",
    "DELETE FROM registry_householdevent WHERE take_over_id = %(key)s",
)


@use_case(TAKE_OVER_HOUSEHOLDS, on="commune")
def take_over(*, actor: User, commune: Unit, lines: Sequence[Line], on: date) -> list[TakeOver]:
    """From the day on the households of each line live in the new commune; nobody has moved, so no form counts a move.

    Where they lived before stays on record, and so does what was decided there; members and statements follow. A hamlet that the
    commune does not have yet is entered by who may enter hamlets. The same few statements for ten households or ten thousand.

    Raises:
        Problem: TAKEN_ON, STILL_THERE for the day; OUTSIDE, NOT_ITS_ORIGIN for an old place; PLACE_GONE_ON for a hamlet of another
            time; HELD where a review of the old unit is not finished; NOTHING_TO_TAKE.
    """
    not_later_than_today(on)
    if on < commune.valid_from:
        raise TAKEN_ON(unit=commune.full_name, day=f"{commune.valid_from:%d/%m/%Y}")
    by_origin = {line.origin.pk: line for line in lines}
    check_origins(actor, commune, [line.origin for line in by_origin.values()], on)
    targets = made(actor, commune, [line.to for line in by_origin.values()], on)
    with lifted():
        homes = Household.objects.filter(unit__in=by_origin).existing()
        list(homes.select_for_update().order_by("pk").values_list("pk"))
        if what := holding.under_way(homes):
            raise HELD(what=what)
        counts = dict(homes.order_by().values("unit").annotate(number=Count("pk")).values_list("unit", "number"))
        if not counts:
            raise NOTHING_TO_TAKE()
        chosen = [by_origin[pk] for pk in sorted(counts)]
        rows = (recorded(actor, commune, line, targets[line.to], counts[line.origin.pk], on) for line in chosen)
        taken = TakeOver.objects.bulk_create(rows)
        run(TAKE, moving(taken, actor, on))
    return taken


def check_origins(actor: User, commune: Unit, units: Sequence[Unit], on: date) -> None:
    """Each old unit had ended by the day, is an origin of the commune, and lies in the actor's area."""
    origins, places = origins_of([commune])[commune.pk], scope(actor, *TAKERS)
    for unit in units:
        if not unit.path.startswith(places):
            raise OUTSIDE(unit=unit)
        if not may_come_from(origins, unit) or unit.path.startswith(commune.path):
            raise NOT_ITS_ORIGIN(old=unit.full_name, unit=commune.full_name)
        if unit.valid_to is None or on <= unit.valid_to:
            raise STILL_THERE(old=unit.full_name, day=f"{on:%d/%m/%Y}")


def made(actor: User, commune: Unit, names: Sequence[str], on: date) -> dict[str, Unit]:
    """The unit for each name; hamlets that are not there are entered, in the commune's own right (areas.hamlet.edit)."""
    found = resolved(commune, names, timezone.localdate())
    fresh = sorted(name for name, unit in found.items() if unit is None)
    new = add_hamlets(actor=actor, commune=commune, rows=[HamletRow(name) for name in fresh]) if fresh else []
    units = {name: unit for name, unit in found.items() if unit is not None} | dict(zip(fresh, new, strict=True))
    for unit in units.values():
        if not unit.is_valid_on(on):
            raise PLACE_GONE_ON(unit=unit.full_name, day=f"{on:%d/%m/%Y}")
    return units


def recorded(actor: User, commune: Unit, line: Line, unit: Unit, households: int, on: date) -> TakeOver:
    return TakeOver(commune=commune, path=commune.path, origin=line.origin, unit=unit, on=on, households=households, done_by=actor)


def moving(taken: Sequence[TakeOver], actor: User, on: date) -> dict[str, Any]:
    return {
        "origins": [each.origin_id for each in taken],
        "units": [each.unit_id for each in taken],
        "paths": [each.unit.path for each in taken],
        "keys": [each.pk for each in taken],
        "notes": [f"{told(each.origin)} → {told(each.unit)}" for each in taken],
        "on": on,
        "now": timezone.now(),
        "actor": actor.pk,
    }


def told(unit: Unit) -> str:
    """With its commune where it is a hamlet."""
    return f"{unit.full_name}, {unit.parent.full_name}" if unit.level == Level.HAMLET and unit.parent else unit.full_name


@use_case(TAKE_OVER_HOUSEHOLDS, on="take_over.commune")
def undo_take_over(*, actor: User, take_over: TakeOver) -> TakeOver:
    """The households are on record in the old unit again; hamlets that were entered stay.

    Raises:
        Problem: TAKEN_BACK_ALREADY; HELD where a household has moved on or ended since, or a review has begun in the new unit.
    """
    take_over = TakeOver.objects.select_for_update(of=("self",)).select_related("origin", "unit", "commune").get(pk=take_over.pk)
    if take_over.undone_at is not None:
        raise TAKEN_BACK_ALREADY(day=f"{timezone.localdate(take_over.undone_at):%d/%m/%Y}")
    with lifted():
        homes = Household.objects.filter(pk__in=HouseholdEvent.objects.filter(take_over=take_over).values("household"))
        list(homes.select_for_update().order_by("pk").values_list("pk"))
        if gone := homes.exclude(unit=take_over.unit, ended_on=None).count():
            raise HELD(what=f"{gone} hộ đã chuyển nơi khác hoặc không còn")
        if what := holding.built_in(homes, take_over.path):
            raise HELD(what=what)
        told_of = {"key": take_over.pk, "on": take_over.on, "origin": take_over.origin_id, "unit": take_over.unit_id}
        run(PUT_BACK, {**told_of, "path": take_over.origin.path})
        take_over.undone_at, take_over.undone_by = timezone.now(), actor
        take_over.save(update_fields=["undone_at", "undone_by"])
    return take_over


def run(statements: Sequence[str], parameters: dict[str, Any]) -> None:
    with translated(), connection.cursor() as cursor:
        for statement in statements:
            plans_for_many()
            cursor.execute(statement, parameters)
