"""Form 1 of Cam Lộ, 2018, is the table that the district's plan for 2019 printed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.testing import make_unit
from thoatngheo.areas.kept import forget
from thoatngheo.areas.models import Level
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.forms import as_json, compute
from thoatngheo.monitoring.forms.selection import unit_in
from thoatngheo.monitoring.tests.cam_lo import NEAR_POOR, PRINTED, SOURCE, CamLo
from thoatngheo.registry.households.models import AreaTotal, Household
from thoatngheo.reviews.decisions.testing import make_household, make_households, make_results, make_round
from thoatngheo.reviews.rounds.models import Result

pytestmark = pytest.mark.usefixtures("three_indicators")


def test_form_1_equals_the_printed_table_cell_by_cell(cam_lo: CamLo) -> None:
    table = compute(1, cam_lo.district, 2018)
    printed = {code: (households, poor, Decimal(str(rate))) for _, code, households, poor, rate in PRINTED}
    assert {row.place.code: (row.values[1], row.values[3], row.values[4]) for row in table.rows} == printed
    total = table.total
    assert (total[1], total[3], total[4]) == (14653, 609, Decimal("4.16"))
    assert (total[5], total[6]) == (720, Decimal("4.91"))


def test_form_1_as_json_has_the_official_codes_and_numbered_columns(cam_lo: CamLo) -> None:
    answer = as_json(compute(1, cam_lo.district, 2018))
    assert (answer["form"], answer["area"], answer["year"]) == (1, "468", 2018)
    row = next(row for row in answer["rows"] if row["area_code"] == "19603")
    assert row["area_name"] == "Xã Cam Tuyền"
    assert [row[f"c{number}"] for number in range(1, 7)] == [1411, 880, 140, 9.92, NEAR_POOR, 5.67]
    assert list(row) == ["area_code", "area_name", *(f"c{number}" for number in range(1, 15))]
    assert set(answer) == {"form", "area", "year", "rows", "total"}


def test_the_source_of_the_households_is_shown_and_people_are_counted(cam_lo: CamLo) -> None:
    table = compute(1, cam_lo.district, 2018)
    assert SOURCE in table.sources
    assert "đếm từ danh sách hộ trong phần mềm" in table.sources
    assert sum(int(row.values[2] or 0) for row in table.rows) == sum(Result.objects.values_list("people", flat=True))


def test_a_total_of_another_year_is_not_taken(cam_lo: CamLo) -> None:
    AreaTotal.objects.update(on=date(2017, 6, 30))
    assert compute(1, cam_lo.district, 2018).total[1] == 609 + 720


def test_the_rows_of_the_province_are_its_districts_and_add_up(cam_lo: CamLo) -> None:
    other = make_unit("465", "Đa Krông", Level.DISTRICT, cam_lo.province, title="Huyện", tree="o")
    commune = make_unit("19555", "Ba Lòng", Level.COMMUNE, other, title="Xã", tree="o")
    make_results(make_round(other, 2018), dict.fromkeys(make_households("B", commune, 3), "poor"))
    table = compute(1, cam_lo.province, 2018)
    assert {row.place.code: row.values[3] for row in table.rows} == {"468": 609, "465": 3}
    assert table.total[1] == 14653 + 3
    district = next(row for row in table.rows if row.place.code == "468")
    assert district.values == compute(1, cam_lo.district, 2018).total


def test_a_commune_has_its_hamlets_and_the_households_without_one(cam_lo: CamLo) -> None:
    """Parts equal the whole: hamlets and "chưa rõ thôn" together are the commune."""
    commune = cam_lo.communes[0]
    hamlet = make_unit("01", "Tân Hiệp", Level.HAMLET, commune, title="Thôn", tree="o")
    moved = list(Result.objects.filter(path=commune.path, category="poor").values_list("pk", flat=True)[:25])
    Result.objects.filter(pk__in=moved).update(path=hamlet.path)
    table = compute(1, commune, 2018)
    assert [(str(row.place.name), row.values[3]) for row in table.rows] == [("Thôn Tân Hiệp", 25), ("Chưa rõ thôn", 115)]
    assert table.total[3] == 140
    district = compute(1, cam_lo.district, 2018)
    assert next(row for row in district.rows if row.place.code == commune.code).values[3] == 140


def test_a_round_of_each_commune_gives_the_same_table_as_one_of_the_district(cam_lo: CamLo) -> None:
    whole = compute(1, cam_lo.district, 2018)
    cam_lo.round.delete()
    for commune in cam_lo.communes:
        listed = dict.fromkeys(households_of(commune.path, "N"), "poor")
        listed |= dict.fromkeys(households_of(commune.path, "C"), "near_poor")
        make_results(make_round(commune, 2018), listed)
    parts = compute(1, cam_lo.district, 2018)
    assert (parts.rows, parts.total) == (whole.rows, whole.total)


def households_of(path: str, prefix: str) -> list[Household]:
    return list(Household.objects.filter(path=path, code__startswith=prefix))


def test_as_many_statements_for_one_row_as_for_nine(cam_lo: CamLo) -> None:
    forget()
    with CaptureQueriesContext(
        connection,
    ) as nine:
        compute(1, cam_lo.district, 2018)
    forget()
    with CaptureQueriesContext(connection) as one:
        compute(1, cam_lo.communes[0], 2018)
    assert len(nine) == len(one) <= 22


def test_without_households_a_rate_is_empty_not_zero(cam_lo: CamLo) -> None:
    AreaTotal.objects.all().delete()
    hamlet = make_unit("09", "Thôn mới", Level.HAMLET, cam_lo.communes[0], tree="o")
    row = next(row for row in compute(1, cam_lo.communes[0], 2018).rows if row.place.path == hamlet.path)
    assert (row.values[1], row.values[3], row.values[4]) == (0, 0, None)


def test_an_unknown_area_names_the_three_nearest(cam_lo: CamLo) -> None:
    with pytest.raises(Problem) as unknown:
        unit_in("19604", 2018)
    assert "“19604”" in unknown.value.says
    assert unknown.value.do.count(",") == 2
    assert "19603 Xã Cam Tuyền" in unknown.value.do


def test_an_unknown_year_names_the_years_there_are(cam_lo: CamLo) -> None:
    make_results(make_round(cam_lo.district, 2020), {make_household("H1", cam_lo.communes[0]): "poor"})
    with pytest.raises(Problem, match="Các năm đã có đợt rà soát: 2020, 2018"):
        compute(1, cam_lo.district, 2019)


def test_a_standard_that_was_not_run_names_those_that_were(cam_lo: CamLo) -> None:
    with pytest.raises(Problem, match="Chuẩn đã có kết quả: VN-2016"):
        compute(1, cam_lo.district, 2018, standard="VN-2022")


def test_there_is_no_form_16(cam_lo: CamLo) -> None:
    with pytest.raises(Problem, match="Không có biểu mẫu số 16"):
        compute(16, cam_lo.district, 2018)


def test_provisional_figures_say_so(cam_lo: CamLo) -> None:
    assert any("tạm tính" in str(note) for note in compute(1, cam_lo.district, 2018).notes)
