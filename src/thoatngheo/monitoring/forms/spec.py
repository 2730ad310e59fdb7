"""What an official form is made of: its rows, its columns, and what each column counts. Pure.

The forms themselves stand in `official`, one file each, in these words.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

TWO_PLACES = Decimal("0.01")
# Counts that a form does not print, but whose shares it does (forms 5 and 7), are kept under numbers from here.
HIDDEN = 100
Value = int | Decimal | None


class Rows(Enum):
    """What the rows are that a form counts; the columns that SQL may name stand in `reviews/snapshots/columns.py`.

    AT_END: each household that lives in the area on the day of the review. FLOWS: each household that was or is poor or
    near-poor, at the place where it was (`side = 'start'`) and at the place where it is (`side = 'end'`); see `flows.py`.
    PEOPLE: each member of a poor or near-poor household, printed in a line of its own.
    """

    AT_END = "at_end"
    FLOWS = "flows"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Part:
    """Of the rows for which the SQL condition `where` holds, the sum of `of`; in the line of people, the sum of `people`."""

    where: str
    of: str
    people: str

    def sql(self, what: str) -> str:
        return "0" if what == "0" else f"coalesce(sum({what}) FILTER (WHERE {self.where}), 0)"


@dataclass(frozen=True, slots=True)
class Count:
    """What a cell counts: one part, or several added up. Of forms of one line only the first line's sum is asked for."""

    parts: tuple[Part, ...]

    def __add__(self, other: Count) -> Count:
        return Count((*self.parts, *other.parts))

    def first_line(self) -> str:
        return " + ".join(part.sql(part.of) for part in self.parts)

    def line_of_people(self) -> str:
        return " + ".join(part.sql(part.people) for part in self.parts)


def households(where: str = "true") -> Count:
    """The households for which the condition holds; in the line of people, their people."""
    return Count((Part(where, "1", "people"),))


def literal(text: str) -> str:
    """A text as SQL writes it, whatever it holds."""
    return "'" + text.replace("'", "''") + "'"


def sum_of(what: str, where: str = "true") -> Count:
    """A figure of the households, added up over those for which the condition holds."""
    return Count((Part(where, what, what),))


@dataclass(frozen=True, slots=True)
class Column:
    """One numbered column: its heading, what it counts, and what must be said of it.

    `above` is the heading it shares with its neighbours. What stands in its cells is one of

    - `count`: what is counted. With `whole` the count itself is not printed, but its share of column `whole` in per cent;
    - `part` and `whole`: column `part` in per cent of column `whole`;
    - `total_of`: other columns added up, those with a minus taken away.

    `stated` names the figure of an office's statement of totals that takes the place of the count where there is one.
    `formula` is what the form prints behind the number (9=1-2-…); it computes nothing, the tests hold it true.
    `asks`: an indicator; under a standard that does not have it the column is empty, not zero.
    `mark` stands in the place of an official number where the form's is not known, `name` is then its name in JSON.
    `note` is printed below the table.
    """

    number: int
    title: StrOrPromise
    above: StrOrPromise = ""
    count: Count | None = None
    part: int = 0
    whole: int = 0
    total_of: tuple[int, ...] = ()
    stated: str = ""
    formula: str = ""
    asks: str = ""
    mark: str = ""
    name: str = ""
    note: StrOrPromise = ""
    unasked: bool = False

    @property
    def key(self) -> str:
        """Its name in JSON: c1, c2 …"""
        return self.name or f"c{self.number}"

    @property
    def is_rate(self) -> bool:
        return bool(self.whole)

    @property
    def counted(self) -> int:
        """Under which number its count is kept: its own, or a hidden one where only the share is printed."""
        return HIDDEN + self.number if self.is_rate else self.number

    @property
    def number_row(self) -> str:
        """What the last header row says: `4=3/1*100`."""
        if self.mark:
            return self.mark
        if self.part:
            return f"{self.number}={self.part}/{self.whole}*100"
        return f"{self.number}={self.formula}" if self.formula else str(self.number)


@dataclass(frozen=True, slots=True)
class Note:
    """What must be said with a figure of the whole area, in the place of %(count)s; unsaid where it is zero, unless `always`."""

    says: StrOrPromise
    count: Count
    always: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What the columns of some forms depend on: the standard's indicators (code, name), and the ethnic groups that occur (codes)."""

    indicators: Sequence[tuple[str, StrOrPromise]]
    ethnic_groups: Sequence[str]


@dataclass(frozen=True, slots=True)
class Form:
    """An official form.

    `among` is the SQL condition of the rows it is about; a place without such a row is not mentioned. `reads` are the
    columns of the frozen rows that its SQL names; `each_indicator`: also one for each indicator of the standard.
    `also` gives further names to SQL expressions, for `among` and the counts. `of_members`: it counts what the members
    of a household tell of it. `two_lines`: households and people below each other.
    """

    number: int
    title: StrOrPromise
    columns: tuple[Column, ...] | Callable[[Known], tuple[Column, ...]]
    rows: Rows = Rows.AT_END
    among: str = "true"
    reads: tuple[str, ...] = ()
    each_indicator: bool = False
    also: Callable[[], Mapping[str, str]] = dict
    of_members: bool = False
    two_lines: bool = False
    notes: tuple[StrOrPromise | Note, ...] = ()

    @property
    def is_list(self) -> bool:
        """Whether it is a list of people, not a table of counts."""
        return self.rows is Rows.PEOPLE

    def columns_under(self, known: Known) -> tuple[Column, ...]:
        """Its columns under a standard with these indicators; those that ask for another one are empty."""
        columns = self.columns if isinstance(self.columns, tuple) else self.columns(known)
        codes = {code for code, _ in known.indicators}
        return tuple(replace(column, unasked=bool(column.asks) and column.asks not in codes) for column in columns)


def rate(part: Value, whole: Value) -> Decimal | None:
    """Per cent from counts, half up, two decimals; None where there is nothing to divide by."""
    if part is None or not whole:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(TWO_PLACES, rounding=ROUND_HALF_UP)


def with_rates(columns: Sequence[Column], counts: Mapping[int, Value]) -> dict[int, Value]:
    """The whole line: counts as they are, rates computed from them, never from other rates."""
    shares = [column for column in columns if column.is_rate]
    rates = {column.number: rate(counts.get(column.part or column.counted, 0), counts.get(column.whole, 0)) for column in shares}
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
