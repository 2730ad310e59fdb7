"""The household list: each row judged, then turned into rows of the registry."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import Day, show_day
from thoatngheo.core.names import tidy
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import SheetRow
from thoatngheo.core.sheets.reading import RowReader
from thoatngheo.core.sheets.report import Report
from thoatngheo.registry.households.bulk import kept_fold
from thoatngheo.registry.households.ids import new_id
from thoatngheo.registry.households.national_id import index_of
from thoatngheo.registry.households.problems import BAD_BIRTH, IN_THE_FUTURE
from thoatngheo.registry.sheets.importers.known import Known, KnownHousehold
from thoatngheo.registry.sheets.importers.places import Places
from thoatngheo.registry.sheets.importers.problems import CODE_OUTSIDE, CODE_REPEATED, ID_ELSEWHERE, ID_REPEATED, REPEATED

FACTS = {
    "income": "income",
    "b1": "b1_score",
    "b2": "b2_score",
    "area_type": "area_type",
    "before": "listed_before",
    "result": "listed_result",
    "people": "listed_people",
    "causes": "causes",
}


@dataclass(slots=True)
class HouseholdEntry:
    """A row that can be taken: a new household (`known` is None) or new facts of one on record."""

    values: dict[str, Any]
    unit: Unit
    day: date
    known: KnownHousehold | None
    index: bytes | None
    id: uuid.UUID = field(default_factory=new_id)

    def facts(self) -> dict[str, Any]:
        return {fact: self.values[column] for column, fact in FACTS.items() if self.values.get(column) is not None}

    @property
    def birth(self) -> Day | None:
        found: Day | None = self.values["birth"]
        return found


@dataclass
class HouseholdList:
    """Judges the rows of one file. `day` is the day of the figures where a row names none; `today` bounds every day."""

    reader: RowReader
    places: Places
    known: Known
    day: date
    today: date
    seen: dict[tuple[object, ...], int] = field(default_factory=dict)
    codes: dict[str, int] = field(default_factory=dict)
    ids: dict[bytes, int] = field(default_factory=dict)

    def entries(self, rows: Sequence[SheetRow], report: Report) -> Iterator[HouseholdEntry]:
        """The rows of a chunk that can be taken; the problems of the others go into the report."""
        located = [(row, self.located(row)) for row in rows]
        self.known.look_up(
            {row.values["code"] for row in rows if row.values["code"]},
            {entry.index for _row, entry in located if entry and entry.index},
            {entry.unit.pk for _row, entry in located if entry},
        )
        for row, entry in located:
            report.rows_read += 1
            if entry is not None:
                self.judge(row, entry)
            if row.problems:
                report.found(row.problems)
            elif entry is not None:
                report.rows_good += 1
                report.counts["known" if entry.known else "new"] += 1
                yield entry

    def located(self, row: SheetRow) -> HouseholdEntry | None:
        """The row's day and unit; None where they cannot be known."""
        values = row.values
        day = values["day"].date if values["day"] and values["day"].date else self.day
        if day > self.today:
            self.reader.refuse(row, "day", show_day(day), IN_THE_FUTURE(day=show_day(day)))
            return None
        birth: Day | None = values["birth"]
        if birth and (birth.date or date(birth.year, 1, 1)) > day:
            self.reader.refuse(row, "birth", birth, BAD_BIRTH(value=birth))
        try:
            unit = self.places.unit(values["commune"] or "", values["hamlet"] or "", day)
        except Problem as problem:
            hamlet = problem.details.get("value") == values["hamlet"] and values["hamlet"]
            self.reader.refuse(row, "hamlet" if hamlet else "commune", problem.details.get("value"), problem)
            return None
        index = index_of(values["national_id"]) if values["national_id"] else None
        return HouseholdEntry(values, unit, day, None, index)

    def judge(self, row: SheetRow, entry: HouseholdEntry) -> None:
        """Is it a row twice, a household on record, an ID of somebody else?"""
        values, name = entry.values, kept_fold(tidy(entry.values["name"] or ""))
        if not row.problems and self.repeated(row, entry, name):
            return
        if values["code"] and (found := self.known.by_code.get(values["code"])):
            if self.known.inside(found) and found.head_fold == name:
                entry.known = found
            else:
                self.reader.refuse(row, "code", values["code"], CODE_OUTSIDE(code=values["code"]))
        elif entry.index and (held := self.known.by_id.get(entry.index)):
            person, is_head = held
            if is_head and person.head_fold == name and self.known.inside(person):
                entry.known = person
            else:
                self.reader.refuse(row, "national_id", "", ID_ELSEWHERE())
        elif not values["code"]:
            entry.known = self.known.head(entry.unit.pk, name, entry.birth.year if entry.birth else None)

    def repeated(self, row: SheetRow, entry: HouseholdEntry, name: str) -> bool:
        values = entry.values
        # Two heads of one name, year and hamlet are told apart by an ID or a code, else by their address.
        same = (entry.unit.pk, name, values["birth"], entry.index, values["code"], values["address"], entry.day)
        first = self.seen.setdefault(same, row.number)
        if first != row.number:
            self.reader.refuse(row, "name", values["name"], REPEATED(row=first))
            return True
        if values["code"] and (first := self.codes.setdefault(values["code"], row.number)) != row.number:
            self.reader.refuse(row, "code", values["code"], CODE_REPEATED(code=values["code"], row=first))
            return True
        if entry.index and (first := self.ids.setdefault(entry.index, row.number)) != row.number:
            self.reader.refuse(row, "national_id", "", ID_REPEATED(row=first))
            return True
        return False
