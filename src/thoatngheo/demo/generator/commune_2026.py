"""One commune of today, Hướng Hiệp (Quảng Trị), under the standard of 2022. Its figures are invented, not published."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from random import Random

from thoatngheo.demo.generator.first_year import first_review
from thoatngheo.demo.generator.incomes import income_for
from thoatngheo.demo.generator.lacks import COUNTED, mostly_dependants
from thoatngheo.demo.generator.marginals import Commune, income_lines
from thoatngheo.demo.generator.records import FactValue, GeneratedHousehold, GeneratedReview

HUONG_HIEP = Commune(
    area_code="19555",
    area_name="Xã Hướng Hiệp",
    area_type="rural",
    households=2500,
    poor=203,
    near_poor=151,
    ethnic_poor=31,
    ethnic_near_poor=14,
    ethnic_other=9,
    hamlets=13,
)
UNDETERMINED = 14
BY_SCORE = {"poor": 16, "near_poor": 9, "not_poor": 6}
DISAGREEING = 3  # poor by score, far above the line by income: the score stands, with a warning
POINTS = 10  # of form B2 for each deprivation
LAST_BIRTH = date(2025, 10, 15)  # the day of the review before
FIRST_SERIAL = 25_001  # apart from the households of Cam Lộ district


def commune_2026() -> GeneratedReview:
    """2,500 households: 203 poor, 151 near-poor, 14 undetermined because facts are missing, 31 by the score route."""
    day, seed = date(2026, 10, 15), 20261015
    review = first_review("Rà soát năm 2026", (HUONG_HIEP,), standard="VN-2022", day=day, seed=seed, first_serial=FIRST_SERIAL)
    rng = Random(seed + 1)
    homes = [without_newborns(home) for home in review.households]
    change(rng, homes, UNDETERMINED, lambda home: home.category == "not_poor" and deprivations(home) <= 2, undetermined)
    for category, number in BY_SCORE.items():
        change(rng, homes, number, settled_case(category), by_score)
    change(rng, homes, DISAGREEING, lambda home: home.category == "poor" and "b1_score" not in home.facts, disagreeing)
    return replace(review, households=tuple(homes))


def without_newborns(home: GeneratedHousehold) -> GeneratedHousehold:
    """Everybody was there a year before too, so that the review of 2025 is about the same people."""
    members = tuple(
        replace(member, birth_date=member.birth_date.replace(year=member.birth_date.year - 1, day=1), birth_year=member.birth_year - 1)
        if member.birth_date is not None and member.birth_date > LAST_BIRTH
        else member
        for member in home.members
    )
    return replace(home, members=members)


def settled_case(category: str) -> Callable[[GeneratedHousehold], bool]:
    return lambda home: home.category == category


def deprivations(home: GeneratedHousehold) -> int:
    """How many of the twelve indicators this household was made to lack."""
    return len(home.lacks & COUNTED["VN-2022"]) + mostly_dependants(home.members, home.survey_date)


def change(
    rng: Random,
    homes: list[GeneratedHousehold],
    number: int,
    fits: Callable[[GeneratedHousehold], bool],
    to: Callable[[Random, GeneratedHousehold], GeneratedHousehold],
) -> None:
    places = [i for i, home in enumerate(homes) if fits(home)]
    for i in rng.sample(places, number):
        homes[i] = to(rng, homes[i])


def undetermined(rng: Random, home: GeneratedHousehold) -> GeneratedHousehold:
    """Under the line, none to two deprivations known, and more unknown than would be needed for three."""
    lines = income_lines("VN-2022", home.area_type)
    facts = dict(home.facts)
    facts["income"] = income_for(rng, "near_poor", lines)
    for name in rng.sample(UNKNOWN_SETS, 3):
        for fact in name:
            facts.pop(fact, None)
    return replace(home, facts=facts, category="undetermined")


UNKNOWN_SETS: Sequence[tuple[str, ...]] = (
    ("toilet",),
    ("water_source",),
    ("floor_area",),
    ("uses_internet",),
    ("wall_durable", "pillar_durable", "roof_durable"),
)


def by_score(rng: Random, home: GeneratedHousehold) -> GeneratedHousehold:
    """The official form was filled in; half of these households did not say their income."""
    b1 = rng.randint(150, 230) if home.category == "not_poor" else rng.randint(70, 138)
    facts: dict[str, FactValue] = {**home.facts, "b1_score": b1, "b2_score": POINTS * deprivations(home)}
    if rng.random() < 0.5:
        facts.pop("income")
    return replace(home, facts=facts)


def disagreeing(rng: Random, home: GeneratedHousehold) -> GeneratedHousehold:
    """The score says poor; the income given beside it would say otherwise."""
    lines = income_lines("VN-2022", home.area_type)
    facts = {**home.facts, "b1_score": rng.randint(110, 138), "b2_score": POINTS * deprivations(home)}
    facts["income"] = income_for(rng, "not_poor", lines)
    return replace(home, facts=facts)
