"""The compiled statement over a handful of cases in memory: for tests and for the YAML cases, not for speed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache

import duckdb
import ibis

from rulebook.book import Standard
from rulebook.compile.standard import TYPES, classify
from rulebook.evaluate import Case
from rulebook.row import Cell
from rulebook.vocabulary import Fact, FactType, Vocabulary

SQL_TYPES = {"string": "VARCHAR", "int64": "BIGINT", "float64": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}


def classify_cases(standard: Standard, vocabulary: Vocabulary, cases: Sequence[Case]) -> list[dict[str, Cell]]:
    """One answer row per case, in order, without the key; what `rulebook.row.answer_row` gives for each."""
    key, day = vocabulary.record_key, vocabulary.day
    records = [{**case.record, key: f"{i:06d}", day: case.day} for i, case in enumerate(cases)]
    parts = [{**part, key: f"{i:06d}"} for i, case in enumerate(cases) for part in case.parts]
    with duckdb.connect() as connection:
        _fill(connection, "records", vocabulary.facts.values(), records)
        _fill(connection, "parts", vocabulary.part_facts.values(), parts)
        answers = connection.execute(f'SELECT * FROM ({_sql(standard.id, _Held(standard, vocabulary))}) ORDER BY "{key}"')
        names = [str(column[0]) for column in answers.description or ()]
        return [{name: value for name, value in zip(names, row, strict=True) if name != key} for row in answers.fetchall()]


class _Held:
    """Keeps a standard out of the cache's key: two books may carry the same id only in different objects."""

    def __init__(self, standard: Standard, vocabulary: Vocabulary) -> None:
        self.standard, self.vocabulary = standard, vocabulary

    def __hash__(self) -> int:
        return id(self.standard)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.standard is self.standard


@lru_cache(maxsize=32)
def _sql(_: str, held: _Held) -> str:
    records = ibis.table({name: TYPES[fact.type] for name, fact in held.vocabulary.facts.items()}, name="records")
    parts = ibis.table({name: TYPES[fact.type] for name, fact in held.vocabulary.part_facts.items()}, name="parts")
    return str(ibis.to_sql(classify(held.standard, held.vocabulary, records, parts), dialect="duckdb", pretty=False))


def _fill(connection: duckdb.DuckDBPyConnection, name: str, facts: Iterable[Fact], rows: Sequence[Mapping[str, object]]) -> None:
    columns = list(facts)
    kinds = ", ".join(f'"{fact.name}" {SQL_TYPES[TYPES[fact.type]]}' for fact in columns)
    connection.execute(f"CREATE TABLE {name} ({kinds})")
    if rows:
        cells = ", ".join("(" + ", ".join(_literal(row.get(fact.name), fact) for fact in columns) + ")" for row in rows)
        connection.execute(f"INSERT INTO {name} VALUES {cells}")


def _literal(value: object, fact: Fact) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, date):
        return f"DATE '{value.isoformat()}'"
    if fact.type is FactType.NUMBER:
        return repr(float(str(value))) + "::DOUBLE"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"
