"""Families: who lives together, how old they are, what they are called."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

from thoatngheo.demo.generator import identity
from thoatngheo.demo.generator.names import family_name, full_name
from thoatngheo.demo.generator.records import GeneratedMember

SHAPES = ("alone", "elder_couple", "couple_and_children", "lone_parent", "grown_children", "three_generations")
# How often each shape occurs: among the poor more old people alone and more lone parents.
SHAPE_WEIGHTS = {
    "poor": (16, 11, 36, 16, 7, 14),
    "near_poor": (7, 9, 46, 11, 9, 18),
    "other": (5, 9, 54, 6, 12, 14),
}
YEAR_ONLY_FROM_AGE = 72  # old people of whom often only the year of birth is known


class Family:
    """Collects the people of one household in order; the first is the head."""

    def __init__(self, rng: Random, *, code: str, serial: int, day: date, ethnicity: str, standing: str) -> None:
        self.rng = rng
        self.code = code
        self.serial = serial
        self.day = day
        self.ethnicity = ethnicity
        self.standing = standing
        self.people: list[GeneratedMember] = []
        self.name = family_name(rng, ethnicity)

    def add(self, relation: str, sex: str, age: int, *, born_into: bool = True) -> None:
        """One more person; `born_into` = carries the family's name."""
        rng = self.rng
        born = self.day - timedelta(days=age * 365.2425 + rng.randrange(3, 330))
        year_only = age >= YEAR_ONLY_FROM_AGE and rng.random() < 0.3
        poor = self.standing == "poor"
        number = len(self.people) + 1
        adult = age >= identity.FROM_AGE
        self.people.append(
            GeneratedMember(
                key=f"{self.code}-{number}",
                number=number,
                name=full_name(rng, family=self.name if born_into else family_name(rng, self.ethnicity), sex=sex, ethnicity=self.ethnicity),
                sex=sex,
                birth_year=born.year,
                birth_date=None if year_only else born,
                ethnicity=self.ethnicity,
                relation=relation,
                national_id=identity.national_id(serial=self.serial, number=number, sex=sex, birth_year=born.year) if adult else None,
                disabled=age >= 6 and rng.random() < (0.06 if poor else 0.015),
                merit=age >= 60 and rng.random() < (0.02 if poor else 0.06),
            )
        )

    def add_couple(self, age: int) -> None:
        head = "male" if self.rng.random() < 0.85 else "female"
        self.add("head", head, age)
        self.add("spouse", "female" if head == "male" else "male", max(19, age + self.rng.randint(-6, 3)), born_into=False)

    def add_children(self, count: int, parent_age: int, relation: str = "child") -> None:
        ages = range(min(parent_age - 20, 22) + 1)
        for age in sorted(self.rng.sample(ages, min(count, (len(ages) + 1) // 2)), reverse=True):
            self.add(relation, self.rng.choice(("male", "female")), age)


def make_family(rng: Random, *, code: str, serial: int, day: date, ethnicity: str, standing: str) -> list[GeneratedMember]:
    """A household of one of six shapes; about 3.6 people over a whole commune. The head is 22 or older."""
    family = Family(rng, code=code, serial=serial, day=day, ethnicity=ethnicity, standing=standing)
    shape = rng.choices(SHAPES, SHAPE_WEIGHTS[standing])[0]
    BUILDERS[shape](family)
    return family.people


def alone(family: Family) -> None:
    family.add("head", "female" if family.rng.random() < 0.7 else "male", family.rng.randint(58, 90))


def elder_couple(family: Family) -> None:
    family.add_couple(family.rng.randint(60, 84))


def couple_and_children(family: Family) -> None:
    age = family.rng.randint(24, 52)
    family.add_couple(age)
    family.add_children(family.rng.choices((1, 2, 3, 4), (32, 48, 16, 4))[0], age)


def lone_parent(family: Family) -> None:
    age = family.rng.randint(26, 50)
    family.add("head", "female" if family.rng.random() < 0.8 else "male", age)
    family.add_children(family.rng.choices((1, 2, 3), (40, 42, 18))[0], age)


def grown_children(family: Family) -> None:
    age = family.rng.randint(48, 62)
    family.add_couple(age)
    for _ in range(family.rng.choices((1, 2), (65, 35))[0]):
        family.add("child", family.rng.choice(("male", "female")), family.rng.randint(18, age - 22))


def three_generations(family: Family) -> None:
    age = family.rng.randint(28, 48)
    family.add_couple(age)
    family.add_children(family.rng.choices((1, 2, 3), (38, 48, 14))[0], age)
    for _ in range(family.rng.choices((1, 2), (75, 25))[0]):
        family.add("parent", family.rng.choice(("male", "female", "female")), age + family.rng.randint(21, 34))


BUILDERS: dict[str, Callable[[Family], None]] = {
    "alone": alone,
    "elder_couple": elder_couple,
    "couple_and_children": couple_and_children,
    "lone_parent": lone_parent,
    "grown_children": grown_children,
    "three_generations": three_generations,
}


def age_on(day: date, person: GeneratedMember) -> int:
    """Full years lived; where only the year of birth is known, the difference of the years."""
    if person.birth_date is None:
        return day.year - person.birth_year
    born = person.birth_date
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
