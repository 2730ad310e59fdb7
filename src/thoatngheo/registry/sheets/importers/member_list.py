"""The member list (forms 14 and 15): lines of one household belong together, the head's line names the hamlet."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import groupby
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import Day
from thoatngheo.core.names import tidy
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import SheetRow
from thoatngheo.core.sheets.reading import RowReader
from thoatngheo.core.sheets.report import Report
from thoatngheo.registry.households.bulk import kept_fold
from thoatngheo.registry.households.ids import new_id
from thoatngheo.registry.households.problems import BAD_BIRTH
from thoatngheo.registry.sheets.importers.known import Known, KnownHousehold
from thoatngheo.registry.sheets.importers.places import Places
from thoatngheo.registry.sheets.importers.problems import NO_HEAD_ROW, TWO_HEAD_ROWS, TWO_YEARS
from thoatngheo.registry.sheets.layouts.member_layout import NEED_COLUMNS


@dataclass(slots=True)
class MemberEntry:
    """One line that can be taken."""

    values: dict[str, Any]
    name: str
    birth: Day | None
    sex: str
    id: uuid.UUID = field(default_factory=new_id)

    def facts(self) -> dict[str, Any]:
        """What the line says about the person; an empty cell says nothing."""
        said: dict[str, Any] = {}
        if self.values["unable"]:
            said["able_to_work"] = False
        if self.values["merit"]:
            said["merit"] = True
        return said


@dataclass(slots=True)
class FamilyEntry:
    """One household's lines, the head first."""

    unit: Unit
    members: list[MemberEntry]
    known: KnownHousehold | None
    id: uuid.UUID = field(default_factory=new_id)

    @property
    def head(self) -> MemberEntry:
        return self.members[0]

    def facts(self) -> dict[str, Any]:
        needs = ";".join(str(column.title) for column in NEED_COLUMNS if any(member.values[column.code] for member in self.members))
        flow = next((member.values["flow"] for member in self.members if member.values["flow"]), None)
        return {name: value for name, value in (("listed_flow", flow), ("listed_support", needs)) if value}

    def groups(self) -> list[str]:
        marks = (("merit", "merit"), ("protection", "social_protection"))
        return [group for column, group in marks if any(member.values[column] for member in self.members)]


@dataclass
class MemberList:
    """Judges the lines of one file."""

    reader: RowReader
    places: Places
    known: Known
    day: date
    today: date

    def entries(self, rows: Sequence[SheetRow], report: Report) -> Iterator[FamilyEntry]:
        """The households all of whose lines can be taken: a family is not taken in part."""
        families = [list(lines) for _number, lines in groupby(rows, key=lambda row: row.values["household"])]
        located = [(lines, self.located(lines)) for lines in families]
        self.known.look_up((), (), {family.unit.pk for _lines, family in located if family})
        for lines, family in located:
            report.rows_read += len(lines)
            for line in lines:
                report.found(line.problems)
            if family is None or any(line.problems for line in lines):
                continue
            head = family.head
            family.known = self.known.head(family.unit.pk, kept_fold(head.name), head.birth.year if head.birth else None)
            report.rows_good += len(lines)
            report.counts["known" if family.known else "new"] += 1
            report.counts["people"] += len(lines)
            yield family

    def located(self, lines: list[SheetRow]) -> FamilyEntry | None:
        heads = [line for line in lines if line.values["relation"] == "head"]
        number = lines[0].values["household"]
        if len(heads) > 1:
            self.reader.refuse(heads[1], "relation", "Chủ hộ", TWO_HEAD_ROWS(number=number, row=heads[0].number))
            return None
        if not heads:
            if not any(line.problems for line in lines):
                self.reader.refuse(lines[0], "relation", "", NO_HEAD_ROW(number=number))
            return None
        members = [self.member(line) for line in (heads[0], *(line for line in lines if line is not heads[0]))]
        hamlet = place_of(heads[0].values["name"] or "")
        try:
            return FamilyEntry(self.places.unit("", hamlet, self.day), members, None)
        except Problem as problem:
            self.reader.refuse(heads[0], "name", hamlet, problem)
            return None

    def member(self, line: SheetRow) -> MemberEntry:
        values = line.values
        male, female = values["birth_male"], values["birth_female"]
        if male and female:
            self.reader.refuse(line, "birth_female", female, TWO_YEARS())
        birth: Day | None = male or female
        if birth and (birth.date or date(birth.year, 1, 1)) > self.day:
            self.reader.refuse(line, "birth_male" if male else "birth_female", birth, BAD_BIRTH(value=birth))
        return MemberEntry(values, tidy((values["name"] or "").split(";")[0]), birth, "male" if male else "female" if female else "")


def place_of(written: str) -> str:
    """The hamlet in "Nguyễn Văn An; thôn 1"."""
    _name, _mark, place = written.partition(";")
    return place.strip()
