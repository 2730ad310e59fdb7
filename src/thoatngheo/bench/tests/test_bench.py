"""The benchmark measures the right thing: its files are the same each time, its comparisons find a difference."""

from __future__ import annotations

import sys
from argparse import ArgumentTypeError
from pathlib import Path

import duckdb
import pytest

from thoatngheo.bench.agreement import same_category_where_known, same_rows
from thoatngheo.bench.command import count
from thoatngheo.bench.contenders import handwritten
from thoatngheo.bench.explain import bench_explain
from thoatngheo.bench.measure import Contender, run_once, take_turns
from thoatngheo.bench.sample import Sample, make_sample
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.classification.bulk import classify_files

HOUSEHOLDS = 6000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("bench")


@pytest.fixture(scope="module")
def sample(folder: Path) -> Sample:
    return make_sample(folder, HOUSEHOLDS)


@pytest.fixture(scope="module")
def by_hand(folder: Path, sample: Sample) -> Path:
    out = folder / "by-hand.parquet"
    handwritten.main(str(sample.households), str(sample.members), str(out))
    return out


def ask(sql: str) -> list[tuple[object, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(sql).fetchall()


def test_sample_is_the_same_on_any_day(sample: Sample, tmp_path: Path) -> None:
    again = make_sample(tmp_path, HOUSEHOLDS)
    assert ask(f"FROM '{again.households}'") == ask(f"FROM '{sample.households}'")
    assert ask(f"FROM '{again.members}'") == ask(f"FROM '{sample.members}'")


def test_sample_has_members_gaps_and_households_without_members(sample: Sample) -> None:
    wanted = "count(*), count(DISTINCT household_id), count(work), count(DISTINCT (household_id, member_no))"
    rows, households, with_work, numbers = (int(str(n)) for n in ask(f"SELECT {wanted} FROM '{sample.members}'")[0])
    assert 3.5 < rows / HOUSEHOLDS < 3.7
    assert households < HOUSEHOLDS
    assert with_work < rows == numbers


def test_every_category_and_both_routes_occur(by_hand: Path) -> None:
    found = {row[0] for row in ask(f"SELECT DISTINCT category || '/' || method FROM '{by_hand}'")}
    assert {"poor/income", "near_poor/income", "middle/income", "not_poor/income", "undetermined/income", "poor/score"} <= found


def test_undetermined_says_what_is_missing_and_nothing_else_does(by_hand: Path) -> None:
    assert ask(f"SELECT count(*) FROM '{by_hand}' WHERE (category = 'undetermined') != (missing IS NOT NULL AND missing != '')") == [(0,)]


def test_the_bulk_runner_gives_what_the_handwritten_sql_gives(folder: Path, sample: Sample, by_hand: Path) -> None:
    out = folder / "ours.parquet"
    classify_files(sample.households, sample.members, ["VN-2022"], out)
    assert same_rows(by_hand, out, one="by hand", other="ours") == HOUSEHOLDS


def test_explaining_prints_milliseconds(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench_explain(30, folder) == 0
    assert "trung vị" in capsys.readouterr().out


def test_comparison_finds_one_changed_cell(by_hand: Path, tmp_path: Path) -> None:
    assert same_rows(by_hand, by_hand, one="a", other="b") == HOUSEHOLDS
    changed = tmp_path / "changed.parquet"
    ask(f"COPY (SELECT * REPLACE (NOT d_toilet AS d_toilet) FROM '{by_hand}') TO '{changed}'")
    with pytest.raises(Problem, match="khác nhau"):
        same_rows(by_hand, changed, one="a", other="b")


def test_comparison_finds_another_category(by_hand: Path, tmp_path: Path) -> None:
    assert 0 < same_category_where_known(by_hand, by_hand, one="a", other="b") < HOUSEHOLDS
    changed = tmp_path / "changed.parquet"
    ask(f"COPY (SELECT household_id, deprivations, 'poor' AS category FROM '{by_hand}') TO '{changed}'")
    with pytest.raises(Problem, match="khác nhau"):
        same_category_where_known(by_hand, changed, one="a", other="b")


def program(name: str, text: str) -> Contender:
    return Contender(name, (sys.executable, "-c", text))


def test_contenders_take_turns() -> None:
    said: list[str] = []
    contenders = [program(name, 'print(\'{"seconds": 0.5, "peak_mib": 7}\')') for name in ("a", "b")]
    measured = take_turns(contenders, 2, said.append)
    assert [line.split(": ")[1] for line in said] == ["a", "b", "a", "b"]
    assert [(m.name, m.work, m.peak_mib, len(m.runs)) for m in measured] == [("a", 0.5, 7, 2), ("b", 0.5, 7, 2)]


def test_a_failing_contender_is_a_problem_with_its_last_line() -> None:
    with pytest.raises(Problem, match="hỏng rồi"):
        run_once(program("a", "import sys; sys.exit('hỏng rồi')"))


@pytest.mark.parametrize(("text", "value"), [("1000000", 1_000_000), ("28_000_000", 28_000_000), ("28.000.000", 28_000_000)])
def test_numbers_of_households_are_read(text: str, value: int) -> None:
    assert count(text) == value


def test_no_household_is_refused() -> None:
    with pytest.raises(ArgumentTypeError):
        count("0")
