"""One cell: how it becomes typed, and when it is bad, as DuckDB SQL by the fact's type and the file's column type."""

from __future__ import annotations

from rulebook.vocabulary import Fact, FactType
from thoatngheo.reviews.classification.sql import text_literal

WHOLE = ("TINYINT", "SMALLINT", "INTEGER", "BIGINT", "HUGEINT", "UTINYINT", "USMALLINT", "UINTEGER", "UBIGINT")
SQL_TYPES = {FactType.INT: "BIGINT", FactType.NUMBER: "DOUBLE", FactType.BOOL: "BOOLEAN", FactType.DATE: "DATE"}
EXPECTED = {
    FactType.INT: "số nguyên",
    FactType.NUMBER: "số, dấu thập phân là dấu chấm",
    FactType.BOOL: "true hoặc false",
    FactType.DATE: "ngày dạng năm-tháng-ngày, ví dụ 2026-09-30",
}
SHAPES = {
    FactType.INT: r"[+-]?[0-9]{1,18}(\.0+)?",
    FactType.NUMBER: r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?",
    FactType.BOOL: r"true|false",
    FactType.DATE: r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
}


def typed_cell(fact: Fact, column: str, kind: str, *, tidy: bool = False) -> str:
    """SQL of the cell in the fact's type; NULL where it is empty (or bad, which `bad_cell` reports).

    `tidy`: no text of the file is empty or has spaces around it, so nothing need be cut off (a third of the time of a run).
    """
    if tidy and kind == "VARCHAR" and fact.type in (FactType.TEXT, FactType.ENUM):
        return column
    if fact.type in (FactType.TEXT, FactType.ENUM):
        return f"NULLIF(TRIM({column}), '')" if kind == "VARCHAR" else f"CAST({column} AS VARCHAR)"
    wanted = SQL_TYPES[fact.type]
    if kind == wanted:
        return column
    if kind == "VARCHAR":
        return f"TRY_CAST(NULLIF(TRIM({column}), '') AS {wanted})"
    return f"TRY_CAST({column} AS {wanted})"


def bad_cell(fact: Fact, column: str, kind: str, *, tidy: bool = False) -> list[tuple[str, str]]:
    """(SQL that is true for a bad cell, what was expected), besides what needs other columns. `tidy` as in `typed_cell`."""
    typed = typed_cell(fact, column, kind, tidy=tidy)
    checks = []
    if fact.required:
        checks.append((f"{typed} IS NULL" if tidy else f"{typed} IS NULL AND {_is_empty(column, kind)}", "không được để trống"))
    if fact.type is FactType.ENUM:
        checks.append((_unknown_word(fact, typed), "một trong: " + ", ".join(fact.values)))
    elif fact.type is not FactType.TEXT and not _fits(fact.type, kind):
        checks.append((_unfit(fact.type, column, kind, typed), EXPECTED[fact.type]))
    if fact.type is FactType.NUMBER and kind != "VARCHAR" and kind not in WHOLE:  # of a text, `_unfit` sees to it
        checks.append((f"NOT isfinite({typed})", EXPECTED[fact.type]))
    if fact.min is not None:
        checks.append((f"{typed} < {fact.min}", f"không nhỏ hơn {fact.min}"))
    return checks


def untidy_cell(fact: Fact, column: str, kind: str) -> list[str]:
    """SQL that is true for a cell of a text column that is not written exactly as it must be: empty, or with spaces around it."""
    if kind != "VARCHAR" or fact.type not in (FactType.TEXT, FactType.ENUM):
        return []
    if fact.type is FactType.ENUM:
        return [_unknown_word(fact, column)]
    return [f"{column} = '' OR starts_with({column}, ' ') OR ends_with({column}, ' ')"]


def _unknown_word(fact: Fact, cell: str) -> str:
    """As a search in one text: a function of a constant and one column runs once per entry of a Parquet dictionary, not once per
    row (measured 5 times as fast as equalities), and a long IN list would become a join for each column."""
    known = text_literal("|" + "|".join(fact.values) + "|")
    return f"(NOT contains({known}, '|' || {cell} || '|') OR contains({cell}, '|'))"


def _is_empty(column: str, kind: str) -> str:
    return f"COALESCE(TRIM({column}), '') = ''" if kind == "VARCHAR" else f"{column} IS NULL"


def _fits(wanted: FactType, kind: str) -> bool:
    """Whether every value of the column's type is a value of the fact's type."""
    if wanted is FactType.INT:
        return kind in WHOLE and kind not in ("HUGEINT", "UBIGINT")
    if wanted is FactType.NUMBER:
        return kind in WHOLE or kind in ("DOUBLE", "FLOAT") or kind.startswith("DECIMAL")
    return kind == SQL_TYPES[wanted]


def _unfit(wanted: FactType, column: str, kind: str, typed: str) -> str:
    if kind == "VARCHAR":
        shape = text_literal(SHAPES[wanted])
        # A number of the right shape may still be too large: 1e400 is read as infinity.
        lost = f"{typed} IS NULL OR NOT isfinite({typed})" if wanted is FactType.NUMBER else f"{typed} IS NULL"
        return f"NULLIF(TRIM({column}), '') IS NOT NULL AND ({lost} OR NOT regexp_full_match(TRIM({column}), {shape}))"
    if wanted is FactType.INT and (kind in ("DOUBLE", "FLOAT", "HUGEINT", "UBIGINT") or kind.startswith("DECIMAL")):
        return f"{column} IS NOT NULL AND ({typed} IS NULL OR {column} <> {typed})"
    if wanted is FactType.DATE and kind.startswith("TIMESTAMP"):
        return f"{column} IS NOT NULL AND CAST({column} AS TIMESTAMP) <> CAST({typed} AS TIMESTAMP)"
    return f"{column} IS NOT NULL"  # another type altogether: only an all-empty column passes


def shown_type(kind: str) -> str:
    """ibis' name for the DuckDB type of a column that is only passed through; an opaque one is handed on as text."""
    simple = {"BIGINT": "int64", "INTEGER": "int32", "DOUBLE": "float64", "BOOLEAN": "boolean", "DATE": "date"}
    return simple.get(kind, "string")
