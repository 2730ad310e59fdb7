"""Whom an activity reached, round by round. Where the list is the output, the counted output follows it in the same transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from thoatngheo.accounts.models import User
from thoatngheo.areas.lineage import working_paths
from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.core.use_cases import use_case
from thoatngheo.plans.activities.models import Activity, Beneficiary
from thoatngheo.plans.activities.outputs import counted_by_round
from thoatngheo.plans.activities.policies.activities import RECORD_BENEFICIARIES, VIEW_BENEFICIARIES
from thoatngheo.plans.activities.problems.activities import (
    NOBODY_CHOSEN,
    NOT_A_MEMBER,
    OTHER_AREA,
    OUTSIDE_AUDIENCE,
    PERSON_NEEDED,
    REASON_TO_REMOVE,
    TWICE,
)
from thoatngheo.plans.activities.reach import place_on, standard_for, standing
from thoatngheo.plans.activities.services.activities import check_round, write_output
from thoatngheo.plans.activities.serving import Audience, Served, age_on, served_as
from thoatngheo.registry.households.models import Household, Membership, Relation
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.querysets import HouseholdQuerySet, in_force

NAMED = 5
LISTED = "Theo danh sách thụ hưởng"


@dataclass(frozen=True, slots=True)
class Chosen:
    """A household, or one of its members."""

    household: UUID
    person: UUID | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody chosen, as the registry and the ledger have them on the day."""

    chosen: Chosen
    code: str
    path: str
    served: Served
    inside: bool


@use_case(RECORD_BENEFICIARIES, on="activity", lock=("unit", "plan"))
def record_beneficiaries(
    *,
    actor: User,
    activity: Activity,
    round_no: int,
    on: date,
    people: Sequence[Chosen],
    value: int | None = None,
    note: str = "",
    outside: str = "",
) -> list[Beneficiary]:
    """Write down who was served in a round; all of them or nobody.

    How each household stood on the day is kept. `outside` is the reason for those whom the activity is not for.

    Raises:
        Problem: NOBODY_CHOSEN, NO_SUCH_ROUND, IN_THE_FUTURE; PERSON_NEEDED where persons are counted; OTHER_AREA, NOT_A_MEMBER;
            TWICE where somebody is on the round's list; OUTSIDE_AUDIENCE where a reason is missing.
    """
    check_round(activity, round_no, on)
    if not people:
        raise NOBODY_CHOSEN()
    wanted = [Chosen(each.household) for each in people] if activity.counted_by == Activity.Counting.HOUSEHOLDS else list(people)
    found = look_up(gate.visible(actor, VIEW_HOUSEHOLD, Household.objects.all()), activity, on, wanted)
    check_once(activity, round_no, found)
    astray = [each for each in found if not each.inside]
    if astray and not outside.strip():
        raise OUTSIDE_AUDIENCE(count=len(astray), codes=codes(astray))
    made = Beneficiary.objects.bulk_create(
        Beneficiary(
            activity=activity,
            path=each.path,
            household_id=each.chosen.household,
            person_id=each.chosen.person,
            round_no=round_no,
            on=on,
            category=each.served,
            value=value,
            note=note.strip(),
            outside="" if each.inside else outside.strip(),
            by=actor,
        )
        for each in found
    )
    follow(actor, activity, round_no, on, LISTED)
    return made


def look_up(seen: HouseholdQuerySet, activity: Activity, on: date, wanted: Sequence[Chosen]) -> list[Found]:
    """Each of the chosen as they were on the day, among the households that may be seen (three queries, however many they are)."""
    keys = {each.household for each in wanted}
    homes = seen.lived_in(working_paths(activity.unit), on).filter(pk__in=keys)
    there = dict(homes.values_list("pk", "code"))
    if keys - set(there):
        known = dict(seen.filter(pk__in=keys).values_list("pk", "code"))
        missing = sorted(known.get(key, "?") for key in keys - set(there))
        raise OTHER_AREA(day=show_day(on), codes=shortened(missing), unit=activity.unit.full_name)
    members = Membership.objects.filter(in_force("joined_on", "left_on", on), household__in=there).select_related("person")
    rows: list[Any] = list(
        members.annotate(place=place_on(on), **standing("household", on, standard_for(activity, on))).order_by("member_no")
    )
    audience = Audience(activity.categories, activity.age_from, activity.age_under)
    by_person = {(row.household_id, row.person_id): row for row in rows}
    heads = {row.household_id: row for row in rows if row.relation == Relation.HEAD}
    found = []
    for each in wanted:
        row = by_person.get((each.household, each.person)) if each.person else heads.get(each.household)
        if row is None:
            raise NOT_A_MEMBER(day=show_day(on), codes=there[each.household])
        served = served_as(row.ledger, newly_escaped=row.escaped)
        age = age_on(on, row.person.birth_date, row.person.birth_year)
        inside = audience.fits(served, age) if each.person else Audience(activity.categories).fits(served, None)
        found.append(Found(each, there[each.household], row.place, served, inside))
    alone = [each for each in found if each.chosen.person is None]
    if activity.counted_by == Activity.Counting.PEOPLE and alone:
        raise PERSON_NEEDED(codes=codes(alone))
    return found


def check_once(activity: Activity, round_no: int, found: Sequence[Found]) -> None:
    """Nobody twice in a round: neither within the list, nor with what is written already, whatever household they live in now."""
    keys = [each.chosen.person or each.chosen.household for each in found]
    often = Counter(keys)
    rows = Beneficiary.objects.filter(activity=activity, round_no=round_no)
    held = {person or household for household, person in rows.values_list("household", "person")}
    twice = [each for each, key in zip(found, keys, strict=True) if key in held or often[key] > 1]
    if twice:
        raise TWICE(round=round_no, count=len(twice), codes=codes(twice))


@use_case(RECORD_BENEFICIARIES, on="activity", lock=True)
def remove_beneficiaries(*, actor: User, activity: Activity, keys: Iterable[int], reason: str) -> int:
    """Take rows off the list that should not stand there; the journal keeps them, the counted output follows. How many went.

    Raises:
        Problem: REASON_TO_REMOVE.
    """
    if not reason.strip():
        raise REASON_TO_REMOVE()
    rows = gate.visible(actor, VIEW_BENEFICIARIES, activity.beneficiaries.filter(pk__in=list(keys)))
    days = {row.round_no: row.on for row in rows}
    gone, _ = rows.delete()
    for round_no, on in sorted(days.items()):
        follow(actor, activity, round_no, on, reason.strip())
    return gone


def follow(actor: User, activity: Activity, round_no: int, on: date, note: str) -> None:
    """Bring the counted output of a round to what its list says, by one further row; nothing where output is reported by hand."""
    if activity.counted_by == Activity.Counting.REPORTED:
        return
    rows = activity.beneficiaries.filter(round_no=round_no)
    people = activity.counted_by == Activity.Counting.PEOPLE
    listed = rows.exclude(person=None).values("person").distinct().count() if people else rows.values("household").distinct().count()
    counted = counted_by_round(activity.outputs.values_list("round_no", "quantity")).get(round_no, 0)
    if listed != counted:
        write_output(actor, activity, round_no, on, listed - counted, note)


def codes(found: Sequence[Found]) -> str:
    return shortened(sorted({each.code for each in found}))


def shortened(named: Sequence[str]) -> str:
    """At most five of them."""
    return ", ".join(named[:NAMED]) + (" …" if len(named) > NAMED else "")
