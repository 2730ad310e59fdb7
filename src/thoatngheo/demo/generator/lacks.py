"""What a household goes without, and which of it a standard counts.

The generator works the other way round from a rulebook: it decides first what a household lacks, then writes facts that say
so and nothing more. A lack needs somebody who can have it: no school-age child, no child out of school.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from thoatngheo.demo.generator.families import age_on
from thoatngheo.demo.generator.records import GeneratedMember

# Weight = how readily a lack is drawn.
WEIGHTS = {
    "toilet": 9,
    "housing_quality": 8,
    "insurance": 7,
    "employment": 7,
    "telecom": 6,
    "floor_area": 5,
    "internet": 5,  # a phone, but no internet
    "water": 5,
    "upper_secondary": 5,  # a young adult who stopped after lower secondary
    "lower_secondary": 4,  # a young adult who did not finish lower secondary
    "nutrition": 4,
    "information": 3,
    "illness": 3,
    "schooling": 3,
}
COUNTED = {
    "VN-2016": frozenset(
        (
            *("illness", "insurance", "lower_secondary", "schooling", "housing_quality"),
            *("floor_area", "water", "toilet", "telecom", "information"),
        )
    ),
    "VN-2022": frozenset(
        (
            *("employment", "nutrition", "insurance", "lower_secondary", "upper_secondary", "schooling"),
            *("housing_quality", "floor_area", "water", "toilet", "telecom", "internet", "information"),
        )
    ),
}
ALWAYS_POSSIBLE = ("toilet", "housing_quality", "water", "telecom", "insurance", "floor_area")


@dataclass(frozen=True, slots=True)
class Bounds:
    """How many counted lacks a household may have: at least, at most."""

    low: int
    high: int


def draw(rng: Random, count: int) -> frozenset[str]:
    """About `count` different lacks, the common ones more often."""
    names = list(WEIGHTS)
    return frozenset(rng.choices(names, list(WEIGHTS.values()), k=count))


def settle(
    rng: Random, lacks: frozenset[str], people: Sequence[GeneratedMember], day: date, *, standard: str, bounds: Bounds
) -> frozenset[str]:
    """The nearest set of lacks this family can have whose counted number is within the bounds.

    Dependants are counted too where the standard has that indicator; they follow from who lives there.
    """
    counted = COUNTED[standard]
    kept = {lack for lack in lacks if candidates(lack, people, day)}
    bring_into_line(kept)
    base = int(standard == "VN-2022" and mostly_dependants(people, day))
    while base + len(kept & counted) > bounds.high:
        gone = rng.choice(sorted(kept & counted))
        kept.discard("information" if gone == "telecom" and "information" in kept else gone)
    spare = [lack for lack in rng.sample(ALWAYS_POSSIBLE, len(ALWAYS_POSSIBLE)) if lack not in kept]
    while base + len(kept & counted) < bounds.low:
        kept.add(spare.pop())
        bring_into_line(kept)
    return frozenset(kept)


def bring_into_line(kept: set[str]) -> None:
    """Lacks that include or contain one another: no device at all means no telephone and no internet either."""
    if "information" in kept:
        kept.add("telecom")
    if "telecom" in kept:
        kept.discard("internet")
    if "lower_secondary" in kept:
        kept.discard("upper_secondary")


def candidates(lack: str, people: Sequence[GeneratedMember], day: date) -> list[GeneratedMember]:
    """The people who can have a lack; for a lack of the whole household, everybody."""
    match lack:
        case "insurance":
            return [p for p in people if age_on(day, p) >= 16] or list(people)
        case "schooling":
            return [p for p in people if 6 <= age_on(day, p) <= 14]
        case "nutrition":
            return [p for p in people if age_on(day, p) <= 12]
        case "lower_secondary":
            return [p for p in people if 16 <= age_on(day, p) <= 30]
        case "upper_secondary":
            return [p for p in people if 18 <= age_on(day, p) <= 30]
        case "employment":
            return [p for p in people if 23 <= age_on(day, p) <= 59 and not p.disabled]
    return list(people)


def mostly_dependants(people: Sequence[GeneratedMember], day: date) -> bool:
    """More than half are under 16 or draw a monthly allowance as elderly or disabled."""
    dependants = sum(age_on(day, p) < 16 or allowance(p, day, alone=len(people) == 1) in ("elderly", "disabled") for p in people)
    return 2 * dependants > len(people)


def allowance(person: GeneratedMember, day: date, *, alone: bool) -> str:
    """Monthly social assistance as the demo hands it out; plausible, no rule of law."""
    if person.disabled:
        return "disabled"
    age = age_on(day, person)
    return "elderly" if age >= 80 or (alone and age >= 70) else "none"
