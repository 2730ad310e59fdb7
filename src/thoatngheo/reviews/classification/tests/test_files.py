"""Files as they come: good ones are classified, bad ones are refused with file, row, column and value. Nothing half-written."""

from __future__ import annotations

import csv
from pathlib import Path

import duckdb
import pytest

from thoatngheo.core.problems import Problem
from thoatngheo.reviews.classification.bulk import classify_files
from thoatngheo.reviews.classification.one import read_household
from thoatngheo.reviews.classification.reasons import explain_household

HOUSEHOLDS = """household_id,area_code,area_type,survey_date,income,floor_area,toilet,ghi_chu
H1,07001,rural,2025-10-01,2250001,24,none,giữ lại
H2,07001,urban,2025-10-01,1000000,,septic,"có, dấu phẩy"
"""
MEMBERS = """household_id,member_no,birth_date,birth_year,health_insurance
H1,1,1980-02-29,,false
H1,2,,2019,true
H2,1,1950-01-01,,
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    households, members = tmp_path / "ho.csv", tmp_path / "nguoi.csv"
    households.write_text(HOUSEHOLDS, encoding="utf-8")
    members.write_text(MEMBERS, encoding="utf-8")
    return households, members, tmp_path / "out.csv"


def rows(path: Path) -> dict[str, dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {row["household_id"]: row for row in csv.DictReader(file)}


def test_csv_in_and_csv_out_with_the_columns_of_the_contract_first(files: tuple[Path, Path, Path]) -> None:
    households, members, out = files
    summary = classify_files(households, members, ["VN-2022"], out)
    assert summary.counts == {"VN-2022": {"not_poor": 1, "undetermined": 1}}
    found = rows(out)
    assert list(found["H1"])[:6] == ["household_id", "standard", "category", "deprivations", "deprivations_min", "deprivations_max"]
    assert found["H1"]["ghi_chu"] == "giữ lại"
    assert found["H2"]["ghi_chu"] == "có, dấu phẩy"
    assert found["H1"]["d_health_insurance"] == "true"
    assert found["H1"]["floor_area_per_person"] == "12.0"
    assert found["H1"]["d_toilet"] == "true"
    assert found["H2"]["d_toilet"] == "false"
    assert found["H2"]["d_telecom"] == ""


def test_parquet_gives_what_csv_gives(files: tuple[Path, Path, Path], tmp_path: Path) -> None:
    households, members, out = files
    for source in (households, members):
        duckdb.execute(f"COPY (FROM '{source}') TO '{source.with_suffix('.parquet')}'")
    classify_files(households, members, ["VN-2022", "VN-2016"], out)
    again = tmp_path / "again.parquet"
    classify_files(households.with_suffix(".parquet"), members.with_suffix(".parquet"), ["VN-2022", "VN-2016"], again)
    same = f"SELECT * FROM '{again}' ORDER BY ALL"
    back = tmp_path / "back.csv"
    duckdb.execute(f"COPY ({same}) TO '{back}' (HEADER)")
    first = duckdb.execute(f"SELECT * FROM read_csv('{out}', all_varchar=true) ORDER BY household_id, standard").fetchall()
    second = duckdb.execute(f"SELECT * FROM read_csv('{back}', all_varchar=true) ORDER BY household_id, standard").fetchall()
    assert first == second
    assert len(first) == 4


def test_a_byte_order_mark_and_capital_letters_in_the_header_are_fine(files: tuple[Path, Path, Path]) -> None:
    households, members, out = files
    households.write_text("\ufeff" + HOUSEHOLDS.replace("income", "Income"), encoding="utf-8")
    classify_files(households, members, ["VN-2022"], out)
    assert rows(out)["H1"]["category"] == "not_poor"


def test_a_column_named_like_one_of_the_answer_is_kept_under_another_name(files: tuple[Path, Path, Path]) -> None:
    households, members, out = files
    households.write_text(HOUSEHOLDS.replace("ghi_chu", "category"), encoding="utf-8")
    classify_files(households, members, ["VN-2022"], out)
    assert rows(out)["H1"]["category"] == "not_poor"
    assert rows(out)["H1"]["category_given"] == "giữ lại"


BAD_CELLS = [
    ("ho", ",rural,", ",village,", ("ho.csv", "dòng 2", "area_type", "village")),
    ("ho", "2250001", "2.250.001", ("ho.csv", "dòng 2", "income", "2.250.001")),
    ("ho", "2250001", "-5", ("ho.csv", "dòng 2", "income", "-5")),
    ("ho", "2250001", "12.5", ("income", "12.5")),
    ("ho", ",24,", ",-24,", ("floor_area", "-24")),
    ("ho", ",24,", ',"24,5",', ("floor_area", "24,5")),
    ("ho", ",24,", ",nan,", ("floor_area", "nan")),
    ("ho", ",24,", ",-inf,", ("floor_area", "-inf")),
    ("ho", "2025-10-01,2250001", "01/10/2025,2250001", ("survey_date", "01/10/2025")),
    ("ho", "2025-10-01,2250001", ",2250001", ("dòng 2", "survey_date", "không được để trống")),
    ("ho", "H2,07001", "H1,07001", ("household_id", "H1", "mã hộ bị trùng")),
    ("ho", "septic", "Septic", ("dòng 3", "toilet", "Septic")),
    ("ho", "septic", "septic|vip", ("dòng 3", "toilet", "septic|vip")),
    ("nguoi", "H2,1", "H9,1", ("nguoi.csv", "dòng 4", "household_id", "H9", "không có hộ này")),
    ("nguoi", "H1,2", "H1,1", ("member_no", "bị trùng")),
    ("nguoi", "1980-02-29", "2025-10-02", ("birth_date", "2025-10-02", "sinh sau ngày rà soát")),
    ("nguoi", ",2019,", ",2026,", ("birth_year", "2026", "sinh sau năm rà soát")),
    ("nguoi", "1980-02-29", "1981-02-29", ("birth_date", "1981-02-29")),
    ("nguoi", "false", "không", ("health_insurance", "không", "true hoặc false")),
    ("nguoi", "false", "FALSE", ("health_insurance", "FALSE", "true hoặc false")),
    ("nguoi", "false", "0", ("health_insurance", "'0'", "true hoặc false")),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), BAD_CELLS, ids=[f"{case[3][-1]}" for case in BAD_CELLS])
def test_a_bad_cell_is_named(files: tuple[Path, Path, Path], file: str, old: str, new: str, told: tuple[str, ...]) -> None:
    households, members, out = files
    path = households if file == "ho" else members
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Problem) as raised:
        classify_files(households, members, ["VN-2022"], out)
    for part in told:
        assert part in raised.value.text()
    assert not out.exists()


BAD_FILES = [
    (b"", "trống"),
    (HOUSEHOLDS.encode("utf-16"), "UTF-16"),
    (HOUSEHOLDS.encode("utf-8").replace("giữ".encode(), b"gi\xd1"), "UTF-8"),
    (b"PK\x03\x04" + bytes(100), "Excel"),
    (bytes(range(256)) * 4, "nhị phân"),
    (b"PAR1" + b"\x15\x04\x15" * 40, "Parquet"),
    (b"household_id,area_code\nH1,1\n", "thiếu cột bắt buộc: area_type, survey_date"),
    (b"household_id,area_code,area_type,survey_date,income,income\n", "income"),
    (b"household_id,area_code,area_type,survey_date,\nH1,1,rural,2025-10-01,x\n", "cột thứ 5"),
    (b"household_id,area_code,area_type,survey_date\nH1,1\n", "'ho.csv'"),
]


@pytest.mark.parametrize(("content", "told"), BAD_FILES, ids=[told for _, told in BAD_FILES])
def test_a_bad_file_is_refused(files: tuple[Path, Path, Path], content: bytes, told: str) -> None:
    households, members, out = files
    households.write_bytes(content)
    with pytest.raises(Problem) as raised:
        classify_files(households, members, ["VN-2022"], out)
    assert told in raised.value.text()
    assert not out.exists()


def test_an_unknown_standard_an_unknown_ending_and_an_absent_file_are_refused(files: tuple[Path, Path, Path]) -> None:
    households, members, out = files
    with pytest.raises(Problem, match="VN-2021"):
        classify_files(households, members, ["VN-2021"], out)
    with pytest.raises(Problem, match=r"\.csv"):
        classify_files(households, members, ["VN-2022"], out.with_suffix(".xlsx"))
    with pytest.raises(Problem, match="Không tìm thấy"):
        classify_files(households.with_name("khong.csv"), members, ["VN-2022"], out)


@pytest.mark.parametrize("value", ["nan", "inf", "1e400"])
def test_a_number_that_is_none_is_refused_once(files: tuple[Path, Path, Path], value: str) -> None:
    households, members, out = files
    households.write_text(HOUSEHOLDS.replace(",24,", f",{value},"), encoding="utf-8")
    with pytest.raises(Problem) as raised:
        classify_files(households, members, ["VN-2022"], out)
    assert "có 1 lỗi" in raised.value.text()
    assert "\nHãy sửa" in raised.value.text()


def test_the_answer_never_takes_the_place_of_the_data(files: tuple[Path, Path, Path]) -> None:
    households, members, _ = files
    for source in (households, members):
        with pytest.raises(Problem, match="mất dữ liệu"):
            classify_files(households, members, ["VN-2022"], source)
    assert households.read_text(encoding="utf-8") == HOUSEHOLDS


@pytest.mark.parametrize(
    ("memory", "threads", "told"), [("abc", None, "abc"), (None, 0, "--threads"), (None, -1, "--threads"), ("1KB", None, "bộ nhớ")]
)
def test_a_setting_that_cannot_be_is_refused(files: tuple[Path, Path, Path], memory: str | None, threads: int | None, told: str) -> None:
    households, members, out = files
    with pytest.raises(Problem, match=told):
        classify_files(households, members, ["VN-2022"], out, memory_limit=memory, threads=threads)
    assert not out.exists()


def test_a_household_is_explained_from_its_facts(files: tuple[Path, Path, Path]) -> None:
    households, members, _ = files
    day, record, parts = read_household(households, members, "H2")
    answer = explain_household(record, parts, on=day, standard="VN-2022")
    assert answer.category == "undetermined"
    assert [name for name, _ in answer.missing][:2] == ["floor_area", "wall_durable"]
    assert {reason.code for reason in answer.indicators if reason.value is None} >= {"housing_area", "telecom"}
