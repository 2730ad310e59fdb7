"""What is wrong in a file is found, also by the quick look that good Parquet files pass."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from thoatngheo.core.problems import Problem
from thoatngheo.reviews.classification.bulk import classify_files

HOUSEHOLDS = (
    "SELECT 'H' || i AS household_id, '19600' AS area_code, 'rural' AS area_type, "
    "DATE '2025-09-15' AS survey_date, 900000 AS income FROM range(5) t(i)"
)
MEMBERS = (
    "SELECT 'H' || i AS household_id, j AS member_no, DATE '1990-03-01' AS birth_date, 'none' AS work FROM range(5) t(i), range(1, 4) u(j)"
)


def files(folder: Path, suffix: str, *, households: str = HOUSEHOLDS, members: str = MEMBERS) -> tuple[Path, Path]:
    paths = folder / f"households.{suffix}", folder / f"members.{suffix}"
    with duckdb.connect() as connection:
        for path, query in zip(paths, (households, members), strict=True):
            connection.execute(f"COPY ({query}) TO '{path}'")
    return paths


@pytest.mark.parametrize("suffix", ["parquet", "csv"])
def test_good_files_pass(tmp_path: Path, suffix: str) -> None:
    summary = classify_files(*files(tmp_path, suffix), ["VN-2022"], tmp_path / "out.csv")
    assert summary.households == 5


@pytest.mark.parametrize("suffix", ["parquet", "csv"])
@pytest.mark.parametrize(
    ("households", "members", "said"),
    [
        (f"{HOUSEHOLDS} UNION ALL FROM ({HOUSEHOLDS} LIMIT 1)", MEMBERS, "trùng"),
        (HOUSEHOLDS, f"{MEMBERS} UNION ALL FROM ({MEMBERS} LIMIT 1)", "trùng"),
        (HOUSEHOLDS, MEMBERS.replace("'H' || i", "'K' || i"), "không có hộ này"),
        (HOUSEHOLDS, MEMBERS.replace("1990-03-01", "2025-09-16"), "sinh sau ngày rà soát"),
        (HOUSEHOLDS, MEMBERS.replace("DATE '1990-03-01' AS birth_date", "2026 AS birth_year"), "sinh sau năm rà soát"),
        (HOUSEHOLDS, MEMBERS.replace("'none' AS work", "'lazy' AS work"), "lazy"),
        (HOUSEHOLDS.replace("900000", "-1"), MEMBERS, "-1"),
        (HOUSEHOLDS.replace("'19600'", "NULL"), MEMBERS, "area_code"),
    ],
)
def test_a_fault_is_named(tmp_path: Path, suffix: str, households: str, members: str, said: str) -> None:
    with pytest.raises(Problem, match=said):
        classify_files(*files(tmp_path, suffix, households=households, members=members), ["VN-2022"], tmp_path / "out.csv")
    assert not (tmp_path / "out.csv").exists()


@pytest.mark.parametrize("suffix", ["parquet", "csv"])
def test_spaces_around_a_text_do_not_matter(tmp_path: Path, suffix: str) -> None:
    members = MEMBERS.replace("'none' AS work", "' wage_no_contract ' AS work, true AS able_to_work")
    out = tmp_path / "out.parquet"
    classify_files(*files(tmp_path, suffix, members=members.replace("'H' || i", "' H' || i || ' '")), ["VN-2022"], out)
    with duckdb.connect() as connection:
        assert connection.execute(f"SELECT count(*) FROM '{out}' WHERE d_employment").fetchall() == [(5,)]


def test_a_household_with_more_than_62_members_is_no_mistake(tmp_path: Path) -> None:
    members = MEMBERS.replace("range(1, 4)", "range(1, 71)")
    assert classify_files(*files(tmp_path, "parquet", members=members), ["VN-2022"], tmp_path / "out.csv").households == 5


def test_a_kept_statement_gives_the_same_answer(tmp_path: Path) -> None:
    given = files(tmp_path, "parquet")
    outs = [tmp_path / f"{name}.csv" for name in ("first", "second", "plain")]
    for out, keep in zip(outs, (tmp_path / "kept", tmp_path / "kept", None), strict=True):
        classify_files(*given, ["VN-2022"], out, keep=keep)
    assert len(list((tmp_path / "kept").glob("*.sql"))) == 1
    assert len({"".join(sorted(out.read_text(encoding="utf-8").splitlines())) for out in outs}) == 1


def test_another_set_of_columns_is_another_statement(tmp_path: Path) -> None:
    keep = tmp_path / "kept"
    classify_files(*files(tmp_path, "parquet"), ["VN-2022"], tmp_path / "a.csv", keep=keep)
    wider = HOUSEHOLDS.replace("900000 AS income", "900000 AS income, 'x' AS note")
    classify_files(*files(tmp_path, "parquet", households=wider), ["VN-2022"], tmp_path / "b.csv", keep=keep)
    assert "note" in (tmp_path / "b.csv").read_text(encoding="utf-8").splitlines()[0]
