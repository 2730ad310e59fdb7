"""Members: join, leave, die, become head; households split and merge."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.registry.households.models import Household, Membership, Person, Relation
from thoatngheo.registry.households.policies import ADD_MEMBER, EDIT_HOUSEHOLD
from thoatngheo.registry.households.problems import HEAD_STAYS, LAST_MEMBER, NOBODY, NOT_MEMBER, ONE_HEAD, SAME_HOUSEHOLD
from thoatngheo.registry.households.services.households import Kind, end, found, happened, inside, possible_on, present
from thoatngheo.registry.households.services.people import (
    NewMember,
    close,
    enrol,
    membership_of,
    next_number,
    person_for,
    refresh_head,
    relations_of,
)

Relations = Mapping[uuid.UUID, str]


@use_case(ADD_MEMBER, on="household")
def add_member(*, actor: User, household: Household, member: NewMember, on: date, reason: str = "") -> Membership:
    """Somebody joins the household: born, married, come back."""
    possible_on(household, on)
    person = person_for(member, on)
    joined = enrol(household, person, next_number(household, on), member.relation, on, reason)
    happened(actor, household, Kind.JOINED, on, person=person, note=reason)
    return joined


@use_case(EDIT_HOUSEHOLD, on="household")
def remove_member(*, actor: User, household: Household, person: Person, on: date, reason: str = "") -> None:
    """Somebody leaves the household, alive; the head only after another has become head."""
    possible_on(household, on)
    leaver(household, person, on, reason)
    happened(actor, household, Kind.LEFT, on, person=person, note=reason)


@use_case(EDIT_HOUSEHOLD, on="household")
def record_death(
    *, actor: User, household: Household, person: Person, on: date, new_head: Person | None = None, relations: Relations | None = None
) -> None:
    """A member has died. When it was the head, another becomes head on the same day."""
    possible_on(household, on)
    membership = membership_of(household, person, on)
    if membership.relation == Relation.HEAD and new_head is not None:
        become_head(actor, household, new_head, on, relations)
    leaver(household, person, on, "qua đời")
    person.died_on = on
    person.save(update_fields=["died_on"])
    happened(actor, household, Kind.DIED, on, person=person)


@use_case(EDIT_HOUSEHOLD, on="household")
def change_head(*, actor: User, household: Household, new_head: Person, on: date, relations: Relations | None = None) -> None:
    """Another member becomes head from the day on; `relations` gives what the others are to the new head.

    Without them the former head becomes `other`, a spouse of the former head who becomes head has the former head as spouse, and
    everybody else keeps the relation on record.
    """
    possible_on(household, on)
    become_head(actor, household, new_head, on, relations)


def become_head(actor: User, household: Household, new_head: Person, on: date, relations: Relations | None) -> None:
    rising = membership_of(household, new_head, on)
    if rising.relation == Relation.HEAD:
        return
    members = present(household, on)
    former = next((row for row in members if row.relation == Relation.HEAD), None)
    swapped = {rising.pk: 1, former.pk if former else None: rising.member_no}
    left_over = Relation.SPOUSE if rising.relation == Relation.SPOUSE else Relation.OTHER
    after: list[tuple[Membership, int, str]] = []
    for row in members:
        otherwise = Relation.HEAD if row is rising or row.pk == rising.pk else left_over if former and row.pk == former.pk else row.relation
        relation = Relation.HEAD if row.pk == rising.pk else relations_of(relations, row.person, otherwise)
        number = swapped.get(row.pk, row.member_no)
        if (relation, number) != (row.relation, row.member_no):
            after.append((row, number, relation))
    for row, _number, _relation in after:
        close(row, on, "đổi chủ hộ")
    for row, number, relation in after:
        enrol(household, row.person, number, relation, on)
    refresh_head(household, on)
    happened(actor, household, Kind.HEAD_CHANGED, on, person=new_head)


@use_case(EDIT_HOUSEHOLD, on="household")
def split_household(
    *,
    actor: User,
    household: Household,
    people: Sequence[Person],
    head: Person,
    on: date,
    relations: Relations | None = None,
    address: str = "",
    code: str = "",
) -> Household:
    """Some members found a household of their own in the same unit, `head` at its head."""
    inside(actor, household.unit)
    possible_on(household, on)
    if not people:
        raise NOBODY()
    if head.pk not in {person.pk for person in people}:
        raise ONE_HEAD(count=0)
    leaving = [membership_of(household, person, on) for person in people]
    own_head = next((row for row in leaving if row.relation == Relation.HEAD), None)
    if own_head:
        raise HEAD_STAYS(name=own_head.person.name)
    for row in leaving:
        close(row, on, "tách hộ")
    new = found(household.unit, on, head.name, address or household.address, code)
    enrol(new, head, 1, Relation.HEAD, on, "tách hộ")
    for number, person in enumerate((person for person in people if person.pk != head.pk), start=2):
        enrol(new, person, number, relations_of(relations, person, Relation.OTHER), on, "tách hộ")
    happened(actor, household, Kind.SPLIT, on, other=new)
    happened(actor, new, Kind.SPLIT, on, other=household)
    return new


@use_case(EDIT_HOUSEHOLD, on=("household", "into"))
def merge_households(
    *, actor: User, household: Household, into: Household, on: date, relations: Relations | None = None, note: str = ""
) -> Household:
    """All members of `household` join `into`; the first ends on the day."""
    if household.pk == into.pk:
        raise SAME_HOUSEHOLD()
    for one in sorted((household, into), key=lambda row: row.pk):  # always in one order: two merges cannot wait for each other
        possible_on(one, on)
    joining = present(household, on)
    for row in joining:
        close(row, on, "nhập hộ")
    for row in joining:
        relation = relations_of(relations, row.person, Relation.OTHER)
        if relation == Relation.HEAD:
            raise ONE_HEAD(count=2)
        enrol(into, row.person, next_number(into, on), relation, on, "nhập hộ")
    end(household, on)
    happened(actor, household, Kind.MERGED, on, other=into, note=note)
    happened(actor, into, Kind.MERGED, on, other=household, note=note)
    return into


def leaver(household: Household, person: Person, on: date, reason: str) -> None:
    """End a membership, unless that would leave the household without a head or without anybody."""
    members = present(household, on)
    row = next((row for row in members if row.person_id == person.pk), None)
    if row is None:
        raise NOT_MEMBER(name=person.name, code=household.code, day=f"{on:%d/%m/%Y}")
    if len(members) == 1:
        raise LAST_MEMBER(name=person.name, code=household.code)
    if row.relation == Relation.HEAD:
        raise HEAD_STAYS(name=person.name)
    close(row, on, reason)
