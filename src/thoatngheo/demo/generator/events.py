"""What happens in a year: births, deaths, splits, moves, and households that end. Numbers of households balance."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from random import Random

from thoatngheo.demo.generator.families import age_on
from thoatngheo.demo.generator.marginals import Commune
from thoatngheo.demo.generator.names import full_name
from thoatngheo.demo.generator.records import GeneratedEvent, GeneratedFlow, GeneratedHousehold, GeneratedMember, GeneratedReview

BIRTH_RATE, DEATH_RATE = 0.02, 0.012  # a household and year


class YearOfEvents:
    """Plays one year over the households. Households that change category for reasons of income are left in peace (`busy`)."""

    def __init__(self, rng: Random, previous: GeneratedReview, communes: Sequence[Commune], day: date, *, busy: frozenset[str]) -> None:
        self.rng = rng
        self.start = previous.survey_date
        self.day = day
        self.communes = communes
        self.touched = set(busy)
        self.current = {home.code: home for home in previous.households}
        self.events: list[GeneratedEvent] = []
        self.flows: list[GeneratedFlow] = []
        self.serials = {home.code: int(home.code.rsplit("-", 1)[1]) for home in previous.households}
        self.next_serial = max(self.serials.values()) + 1

    @property
    def homes(self) -> list[GeneratedHousehold]:
        return list(self.current.values())

    def serial_of(self, code: str) -> int:
        return self.serials[code]

    def play(self, by_commune: Mapping[str, Sequence[GeneratedHousehold]]) -> None:
        for commune in self.communes:
            homes = by_commune[commune.area_code]
            for category in ("poor", "near_poor", "not_poor"):
                self.split_and_end(homes, category)
        self.move_around(by_commune)
        for homes in by_commune.values():
            for home in homes:
                self.births_and_deaths(home)

    def split_and_end(self, homes: Sequence[GeneratedHousehold], category: str) -> None:
        """A grown child founds a household of the same category; somebody old who lived alone dies: the number stays."""
        pairs = [(home, child) for home in self.free(homes, category) if (child := self.who_may_leave(home))]
        alone = [home for home in self.free(homes, category) if len(home.members) == 1 and age_on(self.day, home.head) >= 70]
        if not pairs or not alone:
            return
        home, child = self.rng.choice(pairs)
        self.split(home, child)
        self.end(self.rng.choice(alone))

    def free(self, homes: Sequence[GeneratedHousehold], category: str) -> list[GeneratedHousehold]:
        return [home for home in homes if home.category == category and home.code not in self.touched]

    def who_may_leave(self, home: GeneratedHousehold) -> GeneratedMember | None:
        grown = [m for m in home.members if m.relation == "child" and age_on(self.start, m) >= 19 and m.national_id and not m.disabled]
        return grown[0] if grown and len(home.members) >= 3 else None

    def split(self, home: GeneratedHousehold, child: GeneratedMember) -> None:
        code = f"{home.area_code}-{self.next_serial:05d}"
        self.serials[code] = self.next_serial
        self.next_serial += 1
        stays = renumbered([member for member in home.members if member.key != child.key])
        self.current[home.code] = replace(home, members=stays)
        self.current[code] = replace(home, code=code, members=(replace(child, number=1, relation="head"),), once_poor=False)
        self.touched |= {home.code, code}
        self.events.append(GeneratedEvent("split", self.some_day(), home.code, (child.key,), to_household=code))
        if home.category in ("poor", "near_poor"):
            self.flows.append(GeneratedFlow(code, home.area_code, None, home.category, "other_increase"))

    def end(self, home: GeneratedHousehold) -> None:
        del self.current[home.code]
        self.touched.add(home.code)
        day = self.some_day()
        self.events.append(GeneratedEvent("death", day, home.code, (home.head.key,)))
        self.events.append(GeneratedEvent("household_end", day, home.code))
        if home.category in ("poor", "near_poor"):
            self.flows.append(GeneratedFlow(home.code, home.area_code, home.category, None, "other_decrease"))

    def move_around(self, by_commune: Mapping[str, Sequence[GeneratedHousehold]]) -> None:
        """One well-off household of each commune moves to the next commune, in a ring, so that every number stays."""
        if len(self.communes) < 2:
            return
        for commune, target in zip(self.communes, (*self.communes[1:], self.communes[0]), strict=True):
            homes = [home for home in self.free(by_commune[commune.area_code], "not_poor") if "ethnic_minority" not in home.groups]
            if not homes:
                raise ValueError(f"{commune.area_name}: no household left that could move")
            home = self.rng.choice(homes)
            hamlet = f"{target.hamlet_word} {self.rng.randint(1, target.hamlets)}"
            self.current[home.code] = replace(home, area_code=target.area_code, area_type=target.area_type, hamlet=hamlet)
            self.touched.add(home.code)
            keys = tuple(member.key for member in home.members)
            self.events.append(GeneratedEvent("move", self.some_day(), home.code, keys, to_area=target.area_code, to_hamlet=hamlet))

    def births_and_deaths(self, home: GeneratedHousehold) -> None:
        luck = self.rng.random()
        if home.code in self.touched or luck > BIRTH_RATE + DEATH_RATE:
            return
        if luck < BIRTH_RATE:
            self.birth(home)
        else:
            self.death(home)

    def birth(self, home: GeneratedHousehold) -> None:
        mothers = [m for m in home.members if m.sex == "female" and m.relation in ("head", "spouse") and 20 <= age_on(self.day, m) <= 42]
        roomy = float(home.facts["floor_area"]) >= 8 * (len(home.members) + 1)
        if not mothers or not roomy:
            return
        sex, born, number = self.rng.choice(("male", "female")), self.some_day(), len(home.members) + 1
        family = home.head.name.split()[0]
        baby = GeneratedMember(
            key=f"{home.code}-{number}",
            number=number,
            name=full_name(self.rng, family=family, sex=sex, ethnicity=home.head.ethnicity),
            sex=sex,
            birth_year=born.year,
            birth_date=born,
            ethnicity=home.head.ethnicity,
            relation="child",
        )
        self.current[home.code] = replace(home, members=(*home.members, baby))
        self.events.append(GeneratedEvent("birth", born, home.code, (baby.key,)))

    def death(self, home: GeneratedHousehold) -> None:
        old = [m for m in home.members[1:] if age_on(self.day, m) >= 66]
        if not old:
            return
        gone = self.rng.choice(old)
        left = renumbered([member for member in home.members if member.key != gone.key])
        self.current[home.code] = replace(home, members=left)
        self.events.append(GeneratedEvent("death", self.some_day(), home.code, (gone.key,)))

    def some_day(self) -> date:
        return self.start + timedelta(days=self.rng.randrange(20, (self.day - self.start).days - 10))


def renumbered(members: Sequence[GeneratedMember]) -> tuple[GeneratedMember, ...]:
    return tuple(replace(member, number=number) for number, member in enumerate(members, start=1))
