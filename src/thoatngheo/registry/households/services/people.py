"""People: what is known of a person, entered and corrected."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.names import fold, sort_key, tidy
from thoatngheo.core.rls import lifted
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.constraints import translated
from thoatngheo.registry.households.models import Household, Membership, Person, Relation
from thoatngheo.registry.households.national_id import cleaned, index_of, masked, sealed
from thoatngheo.registry.households.policies import EDIT_HOUSEHOLD
from thoatngheo.registry.households.problems import BAD_BIRTH, ELSEWHERE, NO_NAME, NOT_MEMBER, OTHER_NAME
from thoatngheo.registry.households.querysets import in_force

FIRST_YEAR = 1880


@dataclass(frozen=True, slots=True)
class NewMember:
    """Somebody who joins a household. Where only the year of birth is known, `birth_date` stays empty."""

    name: str
    relation: Relation
    birth_date: date | None = None
    birth_year: int | None = None
    sex: str = ""
    ethnicity: str = ""
    national_id: str = ""


def person_for(member: NewMember, on: date) -> Person:
    """The person on record with the member's national ID, else a new one.

    ELSEWHERE where that person belongs to a household on the day, OTHER_NAME where the names differ.
    """
    number = cleaned(member.national_id)
    with lifted():  # a number is looked for in the whole country; no more is said than that it is taken
        known = Person.objects.filter(id_index=index_of(number)).first() if number else None
        if known and fold(known.name) != fold(member.name):
            raise OTHER_NAME(masked=masked(number))
        if known and known.memberships.filter(in_force("joined_on", "left_on", on)).exists():
            raise ELSEWHERE(name=known.name, day=f"{on:%d/%m/%Y}")
    if known:
        return known
    person = Person(birth_date=member.birth_date, birth_year=member.birth_year, sex=member.sex, ethnicity=member.ethnicity)
    named(person, member.name)
    born(person, on)
    identified(person, number)
    with translated():
        person.save(force_insert=True)
    return person


def named(person: Person, name: str) -> None:
    person.name = tidy(name)
    if not person.name:
        raise NO_NAME()
    person.name_fold, person.name_sort = fold(person.name), sort_key(person.name)


def born(person: Person, latest: date) -> None:
    """Refuse a birth that cannot be."""
    year = person.birth_date.year if person.birth_date else person.birth_year
    late = person.birth_date is not None and person.birth_date > latest
    if year is not None and (late or not FIRST_YEAR <= year <= latest.year):
        raise BAD_BIRTH(value=f"{person.birth_date:%d/%m/%Y}" if person.birth_date else year)


def identified(person: Person, number: str) -> None:
    """Put a checked number on a person; an empty one changes nothing."""
    if number:
        found = sealed(number)
        person.id_cipher, person.id_index, person.id_tail = found.cipher, found.index, found.tail


@use_case(EDIT_HOUSEHOLD, on="household")
def correct_person(*, actor: User, household: Household, person: Person, changes: Mapping[str, object], national_id: str = "") -> Person:
    """Correct what was written wrongly about a member: name, birth, sex, ethnicity, national ID.

    For what changed in life (a death, a move) there are services of their own. The change tables keep what was before.
    """
    today = timezone.localdate()
    membership_of(household, person, today)
    allowed = {"birth_date", "birth_year", "sex", "ethnicity"}
    for field in allowed & changes.keys():
        setattr(person, field, changes[field])
    named(person, str(changes.get("name", person.name)))
    born(person, today)
    identified(person, cleaned(national_id))
    with translated():
        person.save()
    refresh_head(household, today)
    return person


def membership_of(household: Household, person: Person, on: date) -> Membership:
    """The person's membership in the household on the day, or NOT_MEMBER."""
    found = household.memberships.on(on).filter(person=person).select_related("person").first()
    if found is None:
        raise NOT_MEMBER(name=person.name, code=household.code, day=f"{on:%d/%m/%Y}")
    return found


def refresh_head(household: Household, on: date) -> None:
    """Copy the head's name onto the household."""
    head = household.memberships.on(on).filter(relation=Relation.HEAD).select_related("person").first()
    if head and head.person.name != household.head_name:
        household.head_name, household.head_fold, household.head_sort = head.person.name, head.person.name_fold, head.person.name_sort
        household.save(update_fields=["head_name", "head_fold", "head_sort"])


def enrol(household: Household, person: Person, number: int, relation: str, on: date, reason: str = "") -> Membership:
    """Make a person a member from a day on."""
    with translated():
        return Membership.objects.create(
            household=household, person=person, path=household.path, member_no=number, relation=relation, joined_on=on, reason=reason
        )


def close(membership: Membership, on: date, reason: str) -> None:
    """End a membership; one that would have begun on the same day never was."""
    if membership.joined_on == on:
        membership.delete()
        return
    membership.left_on, membership.reason = on, reason
    with translated():
        membership.save(update_fields=["left_on", "reason"])


def next_number(household: Household, on: date) -> int:
    """The lowest number that no member has from the day on."""
    taken = set(household.memberships.filter(in_force("joined_on", "left_on", on)).values_list("member_no", flat=True))
    taken |= set(household.memberships.filter(joined_on__gt=on).values_list("member_no", flat=True))
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def relations_of(chosen: Mapping[uuid.UUID, str] | None, person: Person, otherwise: str) -> str:
    """The relation that was chosen for a person, else the given one."""
    return (chosen or {}).get(person.pk, otherwise)
