"""Loading many rows at once: plain rows in, COPY into PostgreSQL.

Used by the importer and by the loader of the demo. Nothing is checked here but what the database's
constraints refuse (a `Problem` names it); whoever calls has checked the rows and asked the gate.
Call inside a transaction: a refused row takes the whole load back.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Any, TypeVar

from django.db import IntegrityError, connection
from django.utils import timezone
from psycopg import sql

from thoatngheo.core.audit import stamp
from thoatngheo.core.names import fold, sort_key, tidy
from thoatngheo.registry.households.constraints import explained
from thoatngheo.registry.households.ids import new_id

Row = TypeVar("Row")
kept_fold = lru_cache(maxsize=200_000)(fold)
kept_sort_key = lru_cache(maxsize=200_000)(sort_key)


@dataclass(slots=True)
class HouseholdRow:
    """A household and where it lives now; `path` is the unit's."""

    code: str
    unit_id: int
    path: str
    head_name: str
    started_on: date
    address: str = ""
    note: str = ""
    ended_on: date | None = None
    batch_id: uuid.UUID | None = None
    id: uuid.UUID = field(default_factory=new_id)


@dataclass(slots=True)
class ResidenceRow:
    """Where a household lived from `since` to the day before `until`."""

    household_id: uuid.UUID
    unit_id: int
    path: str
    since: date
    until: date | None = None


@dataclass(slots=True)
class PersonRow:
    """A person; the three ID columns come from `national_id.sealed`."""

    name: str
    birth_date: date | None = None
    birth_year: int | None = None
    sex: str = ""
    ethnicity: str = ""
    id_cipher: bytes | None = None
    id_index: bytes | None = None
    id_tail: bytes | None = None
    died_on: date | None = None
    batch_id: uuid.UUID | None = None
    id: uuid.UUID = field(default_factory=new_id)


@dataclass(slots=True)
class MembershipRow:
    """A person's place in a household from `joined_on` to the day before `left_on`; `path` is the household's."""

    household_id: uuid.UUID
    person_id: uuid.UUID
    path: str
    member_no: int
    relation: str
    joined_on: date
    left_on: date | None = None
    reason: str = ""


@dataclass(slots=True)
class StatementRow:
    """Facts said together, in the words of the vocabulary; `path` is the household's."""

    household_id: uuid.UUID
    path: str
    said_on: date
    facts: dict[str, Any]
    source: str = "survey"
    person_id: uuid.UUID | None = None
    survey: str = ""
    said_by: str = ""
    recorded_by_id: int | None = None
    batch_id: uuid.UUID | None = None


@dataclass(slots=True)
class GroupRow:
    """A household in a group (`models.Group`) from `since` to the day before `until`."""

    household_id: uuid.UUID
    group: str
    since: date
    source: str
    until: date | None = None
    batch_id: uuid.UUID | None = None


@dataclass(slots=True)
class EventRow:
    """What happened to a household (`models.HouseholdEvent.Kind`)."""

    household_id: uuid.UUID
    kind: str
    on: date
    person_id: uuid.UUID | None = None
    other_id: uuid.UUID | None = None
    note: str = ""
    recorded_by_id: int | None = None
    take_over_id: int | None = None


def load_households(rows: Iterable[HouseholdRow]) -> int:
    """Write households; the keys to find and to sort by are made here. Returns how many."""

    def cells(row: HouseholdRow) -> Sequence[object]:
        name = tidy(row.head_name)
        keys = (name, kept_fold(name), kept_sort_key(name))
        return (row.id, row.code, row.unit_id, row.path, row.address, *keys, row.started_on, row.ended_on, row.note, row.batch_id)

    columns = "id code unit_id path address head_name head_fold head_sort started_on ended_on note batch_id"
    return copy("registry_household", columns, rows, cells)


def load_residences(rows: Iterable[ResidenceRow]) -> int:
    """Write where households lived. Returns how many."""
    return copy(
        "registry_residence",
        "household_id unit_id path since until",
        rows,
        lambda row: (row.household_id, row.unit_id, row.path, row.since, row.until),
    )


def load_people(rows: Iterable[PersonRow]) -> int:
    """Write people. Returns how many."""

    def cells(row: PersonRow) -> Sequence[object]:
        name = tidy(row.name)
        about = (
            row.birth_date,
            row.birth_year,
            row.sex,
            row.ethnicity,
            row.id_cipher,
            row.id_index,
            row.id_tail,
            row.died_on,
            row.batch_id,
        )
        return (row.id, name, kept_fold(name), kept_sort_key(name), *about)

    columns = "id name name_fold name_sort birth_date birth_year sex ethnicity id_cipher id_index id_tail died_on batch_id"
    return copy("registry_person", columns, rows, cells)


def load_memberships(rows: Iterable[MembershipRow]) -> int:
    """Write who belonged to which household when. Returns how many."""
    return copy(
        "registry_membership",
        "household_id person_id path member_no relation joined_on left_on reason",
        rows,
        lambda row: (row.household_id, row.person_id, row.path, row.member_no, row.relation, row.joined_on, row.left_on, row.reason),
    )


def load_statements(rows: Iterable[StatementRow]) -> int:
    """Write statements; their facts are JSON as `vocabulary.checked` returns them. Returns how many."""
    now = timezone.now()

    def cells(row: StatementRow) -> Sequence[object]:
        facts = json.dumps(row.facts, ensure_ascii=False)
        whose = (row.household_id, row.path, row.person_id)
        return (*whose, row.said_on, now, row.source, row.survey, row.said_by, row.recorded_by_id, facts, row.batch_id)

    columns = "household_id path person_id said_on recorded_at source survey said_by recorded_by_id facts batch_id"
    return copy("registry_statement", columns, rows, cells)


def load_groups(rows: Iterable[GroupRow]) -> int:
    """Write groups beside the category. Returns how many."""
    return copy(
        "registry_householdgroup",
        "household_id group since until source batch_id",
        rows,
        lambda row: (row.household_id, row.group, row.since, row.until, row.source, row.batch_id),
    )


def load_events(rows: Iterable[EventRow]) -> int:
    """Write what happened to households. Returns how many."""
    now = timezone.now()
    return copy(
        "registry_householdevent",
        "household_id kind on person_id other_id note recorded_at recorded_by_id take_over_id",
        rows,
        lambda row: (row.household_id, row.kind, row.on, row.person_id, row.other_id, row.note, now, row.recorded_by_id, row.take_over_id),
    )


def copy(table: str, columns: str, rows: Iterable[Row], cells: Callable[[Row], Sequence[object]]) -> int:
    """Stream rows into a table; a refused constraint becomes its `Problem`."""
    names = sql.SQL(", ").join(sql.Identifier(name) for name in columns.split())
    command = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), names)
    count = 0
    stamp()
    try:
        with connection.wrap_database_errors, connection.cursor() as cursor, cursor.copy(command) as target:
            for values in map(cells, rows):
                target.write_row(values)
                count += 1
    except IntegrityError as error:
        raise explained(error) from error
    return count


def chunks(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """The rows in lists of at most `size`."""
    kept: list[Row] = []
    for row in rows:
        kept.append(row)
        if len(kept) == size:
            yield kept
            kept = []
    if kept:
        yield kept
