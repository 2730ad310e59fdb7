"""One household, put together: people, lacks, income, facts, groups and causes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from thoatngheo.demo.generator import identity
from thoatngheo.demo.generator.ethnic_groups import BRU_VAN_KIEU, KINH
from thoatngheo.demo.generator.families import age_on, make_family
from thoatngheo.demo.generator.incomes import income_for
from thoatngheo.demo.generator.lacks import Bounds, draw, settle
from thoatngheo.demo.generator.marginals import Commune, Lines
from thoatngheo.demo.generator.records import FactValue, GeneratedHousehold, GeneratedMember
from thoatngheo.demo.generator.statements import household_facts, with_facts

LACKS_DRAWN = {"poor": (2, 6), "near_poor": (1, 4), "middle": (0, 3), "not_poor": (0, 2), "undetermined": (2, 3)}
FEW, THREE_OR_MORE, ANY = Bounds(0, 2), Bounds(3, 99), Bounds(0, 99)
CAUSE_WEIGHTS = {1: 10, 2: 24, 3: 22, 4: 6, 5: 12, 6: 10, 7: 20, 8: 4}


@dataclass(frozen=True, slots=True)
class Aim:
    """What a household is to become: its category, how it gets there, and under which standard."""

    category: str
    standard: str
    lines: Lines
    in_band: bool = False

    @property
    def bounds(self) -> Bounds:
        """How many deprivations this category allows under the standard."""
        if self.category == "near_poor":
            return FEW
        if self.category == "poor":
            return THREE_OR_MORE if self.in_band or self.standard != "VN-2016" else ANY
        return ANY


@dataclass(frozen=True, slots=True)
class Place:
    """Where a household lives."""

    commune: Commune
    hamlet: str

    @property
    def address(self) -> str:
        return f"{self.hamlet}, {self.commune.area_name}"


def new_household(rng: Random, *, serial: int, place: Place, aim: Aim, ethnic: bool, day: date) -> GeneratedHousehold:
    """An invented household that the standard puts into the wanted category."""
    code = f"{place.commune.area_code}-{serial:05d}"
    standing = aim.category if aim.category in ("poor", "near_poor") else "other"
    people = make_family(rng, code=code, serial=serial, day=day, ethnicity=BRU_VAN_KIEU if ethnic else KINH, standing=standing)
    lacks = draw(rng, rng.randint(*LACKS_DRAWN[aim.category]))
    income = income_for(rng, aim.category, aim.lines, in_band=aim.in_band)
    once_poor = aim.category not in ("poor", "undetermined") and rng.random() < 0.06
    home = survey(rng, code=code, place=place, people=people, lacks=lacks, income=income, floor=None, aim=aim, day=day, once_poor=once_poor)
    return replace(home, causes=causes(rng) if aim.category in ("poor", "near_poor") else ())


def survey(
    rng: Random,
    *,
    code: str,
    place: Place,
    people: Sequence[GeneratedMember],
    lacks: frozenset[str],
    income: int,
    floor: float | None,
    aim: Aim,
    day: date,
    once_poor: bool,
) -> GeneratedHousehold:
    """What a reviewer would write down on that day; the facts put the household into the wanted category."""
    settled = settle(rng, lacks, people, day, standard=aim.standard, bounds=aim.bounds)
    facts = household_facts(code, settled, people=len(people), income=income, floor_before=floor)
    if aim.category == "not_poor":
        facts = with_gaps(rng, facts)
    members = with_facts(people, settled, day)
    return GeneratedHousehold(
        code=code,
        area_code=place.commune.area_code,
        area_type=place.commune.area_type,
        hamlet=place.hamlet,
        address=place.address,
        members=members,
        facts=facts,
        survey_date=day,
        category=aim.category,
        lacks=settled,
        groups=groups(members, day),
        once_poor=once_poor,
    )


def with_gaps(rng: Random, facts: dict[str, FactValue]) -> dict[str, FactValue]:
    """Well-off households are asked less: in one of twenty, some facts stay unknown; income alone decides there."""
    if rng.random() < 0.05:
        for name in rng.sample(("has_radio", "has_tablet", "treats_waste", "hears_loudspeaker", "roof_durable", "uses_internet"), 3):
            facts.pop(name)
    return facts


def identified(person: GeneratedMember, serial: int, day: date) -> GeneratedMember:
    """Those who have come of age since get their identity number."""
    if person.national_id or age_on(day, person) < identity.FROM_AGE:
        return person
    number = identity.national_id(serial=serial, number=person.number, sex=person.sex, birth_year=person.birth_year)
    return replace(person, national_id=number)


def groups(members: Sequence[GeneratedMember], day: date) -> tuple[str, ...]:
    """The groups that follow from who lives there; hộ nghèo cứng and the like are given by the commune."""
    found = []
    if members[0].ethnicity != KINH:
        found.append("ethnic_minority")
    if any(member.merit for member in members):
        found.append("merit")
    if any(member.facts["monthly_allowance"] != "none" for member in members):
        found.append("social_protection")
    if not any(member.facts["able_to_work"] and 15 <= age_on(day, member) < 60 for member in members):
        found.append("no_labour_capacity")
    return tuple(found)


def causes(rng: Random) -> tuple[int, ...]:
    """One to three of the eight official causes."""
    drawn = rng.choices(list(CAUSE_WEIGHTS), list(CAUSE_WEIGHTS.values()), k=rng.choices((1, 2, 3), (5, 3, 2))[0])
    return tuple(sorted(set(drawn)))
