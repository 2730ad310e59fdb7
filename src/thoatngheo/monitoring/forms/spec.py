"""What a form is made of: columns with their official numbers and formulas. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

TWO_PLACES = Decimal("0.01")
# Counts that a form does not print, but whose shares it does (forms 5 and 7), are kept under numbers from here.
HIDDEN = 100
Value = int | Decimal | None


class Subject(Enum):
    """What a form counts."""

    STANDING = "standing"
    FLOWS = "flows"
    DEPRIVATIONS = "deprivations"
    DEPRIVATION_RATES = "deprivation_rates"
    GROUPS = "groups"
    ETHNICITY = "ethnicity"
    CAUSES = "causes"
    CHILDREN = "children"
    MINORITY = "minority"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Column:
    """One numbered column. `above` is the heading it shares with its neighbours; a rate is column `part` in per cent of column `whole`.

    `mark` stands in the place of an official number where the form's is not known, `name` is then its name in JSON.
    `unasked`: the standard has no such indicator, so the column is empty, not zero.
    """

    number: int
    title: StrOrPromise
    above: StrOrPromise = ""
    part: int = 0
    whole: int = 0
    formula: str = ""
    mark: str = ""
    name: str = ""
    unasked: bool = False

    @property
    def key(self) -> str:
        """Its name in JSON: c1, c2 …"""
        return self.name or f"c{self.number}"

    @property
    def is_rate(self) -> bool:
        return bool(self.part)

    @property
    def number_row(self) -> str:
        """What the last header row says: `4=3/1*100`."""
        if self.mark:
            return self.mark
        if self.is_rate and self.part < HIDDEN:
            return f"{self.number}={self.part}/{self.whole}*100"
        return f"{self.number}={self.formula}" if self.formula else str(self.number)


@dataclass(frozen=True, slots=True)
class Form:
    """An official form. `category` is whose form it is (poor or near_poor); `two_lines`: households and people below each other."""

    number: int
    title: StrOrPromise
    subject: Subject
    category: str = ""
    columns: tuple[Column, ...] = ()
    two_lines: bool = False


def rate(part: Value, whole: Value) -> Decimal | None:
    """Per cent from counts, half up, two decimals; None where there is nothing to divide by."""
    if part is None or not whole:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(TWO_PLACES, rounding=ROUND_HALF_UP)


def with_rates(columns: Sequence[Column], counts: Mapping[int, Value]) -> dict[int, Value]:
    """The whole line: counts as they are, rates computed from them, never from other rates."""
    rates = {column.number: rate(counts.get(column.part, 0), counts.get(column.whole, 0)) for column in columns if column.is_rate}
    zeros: dict[int, Value] = {column.number: 0 for column in columns if not column.is_rate}
    unasked: dict[int, Value] = {column.number: None for column in columns if column.unasked}
    return {**zeros, **counts, **rates, **unasked}


def added(lines: Sequence[Mapping[int, Value]], columns: Sequence[Column]) -> dict[int, Value]:
    """The sum of lines: counts added, rates computed anew."""
    rates = {column.number for column in columns if column.is_rate}
    sums: dict[int, Value] = {}
    for line in lines:
        for number, value in line.items():
            if number not in rates:
                sums[number] = int(sums.get(number) or 0) + int(value or 0)
    return with_rates(columns, sums)
