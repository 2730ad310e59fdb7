"""`bench explain`: how long the reasons for one household take, facts in memory, as a page or the API asks for them."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from datetime import date
from pathlib import Path

import duckdb

from thoatngheo.bench.measure import machine
from thoatngheo.bench.sample import make_sample
from thoatngheo.reviews.classification.one import Row
from thoatngheo.reviews.classification.reasons import explain_household
from thoatngheo.reviews.classification.standards import load_book, standard_named
from thoatngheo.reviews.classification.telling import answer_json

WARM_UP = 20  # the first calls fill caches that a running server has long filled
STANDARD = "VN-2022"


def bench_explain(households: int, folder: Path) -> int:
    """Explain this many different households one by one; print median, 95th percentile and the slowest, in milliseconds."""
    sample = make_sample(folder, households + WARM_UP)
    records, parts = read_rows(sample.households, sample.members)
    standard = standard_named(STANDARD)
    took: list[float] = []
    for record in records:
        key, day = record["household_id"], record["survey_date"]
        assert isinstance(key, str)
        assert isinstance(day, date)
        started = time.perf_counter()
        answer = explain_household(record, parts[key], on=day, standard=standard)
        answer_json(answer, key, "vi")
        took.append(1000 * (time.perf_counter() - started))
    took = sorted(took[WARM_UP:])
    print(f"Máy: {machine()}")
    print(f"Giải thích từng hộ theo {STANDARD}, {len(took):,} hộ (one household explained):")
    p95 = took[int(len(took) * 0.95)]
    print(f"  trung vị {statistics.median(took):.2f} ms, p95 {p95:.2f} ms, lâu nhất {took[-1]:.2f} ms (mục tiêu: dưới 5 ms)")
    return 0


def read_rows(households: Path, members: Path) -> tuple[list[Row], dict[str, list[Row]]]:
    """All rows as facts: households in order, members by household."""
    vocabulary = load_book().vocabulary
    parts: dict[str, list[Row]] = defaultdict(list)
    with duckdb.connect() as connection:
        records = rows(connection, f"FROM '{households}'", set(vocabulary.facts))
        for row in rows(connection, f"FROM '{members}' ORDER BY household_id, member_no", set(vocabulary.part_facts)):
            parts[str(row["household_id"])].append(row)
    return records, parts


def rows(connection: duckdb.DuckDBPyConnection, query: str, wanted: set[str]) -> list[Row]:
    found = connection.execute(query)
    names = [str(column[0]) for column in found.description or ()]
    return [{name: value for name, value in zip(names, row, strict=True) if name in wanted} for row in found.fetchall()]
