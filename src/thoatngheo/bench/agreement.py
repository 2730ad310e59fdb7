"""Whether two result files say the same."""

from __future__ import annotations

from pathlib import Path

import duckdb

from thoatngheo.core.problems import ProblemKind

DIFFERENT = ProblemKind(
    "bench.results_differ",
    says="Kết quả của {one} và {other} khác nhau ở {count} dòng, ví dụ: {example}.",
    do="Số đo chỉ có nghĩa khi kết quả giống nhau; hãy đối chiếu hai tệp {first} và {second}.",
)


def same_rows(first: Path, second: Path, *, one: str, other: str) -> int:
    """Compare every column that `first` has, in both directions; returns the number of rows, raises when one differs."""
    with duckdb.connect() as connection:
        columns = ", ".join(f'"{row[0]}"' for row in connection.execute(f"DESCRIBE FROM '{first}'").fetchall())
        for a, b in ((first, second), (second, first)):
            difference = f"(SELECT {columns} FROM '{a}' EXCEPT ALL SELECT {columns} FROM '{b}')"
            found = connection.execute(f"SELECT count(*), min(household_id) FROM {difference}").fetchone()
            if found and found[0]:
                raise DIFFERENT(one=one, other=other, count=found[0], example=found[1], first=first, second=second)
        counted = connection.execute(f"SELECT count(*) FROM '{first}'").fetchone()
    return int(counted[0]) if counted else 0


def same_category_where_known(full: Path, plain: Path, *, one: str, other: str) -> int:
    """Compare categories and counts where every indicator and the category are known; returns how many households that are."""
    differ = "f.category != p.category::VARCHAR OR f.deprivations != p.deprivations"
    query = (
        f"SELECT count(*), count(*) FILTER ({differ}), min(household_id) FILTER ({differ}) "
        f"FROM '{full}' AS f JOIN '{plain}' AS p USING (household_id) "
        "WHERE f.deprivations IS NOT NULL AND f.category != 'undetermined'"
    )
    with duckdb.connect() as connection:
        found = connection.execute(query).fetchone()
    assert found is not None
    if found[1]:
        raise DIFFERENT(one=one, other=other, count=found[1], example=found[2], first=full, second=plain)
    return int(found[0])
