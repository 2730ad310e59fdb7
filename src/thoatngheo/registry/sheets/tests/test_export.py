"""Lists out to Excel: in the layouts of the import, masked where need be, never a formula."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.sheets import Layout
from thoatngheo.core.sheets.book import neutral
from thoatngheo.core.sheets.finding import places_of
from thoatngheo.core.sheets.writing import write_list
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.sheets import services as imports
from thoatngheo.registry.sheets.exporters.lists import household_rows, member_rows
from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST, LAYOUTS, MEMBER_LIST
from thoatngheo.registry.sheets.tests.sheets import DAY, household, lines, uploaded

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _files(settings: object, tmp_path: Path) -> None:
    settings.MEDIA_ROOT = tmp_path  # type: ignore[attr-defined]


def cells(content: bytes) -> list[list[object]]:
    return [list(row) for row in CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()]


def exported(layout: Layout) -> bytes:
    target = io.BytesIO()
    rows = household_rows if layout is HOUSEHOLD_LIST else member_rows
    write_list(target, layout, rows(Household.objects.all(), DAY, name=str))
    return target.getvalue()


def test_what_was_imported_comes_out_in_the_same_layout(cast: Cast) -> None:
    row = household(1, "Hồ Văn An", birth="31/12/1980", sex="Nam", ethnicity="Kinh", national_id="001080012345", income=1350000, b1=135)
    row |= {
        "result": "HN",
        "before": "2",
        "area_type": 2,
        "causes": "1;3",
        "address": "Xóm 1",
        "day": "30/10/2026",
        "reviewer": "Trần Văn Bình",
    }
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, row)))
    out = dict(zip([column.code for column in HOUSEHOLD_LIST.columns], cells(exported(HOUSEHOLD_LIST))[3], strict=True))
    assert out["name"] == "Hồ Văn An"
    assert out["national_id"] == "*********345"
    assert (out["income"], out["b1"], out["result"], out["before"]) == (1350000, 135, "1", "2")
    assert (out["commune"], out["hamlet"], out["day"], out["causes"]) == ("Hiếu Giang", "Tân Hiếu", "30/10/2026", "1;3")


def test_an_exported_list_is_imported_again_as_the_same_households(cast: Cast) -> None:
    imports.accept(actor=cast.officer, batch=uploaded(cast, lines(HOUSEHOLD_LIST, household(1, "Hồ Văn An", income=900000))))
    again = uploaded(cast, exported(HOUSEHOLD_LIST))
    assert again.problems == []
    assert again.summary["counts"] == {"known": 1}


def test_the_member_list_has_one_line_a_member(family: Household) -> None:
    rows = cells(exported(MEMBER_LIST))[3:]
    assert [row[:3] for row in rows] == [
        [1, 1, "Hồ Thị Mừng; Tân Hiếu"],
        [1, 2, "Hồ Văn An"],
        [1, 3, "Hồ Thị Đào"],
        [1, 4, "Hồ Văn Ước"],
    ]
    assert rows[1][6] == "Chồng"


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=list(LAYOUTS))
def test_the_template_has_every_column_that_the_import_knows(layout: Layout) -> None:
    target = io.BytesIO()
    write_list(target, layout, [])
    _groups, titles, hints = cells(target.getvalue())
    assert len(places_of([str(title) for title in titles], layout)) == len(layout.columns)
    assert any(hints)


@pytest.mark.parametrize("text", ["=1+1", "+84", "-5", "@SUM(A1)", "\tx"])
def test_no_text_becomes_a_formula(text: str) -> None:
    assert neutral(text) == f"'{text}"
