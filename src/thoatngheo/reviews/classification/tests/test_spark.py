"""The same expression runs on PySpark, where one machine is too small. Runs only where PySpark is installed.

It is half a gigabyte, so it is no dependency: `uv pip install --require-hashes -r requirements/spark.lock`.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import ibis
import pytest

from rulebook.compile import classify
from rulebook.compile.standard import TYPES
from rulebook.evaluate import evaluate
from rulebook.row import answer_row
from rulebook.vocabulary import Fact
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.classification.tests.generated import household

pyspark_sql = pytest.importorskip("pyspark.sql", reason="PySpark is not installed: requirements/spark.lock")
SPARK_TYPES = {"string": "string", "int64": "bigint", "float64": "double", "boolean": "boolean", "date": "date"}


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    builder = pyspark_sql.SparkSession.builder.master("local[1]").appName("thoatngheo-test")
    quiet = builder.config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "2").config("spark.driver.host", "127.0.0.1")
    running = quiet.config("spark.driver.bindAddress", "127.0.0.1").getOrCreate()
    yield running
    running.stop()


def view(session: Any, name: str, facts: Iterable[Fact], rows: Sequence[Mapping[str, object]]) -> None:
    columns = list(facts)
    schema = ", ".join(f"`{column.name}` {SPARK_TYPES[TYPES[column.type]]}" for column in columns)
    session.createDataFrame(
        [tuple(typed(row.get(column.name), TYPES[column.type]) for column in columns) for row in rows], schema
    ).createOrReplaceTempView(name)


def typed(value: object, kind: str) -> object:
    """Spark takes a float where a double is declared, never a Decimal."""
    return float(value) if kind == "float64" and value is not None else value  # type: ignore[arg-type]  # a number


@pytest.mark.parametrize("id", ["VN-2016", "VN-2022", "VN-2027"])
def test_spark_gives_what_the_reasons_give(session: Any, id: str) -> None:
    book, rng = load_book(), random.Random(11)
    standard, facts, part_facts = book.standards[id], book.vocabulary.facts, book.vocabulary.part_facts
    cases = [household(rng) for _ in range(60)]
    view(session, "records", facts.values(), [{**case.record, "household_id": f"{i:04}"} for i, case in enumerate(cases)])
    members = [{**part, "household_id": f"{i:04}"} for i, case in enumerate(cases) for part in case.parts]
    view(session, "parts", part_facts.values(), members)
    connection = ibis.pyspark.connect(session)
    answers = classify(standard, book.vocabulary, connection.table("records"), connection.table("parts"))
    found = sorted(answers.to_pyarrow().to_pylist(), key=lambda row: str(row["household_id"]))
    for case, row in zip(cases, found, strict=True):
        row.pop("household_id")
        assert answer_row(evaluate(standard, case), book.vocabulary) == row, case
