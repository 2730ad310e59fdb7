"""What came out of an activity against what was planned. Pure: rows in, figures out, whatever the order of the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date


def counted_by_round(rows: Iterable[tuple[int, int]]) -> dict[int, int]:
    """{round: sum} of (round, quantity) rows; corrections are rows too."""
    found: Counter[int] = Counter()
    for round_no, quantity in rows:
        found[round_no] += quantity
    return dict(found)


@dataclass(frozen=True, slots=True)
class RoundOutput:
    """One round: what was planned (None: not said) and what came out."""

    number: int
    planned: int | None
    counted: int

    @property
    def missing(self) -> int:
        """How much is still to come; 0 where the round is full or nothing was planned."""
        return max(0, (self.planned or 0) - self.counted)

    @property
    def over(self) -> int:
        return max(0, self.counted - self.planned) if self.planned is not None else 0


@dataclass(frozen=True, slots=True)
class Output:
    """All rounds of an activity, each against the quantity planned for one round."""

    rounds: tuple[RoundOutput, ...]

    @property
    def planned(self) -> int | None:
        """Quantity × rounds; None where no quantity was planned."""
        told = [each.planned for each in self.rounds if each.planned is not None]
        return sum(told) if told else None

    @property
    def counted(self) -> int:
        return sum(each.counted for each in self.rounds)

    @property
    def missing(self) -> int:
        """Round by round: too much in one round does not make up for another (20 children twice are not 40 children once)."""
        return sum(each.missing for each in self.rounds)


def output_of(quantity: int | None, rounds: int, counted: Mapping[int, int]) -> Output:
    """What an activity planned and what its rows say; a row of a round that was never planned is shown as one more round."""
    numbers = sorted({*range(1, rounds + 1), *counted})
    return Output(tuple(RoundOutput(each, quantity if each <= rounds else 0, counted.get(each, 0)) for each in numbers))


def days_late(due: date | None, *, over: bool, day: date) -> int:
    """How many days an activity is behind its last day; 0 where it is done, given up, in time or without a day."""
    return 0 if over or due is None else max(0, (day - due).days)
