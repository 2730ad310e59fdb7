"""The hand-written DuckDB SQL (`sql/vn2022.sql`), from Parquet to Parquet.

python -m thoatngheo.bench.contenders.handwritten HOUSEHOLDS MEMBERS OUT [MEMORY]
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from string import Template

import duckdb

from thoatngheo.bench.memory import peak_mib

STATEMENT = Path(__file__).parents[1] / "sql" / "vn2022.sql"


def main(households: str, members: str, out: str, memory: str = "3GB") -> None:
    started = time.perf_counter()
    with duckdb.connect() as connection:
        connection.execute(f"SET memory_limit = '{memory}'")
        connection.execute(f"SET temp_directory = '{Path(out).parent}'")
        connection.execute("SET preserve_insertion_order = false")
        statement = Template(STATEMENT.read_text(encoding="utf-8")).substitute(households=households, members=members, out=out)
        connection.execute(statement)
    print(json.dumps({"seconds": time.perf_counter() - started, "peak_mib": peak_mib()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
