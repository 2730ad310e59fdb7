"""Households: founded, corrected, moved, ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from django.db import connection
from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.names import fold, sort_key, tidy
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.constraints import translated
from thoatngheo.registry.households.models import Household, HouseholdEvent, Membership, Person, Relation, Residence
from thoatngheo.registry.households.policies import EDIT_HOUSEHOLD
from thoatngheo.registry.households.problems import BEFORE_START, ENDED, IN_THE_FUTURE, NO_REASON, ONE_HEAD, OUTSIDE, SAME_PLACE
from thoatngheo.registry.households.services.people import NewMember, close, enrol, person_for

Kind = HouseholdEvent.Kind
LAST_CODE = "SELECT coalesce(max(substring(code FROM %(pattern)s)::int), 0) FROM registry_household WHERE code LIKE %(like)s"


@use_case(EDIT_HOUSEHOLD)
def add_household(*, actor: User, unit: Unit, on: date, members: Sequence[NewMember], address: str = "", code: str = "") -> Household:
    """Enter a household with its members, living in `unit` from the day on. Without a code it gets the next one of its unit."""
    inside(actor, unit)
    not_later_than_today(on)
    heads = [member for member in members if member.relation == Relation.HEAD]
    if len(heads) != 1:
        raise ONE_HEAD(count=len(heads))
    household = found(unit, on, heads[0].name, address, code)
    for number, member in enumerate([*heads, *(member for member in members if member.relation != Relation.HEAD)], start=1):
        enrol(household, person_for(member, on), number, member.relation, on)
    happened(actor, household, Kind.FOUNDED, on)
    return household


def found(unit: Unit, on: date, head_name: str, address: str, code: str) -> Household:
    """The row of a new household, and its first residence."""
    name = tidy(head_name)
    household = Household(
        code=tidy(code) or next_code(unit),
        unit=unit,
        path=unit.path,
        address=tidy(address),
        head_name=name,
        head_fold=fold(name),
        head_sort=sort_key(name),
        started_on=on,
    )
    with translated():
        household.save(force_insert=True)
    Residence.objects.create(household=household, unit=unit, path=unit.path, since=on)
    return household


def next_code(unit: Unit) -> str:
    """The next free code of a unit, "19429-01-0007" in a hamlet; two officers at once get two different ones."""
    return f"{code_prefix(unit)}-{last_number(unit) + 1:04d}"


def code_prefix(unit: Unit) -> str:
    return "-".join(unit.path.strip(".").split(".")[-2:] if unit.level == Level.HAMLET else [unit.code])


def last_number(unit: Unit) -> int:
    """The last running number used in a unit; until the end of the transaction nobody else gets one."""
    prefix = code_prefix(unit)
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtext('registry.code'), %s)", [unit.pk])
        cursor.execute(LAST_CODE, {"like": f"{prefix}-%", "pattern": rf"^{prefix}-(\d{{4,9}})$"})
        (last,) = cursor.fetchone() or (0,)
    return int(last)


@use_case(EDIT_HOUSEHOLD, on="household")
def correct_household(*, actor: User, household: Household, address: str, note: str) -> Household:
    """Correct the address and the note; the change tables keep what was before."""
    household.address, household.note = tidy(address), note.strip()
    household.save(update_fields=["address", "note"])
    return household


@use_case(EDIT_HOUSEHOLD, on="household")
def move_household(*, actor: User, household: Household, to: Unit, on: date, address: str = "", note: str = "") -> Household:
    """The household lives in another unit from the day on; where it lived before stays on record."""
    possible_on(household, on)
    if to.pk == household.unit_id:
        raise SAME_PLACE(unit=to)
    happened(actor, household, Kind.MOVED_OUT, on, note=f"{household.unit} → {to}. {note}".strip())
    with lifted(), translated():  # the new place may lie in another commune, which then has the household
        household.residences.filter(until__isnull=True).update(until=on)
        Residence.objects.create(household=household, unit=to, path=to.path, since=on)
        household.unit, household.path, household.address = to, to.path, tidy(address)
        household.save(update_fields=["unit", "path", "address"])
        happened(actor, household, Kind.MOVED_IN, on, note=note)
    return household


@use_case(EDIT_HOUSEHOLD, on="household")
def dissolve_household(*, actor: User, household: Household, on: date, reason: str) -> Household:
    """The household exists no more from the day on: nobody belongs to it, it lives nowhere."""
    possible_on(household, on)
    if not reason.strip():
        raise NO_REASON()
    for membership in list(household.memberships.on(on)):
        close(membership, on, reason)
    end(household, on)
    happened(actor, household, Kind.DISSOLVED, on, note=reason)
    return household


def end(household: Household, on: date) -> None:
    """Close what is open of a household whose members have gone."""
    with translated():
        household.residences.filter(until__isnull=True).update(until=on)
        household.groups.filter(until__isnull=True).update(until=on)
        household.ended_on = on
        household.save(update_fields=["ended_on"])


def happened(
    actor: User, household: Household, kind: Kind, on: date, *, person: Person | None = None, other: Household | None = None, note: str = ""
) -> None:
    """Record an event of the household's life."""
    HouseholdEvent.objects.create(household=household, kind=kind, on=on, person=person, other=other, note=note, recorded_by=actor)


def inside(actor: User, unit: Unit) -> None:
    """OUTSIDE unless the unit lies where the actor may change households."""
    if not any(unit.path.startswith(place) for place in scope(actor, *EDIT_HOUSEHOLD.who)):
        raise OUTSIDE(unit=unit)


def possible_on(household: Household, on: date) -> None:
    """Refuse a day on which nothing can happen to the household, and wait for whoever changes it at the moment."""
    Household.objects.select_for_update().get(pk=household.pk)
    not_later_than_today(on)
    if on < household.started_on:
        raise BEFORE_START(day=f"{on:%d/%m/%Y}", code=household.code, start=f"{household.started_on:%d/%m/%Y}")
    if household.ended_on and on >= household.ended_on:
        raise ENDED(code=household.code, day=f"{household.ended_on:%d/%m/%Y}")


def not_later_than_today(on: date) -> None:
    if on > timezone.localdate():
        raise IN_THE_FUTURE(day=f"{on:%d/%m/%Y}")


def present(household: Household, on: date) -> list[Membership]:
    """The members on a day, the head first."""
    return list(household.memberships.on(on).select_related("person"))
