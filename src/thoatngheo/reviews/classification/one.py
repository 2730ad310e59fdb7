"""One household out of files of any size."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb

from rulebook.evaluate import FactValue
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.files import open_tables
from thoatngheo.reviews.classification.standards import load_book

HOUSEHOLD_UNKNOWN = ProblemKind(
    "classification.household_unknown",
    says="Không có hộ mang mã '{id}' trong tệp '{file}'.",
    do="Hãy kiểm tra mã hộ (phân biệt chữ hoa, chữ thường).",
)

Row = dict[str, FactValue]


def read_household(households: Path, members: Path, id: str) -> tuple[date, Row, list[Row]]:
    """The survey day, the facts of the household and of its members in order. Only its own rows are checked."""
    vocabulary = load_book().vocabulary
    with duckdb.connect() as connection:
        open_tables(connection, households, members, vocabulary, only=id)
        records = _rows(connection, "SELECT * FROM households", set(vocabulary.facts))
        if not records:
            raise HOUSEHOLD_UNKNOWN(id=id, file=households.name)
        parts = _rows(connection, f"SELECT * FROM members ORDER BY {vocabulary.part_key}", set(vocabulary.part_facts))
    day = records[0][vocabulary.day]
    assert isinstance(day, date)
    return day, records[0], parts


def _rows(connection: duckdb.DuckDBPyConnection, query: str, wanted: set[str]) -> list[Row]:
    found = connection.execute(query)
    names = [str(column[0]) for column in found.description or ()]
    return [{name: value for name, value in zip(names, row, strict=True) if name in wanted} for row in found.fetchall()]
