"""From entries to rows of the registry, by COPY, in the caller's transaction."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from thoatngheo.areas.models import Unit
from thoatngheo.core.dates import Day
from thoatngheo.core.names import tidy
from thoatngheo.registry.households import bulk
from thoatngheo.registry.households.bulk import kept_fold
from thoatngheo.registry.households.models import HouseholdGroup, ImportBatch, Membership
from thoatngheo.registry.households.national_id import sealed
from thoatngheo.registry.households.querysets import in_force
from thoatngheo.registry.households.services.households import code_prefix, last_number
from thoatngheo.registry.sheets.importers.household_list import HouseholdEntry
from thoatngheo.registry.sheets.importers.member_list import FamilyEntry, MemberEntry

SOURCE = "import"
FOUNDED = "founded"


@dataclass
class Saver:
    """Writes the entries of one batch."""

    batch: ImportBatch
    recorded_by: int
    day: date
    numbers: dict[int, int] = field(default_factory=dict)

    @property
    def source(self) -> str:
        return self.batch.file_name

    def code(self, unit: Unit) -> str:
        """The next free code of a unit; the last used one is asked for once, behind a lock."""
        self.numbers[unit.pk] = self.numbers.get(unit.pk) or last_number(unit)
        self.numbers[unit.pk] += 1
        return f"{code_prefix(unit)}-{self.numbers[unit.pk]:04d}"

    def found(self, homes: Sequence[bulk.HouseholdRow]) -> None:
        bulk.load_households(homes)
        bulk.load_residences(bulk.ResidenceRow(home.id, home.unit_id, home.path, home.started_on) for home in homes)
        bulk.load_events(
            bulk.EventRow(home.id, FOUNDED, home.started_on, note=self.source, recorded_by_id=self.recorded_by) for home in homes
        )

    def statement(
        self, household: uuid.UUID, path: str, day: date, facts: dict[str, object], said_by: str, person: uuid.UUID | None = None
    ) -> bulk.StatementRow:
        return bulk.StatementRow(
            household, path, day, facts, SOURCE, person, said_by=said_by, recorded_by_id=self.recorded_by, batch_id=self.batch.pk
        )

    def save_households(self, entries: Sequence[HouseholdEntry]) -> None:
        """New households with their heads, and the facts of all."""
        new = [entry for entry in entries if entry.known is None]
        self.found([self.home(entry) for entry in new])
        people = [self.head(entry) for entry in new]
        bulk.load_people(people)
        bulk.load_memberships(
            bulk.MembershipRow(entry.id, person.id, entry.unit.path, 1, "head", entry.day)
            for entry, person in zip(new, people, strict=True)
        )
        bulk.load_statements(
            self.statement(
                entry.known.id if entry.known else entry.id,
                entry.known.path if entry.known else entry.unit.path,
                entry.day,
                facts,
                entry.values["reviewer"] or "",
            )
            for entry in entries
            if (facts := entry.facts())
        )

    def home(self, entry: HouseholdEntry) -> bulk.HouseholdRow:
        values, unit = entry.values, entry.unit
        return bulk.HouseholdRow(
            code=values["code"] or self.code(unit),
            unit_id=unit.pk,
            path=unit.path,
            head_name=values["name"],
            started_on=entry.day,
            address=values["address"] or "",
            note=values["note"] or "",
            batch_id=self.batch.pk,
            id=entry.id,
        )

    def head(self, entry: HouseholdEntry) -> bulk.PersonRow:
        values = entry.values
        row = bulk.PersonRow(
            name=values["name"],
            sex=values["sex"] or "",
            ethnicity=values["ethnicity"] or "",
            batch_id=self.batch.pk,
            birth_date=day_of(entry.birth),
            birth_year=year_of(entry.birth),
        )
        if values["national_id"]:
            box = sealed(values["national_id"])
            row.id_cipher, row.id_index, row.id_tail = box.cipher, box.index, box.tail
        return row

    def save_families(self, families: Sequence[FamilyEntry]) -> None:
        """New households whole; into known ones the members that are not there yet; and what the lines say."""
        new = [family for family in families if family.known is None]
        self.found(
            [
                bulk.HouseholdRow(
                    self.code(family.unit),
                    family.unit.pk,
                    family.unit.path,
                    family.head.name,
                    self.day,
                    batch_id=self.batch.pk,
                    id=family.id,
                )
                for family in new
            ]
        )
        present = self.present([family.known.id for family in families if family.known])
        people: list[bulk.PersonRow] = []
        memberships: list[bulk.MembershipRow] = []
        statements: list[bulk.StatementRow] = []
        for family in families:
            household = family.known.id if family.known else family.id
            path = family.known.path if family.known else family.unit.path
            there = present.get(household, [])
            number = max((row.member_no for row in there), default=0)
            for member in family.members:
                row = next((row for row in there if same(row, member)), None)
                if row is None:
                    number += 1
                    people.append(self.person(member))
                    memberships.append(bulk.MembershipRow(household, member.id, path, number, member.values["relation"], self.day))
                if facts := member.facts():
                    statements.append(self.statement(household, path, self.day, facts, "", row.person_id if row else member.id))
            if facts := family.facts():
                statements.append(self.statement(household, path, self.day, facts, ""))
        bulk.load_people(people)
        bulk.load_memberships(memberships)
        bulk.load_statements(statements)
        self.save_groups(families)

    def present(self, households: list[uuid.UUID]) -> dict[uuid.UUID, list[Membership]]:
        """Who belongs to the households on the day."""
        found: dict[uuid.UUID, list[Membership]] = defaultdict(list)
        for row in Membership.objects.filter(household__in=households).on(self.day).select_related("person"):
            found[row.household_id].append(row)
        return found

    def person(self, member: MemberEntry) -> bulk.PersonRow:
        return bulk.PersonRow(
            name=member.name,
            sex=member.sex,
            ethnicity=member.values["ethnicity"] or "",
            batch_id=self.batch.pk,
            id=member.id,
            birth_date=day_of(member.birth),
            birth_year=year_of(member.birth),
        )

    def save_groups(self, families: Sequence[FamilyEntry]) -> None:
        """Groups that a household is not in yet."""
        wanted = {(family.known.id if family.known else family.id, group) for family in families for group in family.groups()}
        there = HouseholdGroup.objects.filter(in_force("since", "until", self.day), household__in={key for key, _group in wanted})
        wanted -= set(there.values_list("household_id", "group"))
        bulk.load_groups(bulk.GroupRow(key, group, self.day, self.source, batch_id=self.batch.pk) for key, group in sorted(wanted))


def day_of(birth: Day | None) -> date | None:
    return birth.date if birth else None


def year_of(birth: Day | None) -> int | None:
    """The year alone, where the day is not known."""
    return birth.year if birth and not birth.date else None


def same(row: Membership, member: MemberEntry) -> bool:
    """Whether a member on record is the person of a line: the name, and the year of birth where both are known."""
    year = row.person.birth_date.year if row.person.birth_date else row.person.birth_year
    known = member.birth is None or year is None or member.birth.year == year
    return bool(row.person.name_fold == kept_fold(tidy(member.name)) and known)
