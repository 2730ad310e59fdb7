"""The same expression runs in PostgreSQL, in place: nothing in it belongs to one engine."""

from __future__ import annotations

import os
import random
from collections.abc import Iterable, Mapping, Sequence

import ibis
import psycopg
import pytest
from psycopg.rows import dict_row

from rulebook.compile import classify
from rulebook.compile.standard import TYPES
from rulebook.evaluate import evaluate
from rulebook.row import answer_row
from rulebook.vocabulary import Fact
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.classification.tests.generated import household

SQL_TYPES = {"string": "text", "int64": "bigint", "float64": "double precision", "boolean": "boolean", "date": "date"}


def fill(connection: psycopg.Connection[dict[str, object]], name: str, facts: Iterable[Fact], rows: Sequence[Mapping[str, object]]) -> None:
    columns = list(facts)
    connection.execute(f"CREATE TEMP TABLE {name} ({', '.join(f'{c.name} {SQL_TYPES[TYPES[c.type]]}' for c in columns)})".encode())
    marks = ", ".join(["%s"] * len(columns))
    with connection.cursor() as cursor:
        cursor.executemany(f"INSERT INTO {name} VALUES ({marks})".encode(), [[row.get(c.name) for c in columns] for row in rows])


@pytest.mark.parametrize("id", ["VN-2016", "VN-2022", "VN-2027"])
def test_postgres_gives_what_the_reasons_give(id: str) -> None:
    book, rng = load_book(), random.Random(7)
    standard, facts, part_facts = book.standards[id], book.vocabulary.facts, book.vocabulary.part_facts
    cases = [household(rng) for _ in range(150)]
    records = ibis.table({name: TYPES[fact.type] for name, fact in facts.items()}, name="records")
    parts = ibis.table({name: TYPES[fact.type] for name, fact in part_facts.items()}, name="parts")
    sql = str(ibis.to_sql(classify(standard, book.vocabulary, records, parts), dialect="postgres", pretty=False))
    with psycopg.connect(os.environ["DATABASE_URL"], row_factory=dict_row) as connection:
        fill(connection, "records", facts.values(), [{**case.record, "household_id": f"{i:04}"} for i, case in enumerate(cases)])
        members = [{**part, "household_id": f"{i:04}"} for i, case in enumerate(cases) for part in case.parts]
        fill(connection, "parts", part_facts.values(), members)
        found = connection.execute(f"SELECT * FROM ({sql}) AS answers ORDER BY household_id".encode()).fetchall()
    for case, row in zip(cases, found, strict=True):
        row.pop("household_id")
        assert answer_row(evaluate(standard, case), book.vocabulary) == row, case
