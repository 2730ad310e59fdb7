"""Agencies as plans name them: found or made once, however they are written; and who works for which.

agency_of(actor=, unit=, name=)            the one agency of that name in the unit
agencies_named(actor=, unit=, name=, day=) the same for a name that may mean many: "UBND các xã, thị trấn" is one for each unit below
agencies_of_user(user)                     for which agencies a person works today; agency_keys(user): their keys
people_of(agency)                          who works for it today
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from django.db.models import Q, QuerySet
from django.utils import timezone

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.scope import assignments, holds
from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.areas.querysets import valid_on
from thoatngheo.core import gate
from thoatngheo.core.names import tidy
from thoatngheo.core.once import once
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.register.agency_names import bare, committee_name, is_committee, key_of, kinds_meant, sector_of, spellings
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.agencies import ADD_AGENCY
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.register.problems import AGENCY_NAMELESS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thoatngheo.core.gate import Person

# Who works for the people's committee of a unit itself.
COMMITTEE_ROLES = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)


@use_case()
def agency_of(*, actor: User, unit: Unit, name: str) -> Agency:
    """The unit's agency of this name, made if it is not there yet; a merged one leads to the one it was merged into.

    Spellings count as equal by `agency_names.key_of`. The committee of the unit itself is always "UBND xã …".

    Raises:
        Problem: `plans.agency_nameless`; `core.denied` where it must be made and the actor does not write plans of the unit.
    """
    return agencies_in(actor=actor, units=[unit], name=name)[0]


@use_case()
def agencies_named(*, actor: User, unit: Unit, name: str, day: date) -> list[Agency]:
    """The agencies that a plan of the unit means by a name on a day.

    "UBND các xã, thị trấn": the people's committee of each such unit below, in the order of the alphabet. Where no such unit
    existed on the day, and for every other name: one agency of the unit.
    """
    units = units_meant(unit, name, day)
    if not units:
        return [agency_of(actor=actor, unit=unit, name=name)]
    return agencies_in(actor=actor, units=units, name="UBND")


def units_meant(unit: Unit, name: str, day: date) -> list[Unit]:
    """The units below on the day whose people's committees a name means: all of some kinds."""
    kinds = kinds_meant(name)
    if not kinds:
        return []
    levels = {spellings().kinds[kind] for kind in kinds}
    below = Unit.objects.below(unit).on(day).filter(level__in=levels).exclude(pk=unit.pk).in_order()
    return [each for each in below if bare(each.title) in kinds]


def agencies_in(*, actor: User, units: list[Unit], name: str) -> list[Agency]:
    """One agency of the name for each unit, in their order: one query for those that are there."""
    if not (name := tidy(name).strip(" :;,.")):
        raise AGENCY_NAMELESS()
    there: dict[int, dict[str, Agency]] = {unit.pk: {} for unit in units}
    own = {unit.pk: (unit.title, unit.name) for unit in units}
    for agency in Agency.objects.filter(unit__in=units).select_related("merged_into", "unit").order_by("-pk"):
        there[agency.unit_id][key_of(agency.name, own[agency.unit_id])] = agency.merged_into or agency
    return [there[unit.pk].get(key_of(name, own[unit.pk])) or make_agency(actor, unit, name) for unit in units]


def make_agency(actor: User, unit: Unit, name: str) -> Agency:
    gate.require(actor, ADD_AGENCY, unit)
    written = committee_name(unit.title, unit.name) if is_committee(name, (unit.title, unit.name)) else name
    return Agency.objects.create(unit=unit, path=unit.path, name=written, sector=sector_of(written))


def agencies_of_user(user: Person) -> QuerySet[Agency]:
    """The agencies for which the person works today.

    A sector's people work for the agencies of their own unit with that sector; the officers and the chairman for the people's
    committee. Their own unit only, and those merged whole into it: an agency of a province does not do the work of the communes'.
    """
    mine = Q(pk__in=[])
    for role in assignments(user, (Role.SECTOR_AGENCY, *COMMITTEE_ROLES)):
        if role.unit is not None:
            sector = role.sector.strip().lower() if role.role == Role.SECTOR_AGENCY else ""
            if sector or role.role != Role.SECTOR_AGENCY:
                mine |= Q(path__in=working_paths(role.unit), sector=sector)
    return Agency.objects.filter(mine, merged_into=None).select_related("unit").order_by("path", "name")


def agency_keys(user: Person) -> list[int]:
    """The keys of the agencies for which the person works today."""
    return [agency.pk for agency in own_agencies(user)]


def own_agencies(user: Person) -> list[Agency]:
    """The agencies for which the person works today, read once for a page."""
    return once(("agencies of", user.pk), lambda: list(agencies_of_user(user)))


def serves(user: Person) -> bool:
    """Whether the person works for some agency."""
    return bool(agency_keys(user))


def writes_or_serves(user: Person) -> bool:
    return holds(user, *WRITERS) or serves(user)


def people_of(agency: Agency) -> QuerySet[User]:
    """Who works for the agency today, by name."""
    today = timezone.localdate()
    roles: Iterable[Role] = (Role.SECTOR_AGENCY,) if agency.sector else COMMITTEE_ROLES
    held = Assignment.objects.filter(valid_on(today), unit=agency.unit_id, role__in=roles)
    if agency.sector:
        held = held.filter(sector__iexact=agency.sector)
    return User.objects.filter(pk__in=held.values("user"), is_active=True).order_by("full_name", "username")
