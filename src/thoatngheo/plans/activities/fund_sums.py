"""The books of a mobilised fund: what is in it, and on which day it would have been empty. Pure, whole đồng."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby

Movement = tuple[date, int]


def balance(gifts: Iterable[int], uses: Iterable[int]) -> int:
    """What is left: gifts minus uses; corrections carry their sign."""
    return sum(gifts) - sum(uses)


@dataclass(frozen=True, slots=True)
class Shortfall:
    """The first day at whose end more had gone out than had come in, and how much was missing."""

    day: date
    missing: int


def first_shortfall(gifts: Iterable[Movement], uses: Iterable[Movement]) -> Shortfall | None:
    """The first day on which the fund would have been below nothing; None where it never was. A day counts at its end."""
    moves = sorted([*gifts, *((day, -amount) for day, amount in uses)])
    held = 0
    for day, there in groupby(moves, key=lambda move: move[0]):
        held += sum(amount for _, amount in there)
        if held < 0:
            return Shortfall(day, -held)
    return None


@dataclass(frozen=True, slots=True)
class YearSums:
    """A year of a fund: `start` + `given` − `used` = `end`."""

    start: int
    given: int
    used: int

    @property
    def end(self) -> int:
        return self.start + self.given - self.used


def year_sums(gifts: Iterable[Movement], uses: Iterable[Movement], year: int) -> YearSums:
    first, last = date(year, 1, 1), date(year, 12, 31)
    came, went = list(gifts), list(uses)
    start = sum(amount for day, amount in came if day < first) - sum(amount for day, amount in went if day < first)
    given = sum(amount for day, amount in came if first <= day <= last)
    return YearSums(start, given, sum(amount for day, amount in went if first <= day <= last))
