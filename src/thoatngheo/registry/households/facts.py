"""Facts as of a day: for one household with their provenance, and in bulk as two wide tables.

What holds on a day is, for each name, the last statement of that day or before; of two of one day the
last recorded. A null takes back what was said: unknown again.
"""

from __future__ import annotations

import io
import uuid
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pacsv
import pyarrow.parquet as pq
from django.db import connection
from django.db.models import Q
from typing_extensions import Buffer

from thoatngheo.core.once import once
from thoatngheo.registry.households.extraction import HOUSEHOLDS, MEMBERS, WideTable
from thoatngheo.registry.households.models import Household, Statement
from thoatngheo.registry.households.querysets import StatementQuerySet
from thoatngheo.registry.households.reads import members_on
from thoatngheo.registry.households.vocabulary import STATED, Fact, Subject

BLOCK = 16 * 1024 * 1024
Q_LIST = ";"


@dataclass(frozen=True, slots=True)
class Said:
    """One fact that holds on a day, and where it comes from. `person_id` is None for a fact of the household."""

    fact: Fact
    value: object
    person_id: uuid.UUID | None
    said_on: date
    source: str
    said_by: str
    survey: str
    recorded_at: datetime
    recorded_by: str
    statement_id: int

    @property
    def text(self) -> str:
        return self.fact.said(self.value)


def facts_of(household: Household, day: date) -> list[Said]:
    """The facts that hold for a household and its members on a day, each with who said it when."""
    latest: dict[tuple[uuid.UUID | None, str], Said] = {}
    for statement in statements_about(household, day):
        for said in facts_in(statement):
            latest[said.person_id, said.fact.name] = said
    return [said for said in latest.values() if said.value is not None]


def statements_about(household: Household, day: date) -> Sequence[Statement]:
    """Statements until the day about the household and those who are its members on the day, wherever these lived when they were made.

    In the order in which they hold, each with its person and who recorded it. Members first, then statements by their keys: one
    condition with a subquery would read the whole table of statements.
    """
    rows = rows_about(household, day).select_related("recorded_by", "person")
    return once(("statements", household.pk, day), lambda: list(rows))


def rows_about(household: Household, day: date) -> StatementQuerySet:
    """The same as a queryset, to be narrowed."""
    members = [membership.person_id for membership in members_on(household, day)]
    return Statement.objects.filter(Q(household=household, person__isnull=True) | Q(person__in=members)).until(day)


def facts_in(statement: Statement) -> Iterator[Said]:
    """What one statement says; a name that the vocabulary no longer has is passed over."""
    known = STATED[Subject.MEMBER if statement.person_id else Subject.HOUSEHOLD]
    for name, value in statement.facts.items():
        if name in known:
            yield Said(
                known[name],
                value,
                statement.person_id,
                statement.said_on,
                statement.get_source_display(),
                statement.said_by,
                statement.survey,
                statement.recorded_at,
                str(statement.recorded_by or ""),
                statement.pk,
            )


@dataclass(frozen=True, slots=True)
class Extract:
    """The two wide tables of docs/reference/facts.md, one row per household and one per member."""

    households: pa.Table
    members: pa.Table


def extract(paths: Sequence[str], day: date) -> Extract:
    """The facts of everybody who lives in the subtrees on the day, as Arrow tables.

    Beside the columns of the vocabulary `households` carries `path`, `code`, `people`, `head_ethnicity` and `groups` (list of
    text), `members` carries `person_id`. `survey_date` is the day: ages are counted on it.
    """
    with table_of(HOUSEHOLDS, paths, day) as households:
        first = with_lists(households.read_all())
    with table_of(MEMBERS, paths, day) as members:
        return Extract(first, members.read_all())


def extract_files(paths: Sequence[str], day: date, folder: Path, heard: date | None = None) -> tuple[Path, Path]:
    """The same tables as Parquet files `households.parquet` and `members.parquet`, written as a stream: memory stays bounded.

    `heard`: ages, homes and members are those of the day, but what was said until `heard` counts; a review goes on
    collecting answers after the day of its figures.
    """
    wanted = (("households", HOUSEHOLDS), ("members", MEMBERS))
    first, second = (write(wide, paths, day, folder / f"{name}.parquet", heard) for name, wide in wanted)
    return first, second


def write(wide: WideTable, paths: Sequence[str], day: date, file: Path, heard: date | None = None) -> Path:
    with table_of(wide, paths, day, heard) as reader:
        schema = with_lists(reader.schema.empty_table()).schema
        with pq.ParquetWriter(file, schema, compression="zstd") as target:
            for batch in reader:
                target.write_table(with_lists(pa.Table.from_batches([batch])))
    return file


def with_lists(table: pa.Table) -> pa.Table:
    """The column `groups`, written with semicolons, as a list; empty where a household is in none."""
    place = table.schema.get_field_index("groups")
    if place < 0:
        return table
    text = table.column(place)
    # Splitting an empty text would give a list with one empty name.
    split = pc.if_else(pc.equal(text, ""), pa.scalar([], pa.list_(pa.string())), pc.split_pattern(text, Q_LIST))
    return table.set_column(place, "groups", split)


@contextmanager
def table_of(wide: WideTable, paths: Sequence[str], day: date, heard: date | None = None) -> Iterator[pacsv.CSVStreamingReader]:
    """A reader of record batches over the rows, as PostgreSQL sends them (COPY as CSV)."""
    query, parameters = wide.query(paths, day, heard)
    with connection.cursor() as cursor, cursor.copy(query, parameters) as source:
        yield pacsv.open_csv(
            io.BufferedReader(CopiedOut(source), BLOCK),
            read_options=pacsv.ReadOptions(block_size=BLOCK, use_threads=False),
            parse_options=pacsv.ParseOptions(newlines_in_values=True),
            convert_options=pacsv.ConvertOptions(
                column_types=wide.schema,
                null_values=[""],
                strings_can_be_null=True,
                quoted_strings_can_be_null=False,
                true_values=["t"],
                false_values=["f"],
            ),
        )


class CopiedOut(io.RawIOBase):
    """PostgreSQL's COPY stream as a file."""

    def __init__(self, source: Iterable[Buffer]) -> None:
        self.blocks = iter(source)
        self.rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the buffer is always a memoryview here
        while not self.rest:
            block = next(self.blocks, None)
            if block is None:
                return 0
            self.rest = memoryview(block)
        size = min(len(buffer), len(self.rest))
        buffer[:size] = self.rest[:size]
        self.rest = self.rest[size:]
        return size
