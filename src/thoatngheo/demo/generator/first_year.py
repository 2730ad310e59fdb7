"""A first review: every commune's households by category, exactly as many as asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import count
from random import Random

from thoatngheo.demo.generator.households import Aim, Place, new_household
from thoatngheo.demo.generator.marginals import Commune, income_lines
from thoatngheo.demo.generator.records import GeneratedHousehold, GeneratedReview

SHARE_IN_BAND = 0.22  # poor households above the poverty line, by three deprivations (standard of 2016)
SHARE_MIDDLE = 0.24  # of the others: middle living standard


def first_review(name: str, communes: Sequence[Commune], *, standard: str, day: date, seed: int, first_serial: int = 1) -> GeneratedReview:
    """Invented households for these communes; the same seed gives the same households."""
    rng = Random(seed)
    serials = count(first_serial)
    homes = [home for commune in communes for home in commune_households(rng, commune, serials, standard=standard, day=day)]
    return GeneratedReview(name=name, standard=standard, survey_date=day, households=tuple(homes))


def commune_households(rng: Random, commune: Commune, serials: Iterator[int], *, standard: str, day: date) -> list[GeneratedHousehold]:
    hamlets = [f"{commune.hamlet_word} {number}" for number in range(1, commune.hamlets + 1)]
    sizes = [rng.randint(70, 130) for _ in hamlets]
    wanted = wanted_households(rng, commune, standard)
    rng.shuffle(wanted)
    homes = []
    for aim, ethnic in wanted:
        # The ethnic-minority households of a commune live in its first two hamlets.
        hamlet = rng.choice(hamlets[:2]) if ethnic else rng.choices(hamlets, sizes)[0]
        homes.append(new_household(rng, serial=next(serials), place=Place(commune, hamlet), aim=aim, ethnic=ethnic, day=day))
    return with_hard_core(rng, homes, commune)


def wanted_households(rng: Random, commune: Commune, standard: str) -> list[tuple[Aim, bool]]:
    """One entry for each household to make: what it is to become, and whether it is of an ethnic minority."""
    lines = income_lines(standard, commune.area_type)
    others = commune.households - commune.poor - commune.near_poor
    wanted = []
    for i in range(commune.poor):
        in_band = lines.near_poor is not None and rng.random() < SHARE_IN_BAND
        wanted.append((Aim("poor", standard, lines, in_band), i < commune.ethnic_poor))
    for i in range(commune.near_poor):
        wanted.append((Aim("near_poor", standard, lines), i < commune.ethnic_near_poor))
    for i in range(others):
        category = "middle" if rng.random() < SHARE_MIDDLE else "not_poor"
        wanted.append((Aim(category, standard, lines), i < commune.ethnic_other))
    return wanted


def with_hard_core(rng: Random, homes: Sequence[GeneratedHousehold], commune: Commune) -> list[GeneratedHousehold]:
    """Name the commune's `reducible` poor households "hộ chính sách giảm nghèo", the other poor ones "hộ nghèo cứng".

    Households with somebody able to work come first for the reducible ones. No figure, no groups.
    """
    if not commune.reducible:
        return list(homes)
    poor = [home for home in homes if home.category == "poor"]
    rng.shuffle(poor)
    poor.sort(key=lambda home: "no_labour_capacity" in home.groups)
    reducible = {home.code for home in poor[: commune.reducible]}
    return [
        replace(home, groups=(*home.groups, "poverty_reduction_policy" if home.code in reducible else "hard_core"))
        if home.category == "poor"
        else home
        for home in homes
    ]
