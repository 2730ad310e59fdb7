"""Households with their members on a day, the head's national ID masked unless it is handed in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date
from uuid import UUID

from thoatngheo.registry.households.ethnic_groups import name_of
from thoatngheo.registry.households.models import Household, Membership, Relation
from thoatngheo.registry.households.national_id import masked_cipher
from thoatngheo.reviews.documents.collect.places import hamlets, office_of
from thoatngheo.reviews.documents.collect.reading import paper
from thoatngheo.reviews.documents.rows import Asked, Home, Member
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import StatusEntry


@paper
def homes_of(
    households: Collection[UUID], day: date, *, identities: Mapping[UUID, str] | None = None, members: bool = True
) -> dict[UUID, Home]:
    """Each household as it was on the day (three queries). `identities`: national IDs that the registry gave in full, by household.

    Without `members` only the head is read of the people (for long lists).
    """
    rows = Household.objects.filter(pk__in=list(households)).values_list("pk", "code", "head_name", "path", "address")
    found = {row[0]: row for row in rows}
    places = hamlets(row[3] for row in found.values())
    people: dict[UUID, list[Membership]] = defaultdict(list)
    for membership in Membership.objects.filter(household__in=list(found)).on(day).select_related("person"):
        people[membership.household_id].append(membership)
    given = identities or {}
    return {key: home_of(row, places.get(row[3], ""), people[key], given.get(key), members=members) for key, row in found.items()}


def home_of(row: tuple[UUID, str, str, str, str], hamlet: str, people: list[Membership], identity: str | None, *, members: bool) -> Home:
    _key, code, head_name, _path, address = row
    head = next((each.person for each in people if each.relation == Relation.HEAD), None)
    return Home(
        code=code,
        head=head_name,
        hamlet=hamlet,
        address=address,
        sex=head.sex if head else "",
        birth_year=year_of(head.birth_date, head.birth_year) if head else None,
        ethnicity=name_of(head.ethnicity) if head else "",
        identity=(masked_cipher(head.id_cipher) if head and members else "") if identity is None else identity,
        people=len(people),
        members=tuple(member_of(each) for each in people) if members else (),
    )


def member_of(membership: Membership) -> Member:
    person = membership.person
    return Member(
        name=person.name,
        relation=str(Relation(membership.relation).label),
        sex=person.sex,
        birth_year=year_of(person.birth_date, person.birth_year),
        ethnicity=name_of(person.ethnicity),
    )


def year_of(day: date | None, year: int | None) -> int | None:
    return day.year if day else year


@paper
def asked_by(household: Household, day: date) -> Asked:
    """What a prefilled request says: the household, and its category on the current lists."""
    latest = StatusEntry.objects.filter(household=household, since__lte=day).order_by("-since", "-pk").first()
    category = latest.category if latest else ""
    now = {Category.POOR: "Hộ nghèo", Category.NEAR_POOR: "Hộ cận nghèo"}.get(Category(category)) if category else None
    home = homes_of([household.pk], day)[household.pk]
    return Asked(office_of(household.unit), home, now or "Chưa có trong danh sách hộ nghèo, hộ cận nghèo")
