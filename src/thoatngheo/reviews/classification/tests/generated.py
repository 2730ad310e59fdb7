"""Households as tests generate them: on and around every boundary, with gaps, without members, on 29 February."""

from __future__ import annotations

import random
from datetime import date

from rulebook.evaluate import Case
from rulebook.testing import birthday_near, random_case
from thoatngheo.reviews.classification.standards import load_book

DAYS = (date(2020, 2, 29), date(2021, 2, 28), date(2023, 3, 1), date(2025, 12, 1), date(2026, 9, 30), date(2028, 2, 29))
AGES = (0, 3, 5, 6, 12, 14, 15, 16, 18, 30, 31, 40, 60)
LINES = (700_000, 900_000, 1_000_000, 1_300_000, 1_500_000, 2_000_000, 2_200_000, 2_250_000, 2_500_000, 2_800_000, 3_000_000)
LIKELY = {
    "income": tuple(line + step for line in LINES for step in (-1, 0, 1)),
    "b1_score": (119, 120, 121, 139, 140, 141, 149, 150, 151, 174, 175, 176),
    "b2_score": (20, 29, 30, 31, 40),
    "floor_area": (7.9, 8, 15.5, 16, 16.5, 23.99, 24, 32, 40),
    "birth_year": (1985, 1986, 1995, 2003, 2008, 2010, 2014, 2020),
    "highest_completed": ("none", "primary", "lower_secondary", "upper_secondary", "vocational", "college"),
}


def household(rng: random.Random) -> Case:
    case = random_case(rng, load_book().vocabulary, LIKELY, DAYS)
    for member in case.parts:
        if member.get("birth_date") is not None:
            born = birthday_near(rng, case.day, AGES)
            member["birth_date"] = min(born, case.day)  # type: ignore[index]  # the generator's own dict
        if isinstance(year := member.get("birth_year"), int):
            member["birth_year"] = min(year, case.day.year)  # type: ignore[index]  # the generator's own dict
    if rng.random() < 0.6:
        case.record["b1_score"] = case.record["b2_score"] = None  # type: ignore[index]  # most households come by income
    return case
