"""A computed form: rows, totals, and what must be said beside the figures. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from thoatngheo.monitoring.forms.spec import Column, Form, Value, added

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

HOUSEHOLDS, PEOPLE = "households", "people"


@dataclass(frozen=True, slots=True)
class Place:
    """A row's unit; without a code: what lies in no unit of the table ("chưa rõ thôn")."""

    code: str
    name: StrOrPromise
    path: str


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a form: its place, its values by column number, and in forms of two lines which of them."""

    place: Place
    values: dict[int, Value]
    line: str = HOUSEHOLDS


@dataclass(frozen=True, slots=True)
class Undivided:
    """Figures of a unit that cannot be split between the units asked for; they stand in the row `shown_in`."""

    code: str
    name: str
    says: StrOrPromise


@dataclass(frozen=True, slots=True)
class FormTable:
    """A form of an area and a year. `sources` says where columns 1 and 2 come from; `notes` what else one must know.

    `draft`: some figure is that of a review which is not decided; `digests`: the hashes of the frozen files behind the others.
    """

    form: Form
    columns: tuple[Column, ...]
    code: str
    area_name: str
    year: int
    day: date
    standard: str
    rows: tuple[Row, ...]
    sources: tuple[str, ...] = ()
    notes: tuple[StrOrPromise, ...] = ()
    units_of: int | None = None
    draft: bool = False
    digests: tuple[str, ...] = ()
    undivided: tuple[Undivided, ...] = field(default=())

    def lines(self, line: str) -> list[Row]:
        return [row for row in self.rows if row.line == line]

    @property
    def total(self) -> dict[int, Value]:
        """The sum of the rows of households (or of the only lines there are)."""
        return added([row.values for row in self.lines(HOUSEHOLDS)], self.columns)

    @property
    def total_people(self) -> dict[int, Value]:
        return added([row.values for row in self.lines(PEOPLE)], self.columns)


def as_json(table: FormTable) -> dict[str, Any]:
    """The form as plain data: rows with `c1`, `c2` …, rates as numbers with two decimals."""
    answer: dict[str, Any] = {
        "form": table.form.number,
        "area": table.code,
        "year": table.year,
        "rows": [row_as_json(row, table.columns, table.form.two_lines) for row in table.rows],
        "total": cells(table.total, table.columns),
    }
    if table.form.two_lines:
        answer["total_people"] = cells(table.total_people, table.columns)
    if table.units_of is not None:
        answer["units_of"] = table.units_of
        answer["undivided"] = [{"area_code": unit.code, "area_name": unit.name, "says": str(unit.says)} for unit in table.undivided]
    return answer


def row_as_json(row: Row, columns: Sequence[Column], two_lines: bool) -> dict[str, Any]:
    about: dict[str, Any] = {"area_code": row.place.code, "area_name": str(row.place.name)}
    if two_lines:
        about["line"] = row.line
    return {**about, **cells(row.values, columns)}


def cells(values: dict[int, Value], columns: Sequence[Column]) -> dict[str, int | float | None]:
    return {column.key: plain(values.get(column.number)) for column in columns}


def plain(value: Value) -> int | float | None:
    return float(value) if isinstance(value, Decimal) else value
