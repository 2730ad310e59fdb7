"""Whether money adds up. Pure: whole đồng in, findings out; no database, no clock.

A line's planned and allocated amounts stand in its own entries: what is handed down to parts must make them, at every level.
Spent, settled and returned happen where the money is used: for a line with parts they are its own plus those of its parts, so a sum
over whole lines never counts a đồng twice.

What must hold of a line at the end of every day: no stage below zero, spent ≤ allocated, settled ≤ spent, returned ≤ allocated − spent.
These follow from what the words mean (one cannot spend what one has not got). That allocated should not pass planned is stated in
no document that was read (shared/domain/law.md, parts 4.1 and 4.4: neither the budget per project nor the rules of allocation were
found): it is a warning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Literal, TypeVar

from thoatngheo.core.numbers import rate

StageName = str  # one of STAGES: the values of `plans.models.Stage`
STAGES: Sequence[StageName] = ("planned", "allocated", "spent", "settled", "returned")
# What is handed down from a whole to its parts; the other stages come up from the parts.
HANDED_DOWN: Sequence[StageName] = ("planned", "allocated")
COMES_UP: Sequence[StageName] = ("spent", "settled", "returned")
Rule = Literal["negative", "spent_over_allocated", "settled_over_spent", "returned_over_rest"]
Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Amounts:
    """The five stages, in đồng."""

    planned: int = 0
    allocated: int = 0
    spent: int = 0
    settled: int = 0
    returned: int = 0

    def __add__(self, other: Amounts) -> Amounts:
        return Amounts(*(self.of(stage) + other.of(stage) for stage in STAGES))

    def of(self, stage: StageName) -> int:
        amount: int = getattr(self, stage)
        return amount

    def plus(self, stage: StageName, amount: int) -> Amounts:
        return replace(self, **{stage: self.of(stage) + amount})

    @property
    def rest(self) -> int:
        """What may still be spent."""
        return self.allocated - self.spent - self.returned

    @property
    def spent_rate(self) -> Decimal | None:
        """Percent of what was allocated; None where nothing was."""
        return rate(self.spent, self.allocated)


NOTHING = Amounts()


@dataclass(frozen=True, slots=True)
class Movement:
    """An amount added to a stage on a day."""

    on: date
    stage: StageName
    amount: int


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its own amounts; `above` is the key of the line it is a part of."""

    key: int
    above: int | None
    own: Amounts


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that would be broken at the end of a day, with the amounts of that day."""

    rule: Rule
    on: date
    amounts: Amounts
    stage: StageName = "spent"


@dataclass(frozen=True, slots=True)
class Gap:
    """A whole whose parts do not make it: `missing` is positive where parts are still to come, negative where there is too much."""

    key: int
    stage: StageName
    whole: int
    parts: int

    @property
    def missing(self) -> int:
        return self.whole - self.parts

    @property
    def too_much(self) -> int:
        return self.parts - self.whole


def added(movements: Iterable[Movement]) -> Amounts:
    """The sum of movements."""
    sums: dict[str, int] = defaultdict(int)
    for movement in movements:
        sums[movement.stage] += movement.amount
    return Amounts(**sums)


def broken_rule(amounts: Amounts) -> tuple[Rule, StageName] | None:
    """The first rule that the amounts of one day break, and the stage it is about."""
    for stage in STAGES:
        if amounts.of(stage) < 0:
            return "negative", stage
    if amounts.spent > amounts.allocated:
        return "spent_over_allocated", "spent"
    if amounts.settled > amounts.spent:
        return "settled_over_spent", "settled"
    if amounts.returned > amounts.allocated - amounts.spent:
        return "returned_over_rest", "returned"
    return None


def breach(movements: Iterable[Movement]) -> Breach | None:
    """The first day at whose end a rule is broken; the order within a day does not matter."""
    by_day: dict[date, Amounts] = defaultdict(Amounts)
    for movement in movements:
        by_day[movement.on] = by_day[movement.on].plus(movement.stage, movement.amount)
    running = NOTHING
    for day in sorted(by_day):
        running += by_day[day]
        if found := broken_rule(running):
            return Breach(found[0], day, running, found[1])
    return None


def parts_of(lines: Iterable[Line]) -> dict[int, list[Line]]:
    """The parts by the key of their whole."""
    found: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        if line.above is not None:
            found[line.above].append(line)
    return dict(found)


def standing(lines: Sequence[Line]) -> dict[int, Amounts]:
    """How each line stands: its own planned and allocated; spent, settled and returned with those of its parts."""
    parts = parts_of(lines)
    found: dict[int, Amounts] = {}

    def stand(line: Line) -> Amounts:
        if line.key not in found:
            total = line.own
            for part in parts.get(line.key, ()):
                below = stand(part)
                for stage in COMES_UP:
                    total = total.plus(stage, below.of(stage))
            found[line.key] = total
        return found[line.key]

    for line in lines:
        stand(line)
    return found


def wholes(lines: Sequence[Line]) -> list[Line]:
    """The lines that are part of no other line of these: what a sum counts."""
    keys = {line.key for line in lines}
    return [line for line in lines if line.above not in keys]


def total(lines: Sequence[Line]) -> Amounts:
    """The sum over whole lines."""
    stand = standing(lines)
    return sum((stand[line.key] for line in wholes(lines)), NOTHING)


def totals_by(lines: Sequence[Line], key_of: Callable[[Line], Key]) -> dict[Key, Amounts]:
    """Sums over whole lines by source, kind, project …; together they make `total`."""
    stand = standing(lines)
    found: dict[Key, Amounts] = {}
    for line in wholes(lines):
        key = key_of(line)
        found[key] = found.get(key, NOTHING) + stand[line.key]
    return found


def gaps(lines: Sequence[Line]) -> list[Gap]:
    """Every whole whose parts do not make it, per stage that is handed down; a stage of which no part has anything is not begun."""
    parts = parts_of(lines)
    found = []
    for line in lines:
        for stage in HANDED_DOWN:
            handed = sum(part.own.of(stage) for part in parts.get(line.key, ()))
            if handed != line.own.of(stage) and (handed or (line.key in parts and line.own.of(stage))):
                found.append(Gap(line.key, stage, line.own.of(stage), handed))
    return found


def kept(line: Line, parts: Iterable[Line]) -> int:
    """What of the allocated amount was not handed down: only that may be spent by the line itself."""
    return line.own.allocated - sum(part.own.allocated for part in parts)


def differences(wanted: Mapping[Key, int], now: Mapping[Key, int]) -> dict[Key, int]:
    """What must be added to each part so that it has what is wanted; parts that stay are left out."""
    return {key: amount - now.get(key, 0) for key, amount in wanted.items() if amount != now.get(key, 0)}
