"""Invented names that look Vietnamese. The lists (`data/names.csv`) are our own; nobody is meant.

A name that stands twice in a list is drawn twice as often.
"""

from __future__ import annotations

from functools import cache
from random import Random

from thoatngheo.demo.generator.ethnic_groups import BRU_VAN_KIEU
from thoatngheo.demo.generator.marginals import rows


@cache
def names(kind: str, sex: str = "") -> tuple[str, ...]:
    return next(tuple(row["names"].split()) for row in rows("names.csv") if (row["list"], row["sex"]) == (kind, sex))


def family_name(rng: Random, ethnicity: str) -> str:
    """Bru–Vân Kiều families of Quảng Trị took the family name Hồ in the last century."""
    return "Hồ" if ethnicity == BRU_VAN_KIEU else rng.choice(names("family"))


def full_name(rng: Random, *, family: str, sex: str, ethnicity: str) -> str:
    """Family, middle and given name, fitting the sex and the ethnic group."""
    if ethnicity == BRU_VAN_KIEU:
        return f"{family} {'Văn' if sex == 'male' else 'Thị'} {rng.choice(names('given_van_kieu', sex))}"
    return f"{family} {rng.choice(names('middle', sex))} {rng.choice(names('given', sex))}"
