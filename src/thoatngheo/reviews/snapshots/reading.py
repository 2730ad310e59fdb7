"""Reading the rows of reviews: frozen where they are decided, made anew where they are not."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import pyarrow as pa

from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.rounds.drafts import kept_draft
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.snapshots import files
from thoatngheo.reviews.snapshots.building import Built, build
from thoatngheo.reviews.snapshots.columns import households_schema, members_schema
from thoatngheo.reviews.snapshots.models import Snapshot
from thoatngheo.reviews.snapshots.periods import Period, ground
from thoatngheo.reviews.snapshots.totals import Total

PERIOD_SIZE = 10_000  # bytes, about


@dataclass(frozen=True, slots=True)
class Part:
    """What one round contributes. `known`: the review before it has results under the standard, so there are flows.

    `decided`: the ledger says it. `digest` is the hash of the frozen file; empty where the rows were made anew.
    """

    round: Round
    known: bool
    decided: bool
    digest: str = ""


@dataclass(frozen=True, slots=True)
class Frames:
    """The rows of some rounds under one standard: `households` and `members` as in `columns`, and the frozen totals."""

    standard: str
    parts: tuple[Part, ...]
    households: pa.Table
    members: pa.Table
    totals: tuple[Total, ...]

    @property
    def draft(self) -> bool:
        """Whether some of the figures are those of a review that is not decided (tạm tính)."""
        return not all(part.decided for part in self.parts)

    @property
    def known(self) -> bool:
        return any(part.known for part in self.parts)

    @property
    def frozen_paths(self) -> tuple[str, ...]:
        """The areas whose totals are frozen."""
        return tuple(part.round.path for part in self.parts if part.digest)

    def query(self, statement: str, parameters: Mapping[str, object] | None = None) -> list[tuple[Any, ...]]:
        """The rows of a SELECT over the tables `households`, `members` and `rounds` (id, path)."""
        rounds = {"ids": [part.round.pk for part in self.parts], "places": [part.round.path for part in self.parts]}
        with duckdb.connect() as duck:
            duck.register("households", self.households)
            duck.register("members", self.members)
            # Lists go in as parameters: an Arrow array made of a Python list would first import pandas, 0.8 s of every form.
            made = "SELECT unnest($ids::BIGINT[]) AS round_id, unnest($places::VARCHAR[]) AS round_path"
            duck.execute(f"CREATE TABLE rounds AS {made}", rounds)
            return duck.execute(statement, dict(parameters or {})).fetchall()


def within(column: str, paths: str) -> str:
    """The condition that a place of `households` lies in one of the subtrees of the parameter `paths`.

    Asked of the few places there are, not of every row: a province has a thousand places and a million rows.
    """
    lies = f"list_bool_or(list_transform(${paths}, lambda place: starts_with({column}, place)))"
    return f"{column} IN (SELECT {column} FROM (SELECT DISTINCT {column} FROM households) WHERE {lies})"


def frames_of(rounds: Sequence[Round], standard: str, *, columns: Sequence[str] | None = None, members: bool = False) -> Frames:
    """The rows of rounds under a standard: from the frozen files of those that have one, made anew for the others.

    `columns`: only these of the households; `members`: also the detailed rows of the poor and near-poor, and the
    columns of households that follow from them. A bounded number of statements; one file is read for each frozen round.

    Raises:
        Problem: `reviews.snapshot.changed` or `.missing`, naming the file.
    """
    by_round = {each.round_id: each for each in Snapshot.objects.filter(round__in=rounds, standard=standard, replaced_by=None)}
    open_rounds = [round for round in rounds if round.pk not in by_round]
    frozen = [Frozen.read(round, by_round[round.pk], columns, members) for round in rounds if round.pk in by_round]
    parts, draft = fresh(open_rounds, standard, members) if open_rounds else ([], None)
    wanted = list(columns or households_schema([code for code, _ in engine.indicators(standard)]).names)
    tables = [part.households for part in frozen] + ([draft.households.select(wanted)] if draft else [])
    people = [part.members for part in frozen] + ([draft.members] if draft else [])
    return Frames(
        standard,
        tuple(part.part for part in frozen) + tuple(parts),
        pa.concat_tables(tables, promote_options="default"),
        pa.concat_tables(people) if people else no_members(),
        tuple(total for part in frozen for total in part.totals),
    )


def fresh(rounds: Sequence[Round], standard: str, members: bool) -> tuple[list[Part], Built]:
    """Rounds without a frozen file: under way, or decided before there were such files. Kept while nothing changes (`drafts`)."""
    question = (standard, members, tuple(round.pk for round in rounds))
    known, built = kept_draft(question, lambda: made(rounds, standard, members), lambda draft: draft[1].size)
    return [Part(round, *known[round.pk]) for round in rounds], built


def periods_of(rounds: Sequence[Round], standard: str) -> tuple[Period, ...]:
    """The rounds with what came before each. Kept while nothing changes (`drafts`)."""
    keys = tuple(round.pk for round in rounds)
    return kept_draft(("periods", standard, keys), lambda: ground(rounds, standard).periods, lambda found: PERIOD_SIZE * len(found))


def made(rounds: Sequence[Round], standard: str, members: bool) -> tuple[dict[int, tuple[bool, bool]], Built]:
    """Whether each round's earlier review is known and itself decided, and the rows."""
    asked = ground(rounds, standard)
    return {period.round.pk: (period.known, period.decided) for period in asked.periods}, build(asked, members=members)


@dataclass(frozen=True, slots=True)
class Frozen:
    part: Part
    households: pa.Table
    members: pa.Table
    totals: tuple[Total, ...]

    @classmethod
    def read(cls, round: Round, snapshot: Snapshot, columns: Sequence[str] | None, members: bool) -> Frozen:
        file = files.opened(files.read(snapshot.file, snapshot.digest))
        about = files.about_in(file)
        people = no_members()
        if members:
            people = files.table_in(files.opened(files.read(snapshot.members_file, about["members"])))
        schema = households_schema([code for code, _ in engine.indicators(snapshot.standard)])
        return cls(
            Part(round, about["known"], decided=True, digest=snapshot.digest),
            fitting(files.table_in(file, columns), schema, columns or schema.names),
            fitting(people, members_schema(), members_schema().names),
            tuple(Total(**total) for total in about["totals"]),
        )


def no_members() -> pa.Table:
    """Without `empty_table`, which imports pandas."""
    return pa.Table.from_batches([], members_schema())


def fitting(table: pa.Table, schema: pa.Schema, wanted: Sequence[str]) -> pa.Table:
    """The columns asked for with the types of the schema, so that the tables of several rounds fit together.

    What a file does not have, because it was frozen before there was such a column, is empty: unknown, never zero.
    """
    known = {field.name: field for field in schema}
    held = set(table.column_names)
    columns = {name: table[name] if name in held else pa.nulls(table.num_rows, known[name].type) for name in wanted}
    fields = [known.get(name) or table.schema.field(name) for name in wanted]
    return pa.table(columns).cast(pa.schema(fields))


def frames(unit: Unit, year: int, standard: str, *, kinds: Iterable[str] = (Round.Kind.YEARLY,), **what: Any) -> Frames:
    """The rows of a year's rounds in a unit, also of those made when it was several units (`what` as in `frames_of`)."""
    rounds = (
        Round.objects.filter(year=year, kind__in=list(kinds)).touching(working_paths(unit)).select_related("unit").order_by("path", "pk")
    )
    return frames_of(list(rounds), standard, **what)
