"""The commands classify, explain and laws: exit codes, what they print, no traceback."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from thoatngheo.config.cli import main
from thoatngheo.reviews.classification.standards import laws_folder

HOUSEHOLDS = """household_id,area_code,area_type,survey_date,income,floor_area
H1,07001,rural,2025-10-01,2250001,24
"""
MEMBERS = """household_id,member_no,birth_date
H1,1,1980-02-29
H1,2,2019-05-05
"""


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    households, members = tmp_path / "ho.csv", tmp_path / "nguoi.csv"
    households.write_text(HOUSEHOLDS, encoding="utf-8")
    members.write_text(MEMBERS, encoding="utf-8")
    return households, members, tmp_path / "out.csv"


def test_classify_prints_csv_and_a_summary_beside_it(files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    households, members, _ = files
    assert main(["classify", str(households), str(members), "--standard", "VN-2022"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("household_id,standard,category,deprivations,")
    assert "VN-2022: hộ không nghèo 1" in said.err


def test_bad_input_is_exit_code_2_with_a_sentence(files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    households, members, out = files
    households.write_text(HOUSEHOLDS.replace("rural", "village"), encoding="utf-8")
    assert main(["classify", str(households), str(members), "--standard", "VN-2022", "--out", str(out)]) == 2
    said = capsys.readouterr().err
    assert "ho.csv, dòng 2, cột area_type: 'village'" in said
    assert "Traceback" not in said
    assert not out.exists()


def test_explain_gives_the_figure_the_source_and_what_would_change_it(
    files: tuple[Path, Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    households, members, _ = files
    assert main(["explain", str(households), str(members), "--id", "H1", "--standard", "VN-2022"]) == 0
    said = capsys.readouterr().out
    assert "HỘ KHÔNG NGHÈO" in said
    assert "24 m² / 2 thành viên = 12 m² (đúng khi dưới 8 m²)" in said
    assert "07/2021/NĐ-CP, Điều 3 (đã kiểm chứng)" in said
    assert "từ 2.250.000 trở xuống (thấp hơn hiện nay 1): hộ có mức sống trung bình" in said


def test_explain_of_an_unknown_household_is_refused(files: tuple[Path, Path, Path]) -> None:
    households, members, _ = files
    assert main(["explain", str(households), str(members), "--id", "H8", "--standard", "VN-2022"]) == 2


def test_laws_check_names_file_and_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["laws", "check"]) == 0
    assert main(["laws", "check", str(tmp_path / "không có")]) == 2
    (tmp_path / "vocabulary.yaml").write_text("record: {key: a\n", encoding="utf-8")
    assert main(["laws", "check", str(tmp_path)]) == 1
    assert "vocabulary.yaml:" in capsys.readouterr().out


def test_laws_list_and_check_know_the_process_of_the_review(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["laws", "list"]) == 0
    assert "QT-2021  Quy trình rà soát theo Quyết định 24/2021/QĐ-TTg" in capsys.readouterr().out
    shutil.copytree(laws_folder().parent, tmp_path / "laws")
    broken = tmp_path / "laws" / "review-process" / "decision-24-2021" / "process.yaml"
    broken.write_text(broken.read_text(encoding="utf-8").replace('"1/2"', "one-half: 2"), encoding="utf-8")
    assert main(["laws", "check", str(tmp_path / "laws")]) == 1
    assert "decision-24-2021/process.yaml:" in capsys.readouterr().out
