"""From the engine's Parquet file to rows of the results: by COPY, through a temporary table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
from django.db import connection
from django.db.backends.utils import CursorWrapper

BLOCK = 1 << 20
MANY = 1000
Progress = Callable[[int, int], None]
KINH = "01"  # the code of the majority in the official list of ethnic groups

INCOMING = """
CREATE TEMPORARY TABLE incoming_results (
    household_id uuid, category text, method text, deprivations smallint, deprivations_min smallint, deprivations_max smallint,
    indicators jsonb, dependency_ratio double precision, floor_area_per_person double precision, missing text, warning text,
    people smallint, minority boolean, groups text[]
) ON COMMIT DROP
"""
# Only households on the round's list get a result, at the place where they are listed.
KEEP = """
INSERT INTO reviews_result (run_id, household_id, path, category, method, deprivations, deprivations_min, deprivations_max, indicators,
    dependency_ratio, floor_area_per_person, missing, warning, people, minority, groups)
SELECT %(run)s, found.household_id, listed.path, found.category, found.method, found.deprivations, found.deprivations_min,
    found.deprivations_max, found.indicators, found.dependency_ratio, found.floor_area_per_person, coalesce(found.missing, ''),
    coalesce(found.warning, ''), found.people, found.minority, coalesce(found.groups, '{}')
FROM incoming_results found JOIN reviews_case listed ON listed.round_id = %(round)s AND listed.household_id = found.household_id
"""


def nothing(done: int, total: int) -> None:
    """Nobody is watching."""


def write_rows(results: Path, target: Path) -> None:
    """The engine's columns as the rows of `incoming_results`: indicators as one JSON object, groups as an array."""
    columns = pq.read_schema(results).names
    indicators = ", ".join(f'"{name.removeprefix("d_")}" := "{name}"' for name in columns if name.startswith("d_"))
    warning = "warning" if "warning" in columns else "NULL"
    query = f"""
        COPY (
            SELECT household_id, category, coalesce(method, ''), deprivations, deprivations_min, deprivations_max,
                to_json(struct_pack({indicators})), dependency_ratio, floor_area_per_person, missing, {warning},
                people, nullif(head_ethnicity, '') <> '{KINH}', '{{' || coalesce(array_to_string(groups, ','), '') || '}}'
            FROM read_parquet('{results}')
        ) TO '{target}' (FORMAT csv, HEADER false, NULLSTR '\\N')
    """
    with duckdb.connect() as duck:
        duck.execute(query)


def insert_results(rows: Path, command: str, parameters: Mapping[str, Any]) -> int:
    """The rows that `write_rows` wrote, through the temporary table and `command` into the results; returns how many it kept."""
    with connection.cursor() as cursor:
        cursor.execute(INCOMING)
        with cursor.copy("COPY incoming_results FROM STDIN WITH (FORMAT csv, NULL '\\N')") as copy, rows.open("rb") as file:
            while block := file.read(BLOCK):
                copy.write(block)
        cursor.execute(command, parameters)
        kept = int(cursor.rowcount)
        cursor.execute("DROP TABLE incoming_results")
        refresh_statistics(cursor, kept, "reviews_case", "reviews_result")
    return kept


def refresh_statistics(cursor: CursorWrapper, rows: int, *tables: str) -> None:
    """Tell the planner of many new rows at once: until it knows, it joins them one by one (seen: over a minute against 0.3 s)."""
    if rows >= MANY:
        cursor.execute(f"ANALYZE {', '.join(tables)}")
