"""From what a household lacks to the facts that say so, in the vocabulary of the rules.

The choice among equal facts (which hygienic toilet) hangs on the household's code alone, so it stays from year to year.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from math import ceil
from random import Random

from thoatngheo.demo.generator.families import age_on
from thoatngheo.demo.generator.lacks import allowance, candidates
from thoatngheo.demo.generator.records import FactValue, GeneratedMember

GOOD_WATER = ("tap", "borehole", "protected_dug_well", "protected_dug_well", "protected_spring", "rain")
BAD_WATER = ("unprotected_well", "unprotected_spring", "river_lake")
GOOD_TOILETS = ("septic", "septic", "semi_septic", "pour_flush", "two_vault", "vip")
BAD_TOILETS = ("other", "none")
DEVICES = ("has_tv", "has_radio", "has_desktop", "has_phone", "has_laptop", "has_tablet", "has_smartphone")
LAST_BIRTH_YEAR_NOT_ASKED = 1985  # the standard of 2016 asks schooling of those born in 1986 or later


def household_facts(code: str, lacks: frozenset[str], *, people: int, income: int, floor_before: float | None) -> dict[str, FactValue]:
    """All household facts but the scores; money in đồng, area in m²."""
    rng = Random(code)
    facts: dict[str, FactValue] = {"income": income}
    facts["floor_area"] = floor_area(rng, people, small="floor_area" in lacks, before=floor_before)
    facts.update(dwelling(rng, poor_quality="housing_quality" in lacks))
    good_water, bad_water = rng.choice(GOOD_WATER), rng.choice(BAD_WATER)
    facts["water_source"] = bad_water if "water" in lacks else good_water
    good_toilet, bad_toilet = rng.choice(GOOD_TOILETS), rng.choice(BAD_TOILETS)
    facts["toilet"] = bad_toilet if "toilet" in lacks else good_toilet
    facts.update(communication(rng, lacks))
    facts["treats_waste"] = rng.random() < (0.75 if "toilet" not in lacks else 0.35)
    facts["untreated_illness"] = "illness" in lacks
    return facts


def floor_area(rng: Random, people: int, *, small: bool, before: float | None) -> float:
    """m² of the whole dwelling, under 8 a head or not; what it was, when that still fits."""
    per_head = rng.random()
    if before is not None and (before < 8 * people) == small:
        return before
    if small:
        return float(max(3, ceil(people * (4.6 + 3.3 * per_head)) - 1))
    return float(ceil(people * (8.2 + 18 * per_head)))


def dwelling(rng: Random, *, poor_quality: bool) -> dict[str, FactValue]:
    parts = ["wall_durable", "pillar_durable", "roof_durable"]
    rng.shuffle(parts)
    luck = rng.random()
    if poor_quality:
        sound = 1 if luck < 0.6 else 0
        kind = "weak" if sound else "simple"
    else:
        sound = 3 if luck < 0.7 else 2
        kind = "permanent" if sound == 3 else "semi_permanent"
    return {"house_type": kind, **{part: i < sound for i, part in enumerate(parts)}}


def communication(rng: Random, lacks: frozenset[str]) -> dict[str, FactValue]:
    """Telephone, internet, devices and the commune's loudspeaker."""
    telecom, internet, nothing = "telecom" in lacks, "internet" in lacks, "information" in lacks
    radio, desktop, laptop, tablet, loudspeaker, phone = (rng.random() for _ in range(6))
    online = not telecom and not internet
    return {
        "uses_internet": online,
        "uses_phone_subscription": not telecom,
        "hears_loudspeaker": not nothing and loudspeaker < 0.9,
        "has_tv": not nothing,
        "has_radio": not nothing and radio < 0.15,
        "has_desktop": online and desktop < 0.12,
        "has_phone": not telecom and (internet or phone < 0.6),
        "has_laptop": online and laptop < 0.18,
        "has_tablet": online and tablet < 0.1,
        "has_smartphone": online,
    }


def with_facts(people: Sequence[GeneratedMember], lacks: frozenset[str], day: date) -> tuple[GeneratedMember, ...]:
    """The same people with their facts; the first who can have a lack has it."""
    has: dict[str, set[str]] = {person.key: set() for person in people}
    for lack in lacks:
        if lack in ("insurance", "schooling", "nutrition", "lower_secondary", "upper_secondary", "employment"):
            has[candidates(lack, people, day)[0].key].add(lack)
    return tuple(replace(person, facts=member_facts(person, has, day, alone=len(people) == 1)) for person in people)


def member_facts(person: GeneratedMember, has: Mapping[str, set[str]], day: date, *, alone: bool) -> dict[str, FactValue]:
    rng = Random(person.key)
    luck, job, books = rng.random(), rng.random(), rng.random()
    mine, age = has[person.key], age_on(day, person)
    facts = schooling(age, person, mine, books)
    able = age >= 15 and not person.disabled and (age < 62 or luck < (78 - age) / 20)
    facts["able_to_work"] = able
    facts["work"] = work(age, able=able, pupil=bool(facts["in_school"]), lacking="employment" in mine, luck=job)
    facts["monthly_allowance"] = allowance(person, day, alone=alone)
    facts["health_insurance"] = "insurance" not in mine
    if 16 <= age <= 30:
        facts["certified_on_the_job"] = False
    if age < 16:
        facts["stunted"] = "nutrition" in mine
        facts["underweight"] = "nutrition" in mine and luck < 0.5
    facts["merit"] = person.merit
    return facts


def work(age: int, *, able: bool, pupil: bool, lacking: bool, luck: float) -> str:
    if lacking:
        return "wage_no_contract" if luck < 0.65 else "seeking"
    if not able or pupil:
        return "none"
    if age >= 60:
        return "self_employed" if luck < 0.5 else "none"
    return "self_employed" if luck < 0.72 else "wage_contract"


def schooling(age: int, person: GeneratedMember, mine: set[str], luck: float) -> dict[str, FactValue]:
    """In school or not, at which level, and the highest level completed."""
    if "schooling" in mine:
        return {"in_school": False, "highest_completed": "none" if age < 12 else "primary"}
    if "lower_secondary" in mine:
        return {"in_school": False, "highest_completed": "primary"}
    if "upper_secondary" in mine:
        return {"in_school": False, "highest_completed": "lower_secondary"}
    if age < 3:
        return {"in_school": False, "highest_completed": "none"}
    for below, level, completed in ((6, "preschool", "none"), (11, "primary", "none"), (15, "lower_secondary", "primary")):
        if age < below:
            return {"in_school": True, "school_level": level, "highest_completed": completed}
    if age < 18:
        return {"in_school": True, "school_level": "upper_secondary", "highest_completed": "lower_secondary"}
    if age < 22 and luck < 0.35 and not person.disabled and person.relation == "child":
        return {"in_school": True, "school_level": "university", "highest_completed": "upper_secondary"}
    return {"in_school": False, "highest_completed": grown_up_level(age, person.birth_year, luck)}


def grown_up_level(age: int, birth_year: int, luck: float) -> str:
    if age <= 30:
        return ("upper_secondary", "upper_secondary", "vocational", "college", "university")[int(luck * 5)]
    if birth_year > LAST_BIRTH_YEAR_NOT_ASKED:
        return ("lower_secondary", "lower_secondary", "upper_secondary", "vocational", "university")[int(luck * 5)]
    return ("none", "primary", "primary", "lower_secondary", "lower_secondary", "upper_secondary", "college")[int(luck * 7)]
