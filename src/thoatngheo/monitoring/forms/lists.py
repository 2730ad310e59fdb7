"""Forms 14 and 15: the members of the near-poor and of the poor households, one line for each person.

The columns stand in `official/form_14.py`. Who may see whose name in full is decided by
whoever asks: `show` gets a name and the place where the household lives.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.core.names import sort_key
from thoatngheo.monitoring.forms.computing import said_of
from thoatngheo.monitoring.forms.official import form
from thoatngheo.monitoring.forms.official.form_14 import COLUMNS
from thoatngheo.monitoring.forms.people import Cell, Line, PersonColumn
from thoatngheo.monitoring.forms.selection import Selection, select
from thoatngheo.monitoring.forms.spec import Form
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.snapshots.reading import Frames

Show = Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class MemberList:
    """A computed list. Each row has one value for each of the form's columns; a household's first line carries its number."""

    form: Form
    code: str
    area_name: str
    year: int
    day: date
    standard: str
    rows: tuple[tuple[Cell, ...], ...]
    households: int
    notes: tuple[str, ...] = ()
    draft: bool = False
    digests: tuple[str, ...] = ()

    @property
    def columns(self) -> tuple[PersonColumn, ...]:
        return COLUMNS


def list_members(number: int, unit: Unit, year: int, *, show: Show, standard: str | None = None, round: Round | None = None) -> MemberList:
    """Form 14 (near-poor) or 15 (poor) of a unit and a review year; names as `show` gives them."""
    return listed(number, select(unit, year, standard, round), show)


def listed(number: int, selection: Selection, show: Show) -> MemberList:
    declared = form(number)
    frames = selection.frames(["round_id"], members=True)
    mine = members_of(declared, selection, frames)
    homes = households(mine, place_names(row["path"] for row in mine))
    return MemberList(
        form=declared,
        code=selection.unit.code,
        area_name=selection.unit.full_name,
        year=selection.year,
        day=selection.day,
        standard=selection.standard,
        rows=tuple(line for place, home in enumerate(homes, 1) for line in lines(place, home, show)),
        households=len(homes),
        notes=tuple(said_of(frames)),
        draft=frames.draft,
        digests=tuple(part.digest for part in frames.parts if part.digest),
    )


def members_of(declared: Form, selection: Selection, frames: Frames) -> list[dict[str, Any]]:
    """The frozen rows of the people whom the list is about, in the order of the file."""
    among = set(frames.query(f"SELECT DISTINCT round_id, household_id FROM members WHERE {declared.among}"))
    inside = tuple(selection.paths)
    rows = frames.members.to_pylist()
    return [row for row in rows if (row["round_id"], row["household_id"]) in among and row["path"].startswith(inside)]


@dataclass(frozen=True, slots=True)
class Home:
    """One household of the list: where it lives, and its members, the head first."""

    place: str
    members: Sequence[dict[str, Any]]


def households(members: Sequence[dict[str, Any]], names: dict[str, str]) -> list[Home]:
    """The households of the members, by place and then in the order of their heads' names."""
    found = []
    for _key, group in groupby(members, key=lambda row: (row["round_id"], row["household_id"])):
        people = sorted(group, key=lambda row: (row["relation"] != "head", row["member_no"]))
        path = people[0]["path"]
        found.append(((path, sort_key(people[0]["name"]), people[0]["household_id"]), Home(names.get(path, ""), people)))
    return [home for _, home in sorted(found, key=lambda each: each[0])]


def place_names(paths: Iterable[str]) -> dict[str, str]:
    """The names of the places (one query)."""
    return {unit.path: unit.full_name for unit in Unit.objects.filter(path__in=set(paths))}


def lines(number: int, home: Home, show: Show) -> Iterator[tuple[Cell, ...]]:
    """The household's lines."""
    for place, member in enumerate(home.members):
        line = Line(number, home.place, member, show(member["name"], member["path"]), first=place == 0)
        yield tuple(column.cell(line) for column in COLUMNS)


def list_as_json(found: MemberList) -> dict[str, Any]:
    """The list as plain data."""
    return {
        "form": found.form.number,
        "area": found.code,
        "year": found.year,
        "rows": [dict(zip((column.key for column in found.columns), row, strict=True)) for row in found.rows],
        "total": {"households": found.households, "people": len(found.rows)},
    }
