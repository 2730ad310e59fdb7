"""`./thoatngheo plan read FILE`: the JSON of the issue, exit codes, and no traceback whatever the file is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from thoatngheo.bench.plans import bench_plan_damage, long_plan
from thoatngheo.config.cli import main
from vanban import to_docx
from vanban.specimens import planted, printed_plan, specimen
from vanban.specimens.print import as_document

NAMES = {
    "number",
    "date",
    "place",
    "kind",
    "subject",
    "year",
    "period",
    "issuer",
    "signer",
    "legal_bases",
    "also_cited",
    "outline",
    "targets",
    "tables",
    "projects",
    "tasks",
    "reporting_dates",
    "recipients",
    "findings",
}
PARTS = {
    "legal_bases": {"kind", "number", "date", "issuer"},
    "outline": {"label", "title", "level", "line"},
    "targets": {"text", "measure", "comparator", "value", "value_max", "unit", "subject", "due", "section", "line"},
    "tables": {"title", "columns", "formulas", "rows", "total", "line"},
    "projects": {
        "project",
        "sub_project",
        "name",
        "goal",
        "beneficiaries",
        "activities",
        "outputs",
        "money",
        "money_unit",
        "unit_in_charge",
        "line",
    },
    "tasks": {"unit", "role", "text", "line"},
}


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    path = tmp_path / "ke-hoach.docx"
    path.write_bytes(to_docx(as_document(specimen(11))))
    return path


def test_json_has_the_names_of_the_contract(plan_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "read", str(plan_file), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert set(found) >= NAMES
    assert set(found["issuer"]) == {"name", "level"}
    assert set(found["signer"]) == {"name", "office"}
    for name, keys in PARTS.items():
        assert found[name], name
        assert all(set(part) >= keys for part in found[name]), name
    assert found["date"] == specimen(11).day.isoformat()
    assert found["findings"] == []
    assert sum(project["money"] for project in found["projects"]) == specimen(11).millions * 1_000_000


def test_text_tells_the_same_to_a_person(plan_file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "read", str(plan_file)]) == 0
    told = capsys.readouterr().out
    assert specimen(11).symbol in told
    assert "không thấy gì sai" in told


def test_strict_exits_one_on_errors_only(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for error, code in (("wrong_total", 1), ("skipped_number", 0)):
        path = tmp_path / f"{error}.txt"
        path.write_text(printed_plan(planted(specimen(11), error)), "utf-8")
        assert main(["plan", "read", str(path), "--strict"]) == code
        assert main(["plan", "read", str(path)]) == 0
        assert "dòng" in capsys.readouterr().out


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xe0 photo", b"%PDF-1.4 broken", "Công thức nấu phở bò cho hai người.".encode() * 9])
def test_bad_input_exits_two_with_a_reason(data: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tep"
    path.write_bytes(data)
    assert main(["plan", "read", str(path), "--format", "json"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.strip()
    assert "Traceback" not in told.err


def test_laws_check_reads_the_legal_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["laws", "check"]) == 0
    assert "30 văn bản viện dẫn" in capsys.readouterr().out


def test_an_absent_file_exits_two(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", "read", str(tmp_path / "khong-co.pdf")]) == 2
    assert "Không tìm thấy" in capsys.readouterr().err


def test_the_benchmark_measures_what_it_says(capsys: pytest.CaptureFixture[str]) -> None:
    _, printed = long_plan(3)
    assert printed.startswith(b"%PDF")
    assert bench_plan_damage(2, write=False) == 0
    told = capsys.readouterr().out
    assert "| none | 100.0 |" in told
