"""`./thoatngheo form`: the official table from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from thoatngheo.config import cli
from thoatngheo.monitoring.tests.cam_lo import CamLo

pytestmark = pytest.mark.usefixtures("three_indicators")


def command(*words: str) -> int:
    return cli.main(["form", *words])


def test_the_command_prints_the_form_as_json(cam_lo: CamLo, capsys: pytest.CaptureFixture[str]) -> None:
    assert command("1", "--area", "468", "--year", "2018", "--format", "json") == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["form"], answer["area"], answer["year"], len(answer["rows"])) == (1, "468", 2018, 9)
    assert answer["total"] == {**answer["total"], "c1": 14653, "c3": 609, "c4": 4.16, "c5": 720, "c6": 4.91}


def test_the_command_writes_the_sheet(cam_lo: CamLo, tmp_path: Path) -> None:
    out = tmp_path / "bieu-1.xlsx"
    assert command("1", "--area", "468", "--year", "2018", "--format", "xlsx", "--out", str(out)) == 0
    assert out.read_bytes()[:2] == b"PK"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["1", "--area", "999", "--year", "2018"], "Không có đơn vị hành chính mang mã “999”. Gần nhất: "),
        (["1", "--area", "468", "--year", "2031"], "Các năm đã có đợt rà soát: 2018."),
        (["16", "--area", "468", "--year", "2018"], "Các biểu hiện có: 1 đến 15."),
        (["1", "--area", "468", "--year", "2018", "--format", "xlsx"], "Hãy thêm --out"),
        (["1", "--area", "468", "--year", "2018", "--out", "/khong-co/tep.json"], "Không ghi được tệp"),
    ],
)
def test_the_command_says_what_is_wrong_and_ends_with_2(
    cam_lo: CamLo, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    assert command(*words) == 2
    error = capsys.readouterr().err
    assert says in error
    assert "Traceback" not in error
