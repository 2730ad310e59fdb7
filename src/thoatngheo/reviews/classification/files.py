"""Households and members from CSV or Parquet, checked cell by cell before anything is computed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import duckdb

from rulebook.vocabulary import Fact, FactType, Vocabulary
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.cells import shown_type, typed_cell
from thoatngheo.reviews.classification.formats import source_of
from thoatngheo.reviews.classification.sql import quoted, text_literal

__all__ = ["Tables", "open_tables", "quoted", "text_literal"]

COLUMN_MISSING = ProblemKind(
    "classification.column_missing",
    says="Tệp '{file}' thiếu cột bắt buộc: {columns}.",
    do="Các cột đang có: {present}. Tên cột phải đúng như trong tài liệu 'facts'.",
)
COLUMN_TWICE = ProblemKind(
    "classification.column_twice",
    says="Tệp '{file}' có hai cột cùng tên '{column}'.",
    do="Hãy bỏ hoặc đổi tên một cột.",
)
CELLS_BAD = ProblemKind(
    "classification.cells_bad",
    says="Dữ liệu có {count} lỗi{more}:\n{lines}",
    do="Hãy sửa các ô trên rồi chạy lại; chưa có kết quả nào được ghi.",
)
SHOWN = 20

TYPES = {
    FactType.TEXT: "string",
    FactType.ENUM: "string",
    FactType.INT: "int64",
    FactType.NUMBER: "float64",
    FactType.BOOL: "boolean",
    FactType.DATE: "date",
}


@dataclass(frozen=True, slots=True)
class Tables:
    """The views `households` and `members` of a connection: their columns with ibis types, and how many households."""

    household_columns: Mapping[str, str]
    member_columns: Mapping[str, str]
    households: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """One input: the file's name, its raw relation, the column of each fact, its other columns; all with DuckDB types."""

    name: str
    relation: str
    line_offset: int
    facts: Mapping[str, tuple[Fact, str, str]]
    extra: Mapping[str, str]

    @property
    def columnar(self) -> bool:
        """Whether one column can be read without the others: Parquet can, CSV cannot."""
        return self.relation.startswith("read_parquet(")


def open_tables(
    connection: duckdb.DuckDBPyConnection, households: Path, members: Path, vocabulary: Vocabulary, *, only: str | None = None
) -> Tables:
    """Create the typed views and check them; `only` keeps a single household. Raises the problems above and of `formats`."""
    records = read_sheet(connection, households, vocabulary.facts)
    parts = read_sheet(connection, members, vocabulary.part_facts)
    wheres = [f" WHERE {_key(sheet, vocabulary)} = {text_literal(only)}" if only is not None else "" for sheet in (records, parts)]
    from thoatngheo.reviews.classification.checks import check_tables

    for view, sheet, where in (("households", records, wheres[0]), ("members", parts, wheres[1])):
        create_view(connection, view, sheet, where)
    count = check_tables(connection, records, parts, vocabulary, wheres)
    return Tables(_columns(records), _columns(parts), count)


def _key(sheet: Sheet, vocabulary: Vocabulary) -> str:
    fact, column, kind = sheet.facts[vocabulary.record_key]
    return typed_cell(fact, quoted(column), kind)


def read_sheet(connection: duckdb.DuckDBPyConnection, path: Path, facts: Mapping[str, Fact]) -> Sheet:
    source = source_of(connection, path)
    held: dict[str, tuple[Fact, str, str]] = {}
    extra: dict[str, str] = {}
    for column, kind in source.columns:
        name = column.strip().lower()
        if name in held or column in extra:
            raise COLUMN_TWICE(file=path.name, column=column)
        if name in facts:
            held[name] = (facts[name], column, kind)
        else:
            extra[column] = kind
    lacking = [name for name, fact in facts.items() if fact.required and name not in held]
    if lacking:
        raise COLUMN_MISSING(file=path.name, columns=", ".join(lacking), present=", ".join(column for column, _ in source.columns))
    return Sheet(path.name, source.relation, source.line_offset, held, extra)


def create_view(connection: duckdb.DuckDBPyConnection, view: str, sheet: Sheet, where: str, *, tidy: bool = False) -> None:
    connection.execute(f"CREATE OR REPLACE TEMP VIEW {view} AS SELECT {_typed(sheet, tidy)} FROM {sheet.relation}{where}")


def _typed(sheet: Sheet, tidy: bool) -> str:
    cells = [f"{typed_cell(fact, quoted(column), kind, tidy=tidy)} AS {quoted(name)}" for name, (fact, column, kind) in sheet.facts.items()]
    return ", ".join([*cells, *(quoted(column) for column in sheet.extra)])


def _columns(sheet: Sheet) -> dict[str, str]:
    known = {name: TYPES[fact.type] for name, (fact, _, _) in sheet.facts.items()}
    return known | {column: shown_type(kind) for column, kind in sheet.extra.items()}
