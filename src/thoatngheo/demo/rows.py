"""The generator's reviews as rows for the registry's bulk loading."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.demo.generator import GeneratedHousehold, GeneratedMember, GeneratedReview
from thoatngheo.demo.generator.records import Facts
from thoatngheo.demo.spans import Belonging, Stay, belongings, deaths, ended, events, everybody, stays
from thoatngheo.registry.households import bulk
from thoatngheo.registry.households.models import HouseholdEvent, TakeOver
from thoatngheo.registry.households.national_id import sealed
from thoatngheo.registry.households.vocabulary import STATED, Subject
from thoatngheo.registry.takeovers.services import told

Kind = HouseholdEvent.Kind
REFORM = date(2025, 7, 1)
NAMESPACE = uuid.UUID("5f0c1f4e-4f0e-5d3c-9d53-1d2f2a6d7c11")  # the same demo, the same identities
GROUPS = {
    "merit": "merit",
    "social_protection": "social_protection",
    "no_labour_capacity": "no_labour_capacity",
    "poverty_reduction_policy": "reducible",
    "hard_core": "hard_core",
}
EVENTS = {"birth": Kind.JOINED, "death": Kind.DIED, "split": Kind.SPLIT, "move": Kind.MOVED_IN, "household_end": Kind.DISSOLVED}
CAUSES = ("land", "capital", "labour", "tools", "knowledge", "skills", "illness", "other")  # in the order of form 10
GROUP_SOURCE = "Dữ liệu mẫu"


@dataclass(slots=True)
class DemoPlace:
    """The reviews of one place, oldest first, and the unit of each (commune code, hamlet name).

    `taken`: who took over the households of an old hamlet (by its key) on the day of the reform.
    """

    reviews: Sequence[GeneratedReview]
    hamlets: Mapping[tuple[str, str], Unit]
    surveys: Sequence[str]
    taken: Mapping[int, TakeOver] = field(default_factory=dict)
    stays: list[Stay] = field(init=False)
    belongings: list[Belonging] = field(init=False)

    def __post_init__(self) -> None:
        self.stays = stays(self.reviews)
        self.belongings = belongings(self.reviews)

    @property
    def last_stay(self) -> dict[str, Stay]:
        return {stay.household: stay for stay in self.stays}

    def unit(self, stay: Stay) -> Unit:
        return self.hamlets[stay.area_code, stay.hamlet]

    def taken_from(self, stay: Stay) -> TakeOver | None:
        """The take-over of a stay that has not ended."""
        return self.taken.get(self.unit(stay).pk) if stay.until is None else None

    def home(self, stay: Stay) -> Unit:
        """Where a household is on record today, by its last stay."""
        taken = self.taken_from(stay)
        return taken.unit if taken else self.unit(stay)

    def latest_homes(self) -> dict[str, GeneratedHousehold]:
        return {home.code: home for review in self.reviews for home in review.households}

    def latest_people(self) -> dict[str, GeneratedMember]:
        return {member.key: member for review in self.reviews for _, member in everybody(review)}


def identity(*words: str) -> uuid.UUID:
    return uuid.uuid5(NAMESPACE, "/".join(words))


def household_rows(place: DemoPlace) -> Iterator[bulk.HouseholdRow]:
    ends = ended(place.reviews)
    first = {stay.household: stay.since for stay in reversed(place.stays)}
    last = place.last_stay
    for home in place.latest_homes().values():
        unit = place.home(last[home.code])
        yield bulk.HouseholdRow(
            id=identity(home.code),
            code=home.code,
            unit_id=unit.pk,
            path=unit.path,
            head_name=home.head.name,
            address=home.address,
            started_on=first[home.code],
            ended_on=ends.get(home.code),
        )


def residence_rows(place: DemoPlace) -> Iterator[bulk.ResidenceRow]:
    for stay in place.stays:
        unit, taken = place.unit(stay), place.taken_from(stay)
        yield bulk.ResidenceRow(identity(stay.household), unit.pk, unit.path, stay.since, taken.on if taken else stay.until)
        if taken:
            yield bulk.ResidenceRow(identity(stay.household), taken.unit_id, taken.unit.path, taken.on)


def person_rows(place: DemoPlace) -> Iterator[bulk.PersonRow]:
    died = deaths(place.reviews)
    for person in place.latest_people().values():
        number = sealed(person.national_id) if person.national_id else None
        yield bulk.PersonRow(
            id=identity("person", person.key),
            name=person.name,
            birth_date=person.birth_date,
            birth_year=person.birth_year,
            sex=person.sex,
            ethnicity=person.ethnicity,
            died_on=died.get(person.key),
            id_cipher=number.cipher if number else None,
            id_index=number.index if number else None,
            id_tail=number.tail if number else None,
        )


def membership_rows(place: DemoPlace) -> Iterator[bulk.MembershipRow]:
    last = place.last_stay
    for one in place.belongings:
        yield bulk.MembershipRow(
            household_id=identity(one.household),
            person_id=identity("person", one.person),
            path=place.home(last[one.household]).path,
            member_no=one.number,
            relation=one.relation,
            joined_on=one.since,
            left_on=one.until,
        )


def statement_rows(place: DemoPlace) -> Iterator[bulk.StatementRow]:
    """What each review's survey said: of the first all facts, of the later ones all of the household's and the members' changed ones."""
    last = place.last_stay
    said: dict[str, Facts] = {}
    for review, survey in zip(place.reviews, place.surveys, strict=True):
        for home in review.households:
            path = place.home(last[home.code]).path
            about: dict[str, Any] = {
                "household_id": identity(home.code),
                "path": path,
                "said_on": home.survey_date,
                "survey": survey,
                "said_by": home.head.name,
            }
            told = told_of(home)
            yield bulk.StatementRow(**about, facts=withdrawn(said.get(home.code, {}), told) | stated(told, Subject.HOUSEHOLD))
            said[home.code] = told
            for member in home.members:
                before = said.get(member.key, {})
                fresh = withdrawn(before, member.facts) | stated(changed(before, member.facts), Subject.MEMBER)
                said[member.key] = member.facts
                if fresh:
                    yield bulk.StatementRow(**about, facts=fresh, person_id=identity("person", member.key))


