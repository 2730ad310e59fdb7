"""The commune of today a year before: which of its households were poor then. Invented, like the commune itself.

Made backwards from the review of 2026, so that the list of 2025, the survey of 2026 and the flows between them fit
together: some leave poverty, some fall into it, some go from poor to near-poor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from random import Random

from thoatngheo.demo.generator.commune_2026 import deprivations
from thoatngheo.demo.generator.families import age_on
from thoatngheo.demo.generator.incomes import income_for
from thoatngheo.demo.generator.marginals import income_lines
from thoatngheo.demo.generator.records import FactValue, GeneratedHousehold, GeneratedReview

STANDARD = "VN-2022"
DAY = date(2025, 10, 15)
SEED = 20251015
# Facts of the dwelling that lack, and that do not: what a household built or bought within the year.
LACKING: dict[str, FactValue] = {
    "toilet": "none",
    "water_source": "river_lake",
    "wall_durable": False,
    "pillar_durable": False,
    "roof_durable": False,
    "uses_internet": False,
}
PROVIDED: dict[str, FactValue] = {
    "toilet": "septic",
    "water_source": "tap",
    "wall_durable": True,
    "pillar_durable": True,
    "roof_durable": True,
    "uses_internet": True,
    "has_smartphone": True,
    "has_tv": True,
}
OF_MEMBERS = frozenset({"employment", "nutrition", "insurance", "lower_secondary", "upper_secondary", "schooling"})
GROWN = 16  # measured as children until then
LEARNING = 30  # asked for a diploma until then
ROOM_PER_PERSON = 9  # m², above the 8 of the indicator


@dataclass(frozen=True, slots=True)
class Past:
    """So many households of one category today were in another a year before."""

    now: tuple[str, ...]
    before: str
    households: int


CHANGES = (
    Past(("poor",), "near_poor", 20),
    Past(("poor",), "not_poor", 15),
    Past(("near_poor",), "poor", 35),
    Past(("near_poor",), "not_poor", 20),
    Past(("middle", "not_poor"), "poor", 30),
    Past(("middle", "not_poor"), "near_poor", 33),
)


def commune_2025(today: GeneratedReview) -> GeneratedReview:
    """The same 2,500 households on 15/10/2025: 233 poor, 149 near-poor; all others above the line."""
    rng = Random(SEED)
    past = {home.code: a_year_younger(home) for home in today.households}
    for home in today.households:
        if home.category == "undetermined":
            past[home.code] = was(rng, home, "not_poor")
    changed: set[str] = set()
    for change in CHANGES:
        fits = FITS[change.before]
        free = [
            home for home in today.households if home.category in change.now and home.code not in changed and plain(home) and fits(home)
        ]
        for home in rng.sample(free, change.households):
            changed.add(home.code)
            past[home.code] = was(rng, home, change.before)
    return GeneratedReview("Rà soát năm 2025", STANDARD, DAY, tuple(past[home.code] for home in today.households))


def plain(home: GeneratedHousehold) -> bool:
    """Classified by its income; a score says nothing about the year before."""
    return "b1_score" not in home.facts


def few_of_members(home: GeneratedHousehold) -> bool:
    """With everything of the dwelling provided, fewer than three deprivations are left."""
    return len(home.lacks & OF_MEMBERS) + 1 <= 2


FITS: dict[str, Callable[[GeneratedHousehold], bool]] = {
    "poor": lambda home: True,
    "near_poor": lambda home: deprivations(home) <= 2 or few_of_members(home),
    "not_poor": lambda home: True,
}


def was(rng: Random, home: GeneratedHousehold, category: str) -> GeneratedHousehold:
    """The household as it was surveyed when it was in this category."""
    facts = {**home.facts, "income": income_for(rng, category, income_lines(STANDARD, home.area_type))}
    lacks = home.lacks
    if category == "poor":
        facts |= LACKING
        lacks |= {"toilet", "water", "housing_quality", "internet"}
    elif category == "near_poor" and deprivations(home) > 2:
        facts |= PROVIDED | {"floor_area": max(float(home.facts.get("floor_area", 0)), float(ROOM_PER_PERSON * len(home.members)))}
        lacks &= OF_MEMBERS
    causes = home.causes or ((2, 8) if category in ("poor", "near_poor") else ())
    kept = causes if category in ("poor", "near_poor") else ()
    return replace(a_year_younger(home), facts=facts, category=category, lacks=lacks, causes=kept)


def a_year_younger(home: GeneratedHousehold) -> GeneratedHousehold:
    """What the indicators ask of the age of a year before, where today's age does not ask for it, was in order then."""
    members = tuple(replace(member, facts={**asked_of(age_on(DAY, member)), **member.facts}) for member in home.members)
    return replace(home, members=members, survey_date=DAY)


def asked_of(age: int) -> dict[str, FactValue]:
    if age < GROWN:
        return {"stunted": False, "underweight": False}
    return {"certified_on_the_job": True} if age <= LEARNING else {}
