"""The page of the forms, its Excel and JSON."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import make_person
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.forms import compute
from thoatngheo.monitoring.forms.excel import as_xlsx
from thoatngheo.monitoring.tests.cam_lo import PRINTED, CamLo
from thoatngheo.web import figures

Asked = dict[str, int | str]
pytestmark = pytest.mark.usefixtures("three_indicators")


@pytest.fixture
def officer(cam_lo: CamLo) -> User:
    return make_person("district", "Võ Thị Hoa", Role.DISTRICT_OFFICER, cam_lo.district)


def test_the_district_officer_sees_form_1_with_nine_communes(cam_lo: CamLo, officer: User, client: Client) -> None:
    client.force_login(officer)
    page = client.get(reverse("monitoring:form")).content.decode()
    for name, _, households, poor, rate in PRINTED:
        assert name in page
        assert f'data-column="c1">{figures.number(households)}<' in page
        assert f'data-column="c3">{poor}<' in page
        assert f'data-column="c4">{figures.number(rate, 2)}<' in page
    assert 'data-column="c4">4,16<' in page


@pytest.mark.parametrize("number", [2, 4, 5])
def test_every_form_has_a_page_or_a_reason(cam_lo: CamLo, officer: User, client: Client, number: int) -> None:
    client.force_login(officer)
    asked: Asked = {"bieu": number, "don_vi": "468", "nam": 2018}
    answer = client.get(reverse("monitoring:form"), asked)
    assert answer.status_code == (404 if number == 2 else 200)
    assert (b"Ch\xc6\xb0a c\xc3\xb3 k\xe1\xba\xbft qu\xe1\xba\xa3" in answer.content) == (number == 2)


def test_a_commune_officer_does_not_see_the_commune_beside(cam_lo: CamLo, client: Client) -> None:
    client.force_login(make_person("commune", "Lê Thị Ánh", Role.COMMUNE_OFFICER, cam_lo.communes[0]))
    own = client.get(reverse("monitoring:form"))
    assert f'data-column="c3">{PRINTED[0][3]}<' in own.content.decode()
    for code in ("468", cam_lo.communes[1].code):
        asked: Asked = {"don_vi": code, "nam": 2018}
        assert client.get(reverse("monitoring:form"), asked).status_code == 403
        assert client.get(reverse("monitoring:form_json"), asked).status_code == 403


def test_the_same_figures_as_json_and_excel(cam_lo: CamLo, officer: User, client: Client) -> None:
    client.force_login(officer)
    asked: Asked = {"bieu": 1, "don_vi": "468", "nam": 2018}
    assert client.get(reverse("monitoring:form_json"), asked).json()["total"]["c4"] == 4.16
    answer = client.get(reverse("monitoring:form_xlsx"), asked)
    assert 'filename="bieu-1-468-2018.xlsx"' in answer["Content-Disposition"]
    rows = CalamineWorkbook.from_filelike(BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert rows[0][0] == "HUYỆN CAM LỘ"
    assert rows[7][:6] == ["A", "B", "1", "2", "3", "4=3/1*100"]
    total = next(row for row in rows if row[1] == "TỔNG CỘNG")
    assert total[2:6] == [14653, (609 + 720) * 4, 609, 4.16]
    assert any("THỦ TRƯỞNG ĐƠN VỊ" in map(str, row) for row in rows)


def test_the_sheet_of_two_lines_names_them(cam_lo: CamLo) -> None:
    from thoatngheo.monitoring.forms import form
    from thoatngheo.monitoring.forms.spec import Known
    from thoatngheo.monitoring.forms.table import FormTable, Place, Row

    place = Place("19603", "Xã Cam Tuyền", "o.45.468.19603.")
    day = cam_lo.round.day
    rows = (Row(place, {1: 3, 9: 3}), Row(place, {1: 12, 9: 12}, "people"))
    table = FormTable(form(2), form(2).columns_under(Known([], [])), "468", "Huyện Cam Lộ", 2018, day, "VN-2016", rows)
    sheet = CalamineWorkbook.from_filelike(BytesIO(as_xlsx(table))).get_sheet_by_index(0).to_python()
    assert [row[2] for row in sheet if row[2] in {"Hộ", "Nhân khẩu"}] == ["Hộ", "Nhân khẩu"] * 2


def test_a_standard_without_indicators_leaves_a_sheet_of_one_column(cam_lo: CamLo) -> None:
    """The local standards of Đà Nẵng ask for income alone; form 5 then has column 1 and nothing else."""
    from thoatngheo.monitoring.forms import form
    from thoatngheo.monitoring.forms.spec import Known
    from thoatngheo.monitoring.forms.table import FormTable, Place, Row

    rows = (Row(Place("19603", "Xã Cam Tuyền", "o.45.468.19603."), {1: 3}),)
    table = FormTable(form(5), form(5).columns_under(Known([], [])), "468", "Huyện Cam Lộ", 2018, cam_lo.round.day, "DNG-2021", rows)
    sheet = CalamineWorkbook.from_filelike(BytesIO(as_xlsx(table))).get_sheet_by_index(0).to_python()
    assert "Biểu số 5" in sheet[0]


def test_the_page_asks_the_database_as_often_for_one_commune_as_for_nine(
    cam_lo: CamLo, officer: User, client: Client, django_assert_max_num_queries: object
) -> None:
    client.force_login(officer)
    with django_assert_max_num_queries(48):  # type: ignore[operator]  # a fixture of pytest-django
        client.get(reverse("monitoring:form"))


def test_compute_refuses_a_unit_without_rounds(cam_lo: CamLo) -> None:
    cam_lo.round.delete()
    with pytest.raises(Problem, match="chưa có năm nào"):
        compute(1, cam_lo.district, 2018)