def told_of(home: GeneratedHousehold) -> Facts:
    """The facts of the household with its causes of poverty, by the words that the registry keeps for the numbers of form 10."""
    causes = ";".join(CAUSES[number - 1] for number in home.causes)
    return {**home.facts, "causes": causes} if causes else home.facts


def stated(facts: Facts, subject: Subject) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if name in STATED[subject]}


def changed(before: Facts, after: Facts) -> dict[str, Any]:
    return {name: value for name, value in after.items() if before.get(name) != value}


def withdrawn(before: Facts, after: Facts) -> dict[str, Any]:
    """A null for what was known and is not known any more."""
    return {name: None for name in before if name not in after}


def group_rows(place: DemoPlace) -> Iterator[bulk.GroupRow]:
    """Each group from the review that first shows it to the review that no longer does."""
    open_rows: dict[tuple[str, str], bulk.GroupRow] = {}
    for review in place.reviews:
        now = {(home.code, GROUPS[name]) for home in review.households for name in home.groups if name in GROUPS}
        for key in [key for key in open_rows if key not in now]:
            row = open_rows.pop(key)
            row.until = review.survey_date
            yield row
        for key in sorted(now - open_rows.keys()):
            open_rows[key] = bulk.GroupRow(identity(key[0]), key[1], review.survey_date, GROUP_SOURCE)
    yield from open_rows.values()


def event_rows(place: DemoPlace) -> Iterator[bulk.EventRow]:
    for stay in place.stays:
        if taken := place.taken_from(stay):
            note = f"{told(taken.origin)} → {told(taken.unit)}"
            yield bulk.EventRow(identity(stay.household), Kind.TAKEN_OVER, taken.on, note=note, take_over_id=taken.pk)
    known = place.latest_people()
    for event in events(place.reviews):
        person = event.member_keys[0] if len(event.member_keys) == 1 else None
        other = identity(event.to_household) if event.to_household else None
        yield bulk.EventRow(
            household_id=identity(event.household),
            kind=EVENTS[event.kind],
            on=event.day,
            person_id=identity("person", person) if person in known else None,
            other_id=other,
        )
        if event.to_household:
            yield bulk.EventRow(
                household_id=identity(event.to_household), kind=Kind.FOUNDED, on=event.day, other_id=identity(event.household)
            )


def load_place(place: DemoPlace) -> int:
    """Write everything about a place; returns the number of households."""
    households = bulk.load_households(household_rows(place))
    bulk.load_residences(residence_rows(place))
    bulk.load_people(person_rows(place))
    bulk.load_memberships(membership_rows(place))
    bulk.load_statements(statement_rows(place))
    bulk.load_groups(group_rows(place))
    bulk.load_events(event_rows(place))
    return households
