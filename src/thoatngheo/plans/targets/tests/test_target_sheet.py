"""The table of targets in Excel: out, changed, in again; every problem with its cell; taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets import SheetReading
from thoatngheo.core.sheets.keeping import restored, stored
from thoatngheo.core.sheets.reading import read_sheet
from thoatngheo.core.sheets.writing import write_sheet
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.sheets.flow import Place
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.plans.targets.services.targets import About, add_target
from thoatngheo.plans.targets.sheet import TargetSheet
from thoatngheo.plans.targets.tests.two_levels import CamLo, cam_lo

SHEET = TargetSheet()


@pytest.fixture
def lo(cast: Cast) -> CamLo:
    made = cam_lo(cast)
    about = About("Dự kiến tăng", "expected", role="expected", comparator="range")
    made.targets["expected"] = add_target(actor=made.officer, plan=made.plan, about=about)
    made.give("expected", made.plan.unit, 30, 40)
    return made


def place_of(lo: CamLo) -> Place:
    return Place(lo.plan.unit, 2019, lo.plan)


def read_again(lo: CamLo, rows: Sequence[Mapping[str, Any]]) -> SheetReading:
    columns = SHEET.columns(place_of(lo))
    reading = read_sheet(write_sheet(columns, rows, title="Chỉ tiêu", as_of=date(2019, 1, 2)), columns)
    SHEET.check(place_of(lo), reading)
    return reading


def test_out_and_in_again_changes_nothing(lo: CamLo) -> None:
    rows = list(SHEET.rows(place_of(lo)))
    assert rows[-1]["expected"] == "30-40"
    reading = read_again(lo, rows)
    assert (len(reading.rows), reading.problems) == (10, [])
    before = list(TargetValue.objects.order_by("pk").values_list("value", "value_max", "printed"))
    for row in reading.rows:
        SHEET.take(place_of(lo), row, actor=lo.officer)
    assert list(TargetValue.objects.order_by("pk").values_list("value", "value_max", "printed")) == before


def test_a_changed_cell_is_taken_and_taken_back(lo: CamLo) -> None:
    """Cam Tuyền 16 instead of 14; only what is filled in changes; undone, everything is as before."""
    reading = read_again(lo, [{"unit": "Xã Cam Tuyền", "poor_decrease": Decimal(16)}])
    columns = SHEET.columns(place_of(lo))
    made = SHEET.take(place_of(lo), restored(columns, stored(reading.rows[0])), actor=lo.officer)
    figures = TargetValue.objects.filter(unit=lo.communes["Cam Tuyền"])
    assert [figures.get(target__code=code).value for code in ("poor_start", "poor_decrease", "poor_end")] == [140, 16, 124]
    SHEET.undo(place_of(lo), made, actor=lo.officer)
    assert [figures.get(target__code=code).value for code in ("poor_start", "poor_decrease", "poor_end")] == [140, 14, 126]


def test_every_problem_with_its_cell(lo: CamLo) -> None:
    rows: list[dict[str, Any]] = [
        {"unit": "Xã Cam Thuỷ", "poor_decrease": Decimal(16)},
        {"unit": "Xã Cam Lạ", "poor_decrease": Decimal(1)},
        {"unit": "Xã Cam An", "poor_decrease": Decimal("5.5")},
        {"unit": "Huyện Cam Lộ", "expected": "40-30"},
        {"unit": "cam thủy", "poor_decrease": Decimal(2)},
    ]
    reading = read_again(lo, rows)
    told = {problem.row: (problem.column, problem.says) for problem in reading.problems}
    assert [row.values["unit"] for row in reading.rows] == ["Xã Cam Thuỷ"]
    assert "không có đơn vị “Xã Cam Lạ”" in told[6][1]
    assert "nhiều chữ số thập phân" in told[7][1]
    assert told[7][0].startswith("D (Hộ nghèo giảm")
    assert "nhỏ hơn số thấp nhất" in told[8][1]
    assert "đã có ở dòng 5" in told[9][1]


def test_two_communes_that_differ_by_a_mark_are_not_confused(lo: CamLo) -> None:
    """Cam Thành and Cam Thanh: with marks each its own; without marks nobody knows which is meant."""
    reading = read_again(lo, [{"unit": "Xã Cam Thanh"}, {"unit": "cam thành"}, {"unit": "xa cam thuy"}])
    assert [row.values["unit"] for row in reading.rows] == ["Xã Cam Thanh", "cam thành", "xa cam thuy"]
    made = SHEET.take(place_of(lo), reading.rows[1], actor=lo.officer)
    assert made["unit"] == lo.communes["Cam Thành"].pk


def test_a_sheet_never_changes_an_issued_plan(lo: CamLo) -> None:
    Plan.objects.filter(pk=lo.plan.pk).update(state="issued", number_year=2019)
    lo.plan.refresh_from_db()
    with pytest.raises(Problem, match="quyết định điều chỉnh"):
        read_again(lo, [{"unit": "Xã Cam An", "poor_decrease": Decimal(4)}])
