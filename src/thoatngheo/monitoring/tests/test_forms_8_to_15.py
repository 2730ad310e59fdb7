"""Groups, ethnic groups, causes, children, minorities, and the lists of people."""

from __future__ import annotations

from datetime import date
from io import BytesIO

import pytest
from django.test import Client
from django.urls import reverse
from python_calamine import CalamineWorkbook

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.forms import FORMS, as_json, compute, list_as_json, list_members
from thoatngheo.monitoring.forms.excel import as_xlsx
from thoatngheo.monitoring.forms.spec import Rows
from thoatngheo.registry.households.models import AreaTotal, Group, Household, HouseholdGroup, Person, Statement
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round
from thoatngheo.reviews.rounds.models import Result, Round

pytestmark = pytest.mark.django_db
STANDARD = "VN-2022"
DAY = date(2026, 12, 31)


@pytest.fixture
def province() -> Unit:
    return make_unit("45", "Quảng Trị", Level.PROVINCE, title="Tỉnh")


@pytest.fixture
def commune(province: Unit) -> Unit:
    return make_unit("19603", "Cam Tuyền", Level.COMMUNE, province, title="Xã")


@pytest.fixture
def hamlets(commune: Unit) -> list[Unit]:
    return [make_unit(f"0{number}", f"Tân {number}", Level.HAMLET, commune, title="Thôn") for number in (1, 2)]


def groups(household: Household, *names: str) -> None:
    for name in names:
        HouseholdGroup.objects.create(household=household, group=name, since=date(2020, 1, 1), source="kiểm thử")


@pytest.fixture
def review(commune: Unit, hamlets: list[Unit]) -> Round:
    """Two hamlets: A a minority without labour capacity, B merit, C nothing of it; D near-poor, without labour capacity and with merit."""
    a = make_household("A", hamlets[0], people=5, ethnicity="23")
    b, c = make_household("B", hamlets[0], people=3), make_household("C", hamlets[1], people=2)
    d = make_household("D", hamlets[1], people=4)
    groups(a, Group.NO_LABOUR_CAPACITY)
    groups(b, Group.MERIT)
    groups(d, Group.NO_LABOUR_CAPACITY, Group.MERIT)
    Statement.objects.create(household=a, said_on=DAY, source="survey", facts={"causes": "land;illness"})
    Statement.objects.create(household=b, said_on=DAY, source="survey", facts={"causes": "illness", "listed_support": "Nhà ở;Tín dụng"})
    Person.objects.filter(name="Hồ Văn C 1").update(sex="female")
    child = Person.objects.get(name="Hồ Văn A 2")
    Person.objects.filter(pk=child.pk).update(birth_year=2016)
    Statement.objects.create(household=a, person=child, said_on=DAY, source="survey", facts={"health_insurance": False, "in_school": True})
    round = make_round(commune, 2026, standards=(STANDARD,))
    make_results(round, {a: "poor", b: "poor", c: "poor", d: "near_poor"}, people={a: 5, b: 3, c: 2, d: 4}, minority=[a])
    Result.objects.filter(household=a).update(groups=["no_labour_capacity"])
    Result.objects.filter(household=b).update(groups=["merit"])
    Result.objects.filter(household=d).update(groups=["merit", "no_labour_capacity"])
    return round


def total(number: int, unit: Unit, *columns: int) -> list[object]:
    table = compute(number, unit, 2026)
    return [table.total[column] for column in columns]


def test_form_8_counts_a_household_of_two_groups_once_in_the_first(commune: Unit, review: Round) -> None:
    """5=1-2-3-4 never goes below zero: the order of the groups is stated on the form."""
    table = compute(8, commune, 2026)
    assert [table.total[column] for column in range(1, 11)] == [3, 1, 0, 1, 1, 1, 0, 1, 0, 0]
    assert [table.total_people[column] for column in range(1, 11)] == [10, 5, 0, 3, 2, 4, 0, 4, 0, 0]
    assert [column.number_row for column in table.columns][4::5] == ["5=1-2-3-4", "10=6-7-8-9"]
    assert any("chỉ tính một lần" in str(note) for note in table.notes)
    assert "2 hộ thuộc nhiều nhóm." in table.notes


def test_form_9_has_a_column_for_each_group_that_occurs(commune: Unit, review: Round) -> None:
    table = compute(9, commune, 2026)
    assert [str(column.title) for column in table.columns[:5]] == [
        "Tổng số",
        "Kinh",
        "Tổng dân tộc thiểu số",
        "Bru - Vân Kiều",
        "Khác (chưa rõ dân tộc)",
    ]
    assert [table.total[column] for column in range(1, 11)] == [3, 2, 1, 1, 0, 1, 1, 0, 0, 0]


def test_form_10_counts_every_cause_of_a_household(commune: Unit, review: Round) -> None:
    assert total(10, commune, *range(1, 9)) == [1, 0, 0, 0, 0, 0, 2, 0]
    assert "1 hộ nghèo chưa ghi nguyên nhân." in compute(10, commune, 2026).notes


def test_form_11_counts_children_and_what_they_lack(commune: Unit, review: Round) -> None:
    assert total(11, commune, *range(1, 5)) == [1, 1, 0, 0]


def test_form_11_leaves_empty_what_the_standard_does_not_ask(commune: Unit, review: Round) -> None:
    make_results(review, {Household.objects.get(code="A"): "poor"}, standard="VN-2016")
    table = compute(11, commune, 2026, standard="VN-2016")
    assert (table.total[3], table.total[2]) == (None, 1)


def test_form_12_has_the_columns_that_were_seen_and_says_so(province: Unit, commune: Unit, review: Round) -> None:
    AreaTotal.objects.create(unit=commune, on=DAY, households=100, minority_households=40, source="Thống kê")
    table = compute(12, province, 2026)
    assert [column.number_row for column in table.columns] == ["1=2+3", "2", "3", "9", "11", "(*)", "20=9/1*100", "21=11/3*100"]
    assert [table.total[column.number] for column in table.columns][:6] == [100, 60, 40, 3, 1, 1]
    assert as_json(table)["total"]["c20"] == 3.0
    assert any("22 cột" in str(note) for note in table.notes)


@pytest.mark.parametrize("number", [number for number, form in FORMS.items() if form.rows is Rows.AT_END])
def test_hamlets_add_up_to_the_commune_and_communes_to_the_province(
    number: int, province: Unit, commune: Unit, hamlets: list[Unit], review: Round
) -> None:
    below, above = compute(number, commune, 2026), compute(number, province, 2026)
    assert len([row for row in below.rows if row.place.code]) == 2 * (2 if below.form.two_lines else 1)
    assert below.total == above.total
    assert below.total_people == above.total_people


def test_forms_14_and_15_list_the_people(commune: Unit, hamlets: list[Unit], review: Round) -> None:
    found = list_members(15, commune, 2026, show=lambda name, path: name)
    assert (found.households, len(found.rows)) == (3, 10)
    heads = [row for row in found.rows if row[1] == 1]
    assert [row[2] for row in heads] == ["Hồ Văn A 1; Thôn Tân 1", "Hồ Văn B 1; Thôn Tân 1", "Hồ Văn C 1; Thôn Tân 2"]
    assert [(row[8], row[14], row[15]) for row in heads] == [("", "", ""), ("x", "x", "x"), ("", "", "")]
    assert (heads[0][3], heads[0][4], heads[2][4], heads[0][5]) == ("", "1980", "1980", "Bru - Vân Kiều")
    assert list_as_json(list_members(14, commune, 2026, show=lambda name, path: "…"))["total"] == {"households": 1, "people": 4}
    sheet = CalamineWorkbook.from_filelike(BytesIO(as_xlsx(found))).get_sheet_by_index(0).to_python()
    assert any("Hồ Văn A 1; Thôn Tân 1" in row for row in sheet)
    with pytest.raises(Problem, match="danh sách người"):
        compute(15, commune, 2026)


def test_new_returned_old(commune: Unit, hamlets: list[Unit], review: Round) -> None:
    officer = make_person("province", "Võ Thị Hoa", Role.PROVINCE_OFFICER, commune.parent)
    decided(review, officer)
    a, d = Household.objects.get(code="A"), Household.objects.get(code="D")
    make_results(make_round(commune, 2027, standards=(STANDARD,)), {a: "poor", d: "poor", make_household("E", hamlets[0]): "poor"})
    found = list_members(15, commune, 2027, show=lambda name, path: name)
    words = {str(row[2]).split()[2]: row[7] for row in found.rows if row[1] == 1}
    assert words == {"A": "cũ", "B": "cũ", "C": "cũ", "D": "mới", "E": "mới"}


def test_names_are_for_those_who_may_see_them(commune: Unit, province: Unit, review: Round, client: Client) -> None:
    asked: dict[str, int | str] = {"bieu": 15, "don_vi": commune.code, "nam": 2026}
    seen = {}
    for role, unit in ((Role.COMMUNE_OFFICER, commune), (Role.PROVINCE_OFFICER, province), (Role.SECTOR_AGENCY, commune)):
        client.force_login(make_person(f"who-{role}", f"Người {role}", role, unit))
        answer = client.get(reverse("monitoring:list"), asked)
        seen[role] = (answer.status_code, "Hồ Văn A 1" in answer.content.decode(), "Hồ V. A." in answer.content.decode())
        assert client.get(reverse("monitoring:form_json"), asked).status_code == answer.status_code
    assert seen == {
        Role.COMMUNE_OFFICER: (200, True, False),
        Role.PROVINCE_OFFICER: (200, False, True),
        Role.SECTOR_AGENCY: (403, False, False),
    }


def test_every_form_has_a_page_and_a_sheet(commune: Unit, review: Round, client: Client) -> None:
    client.force_login(make_person("officer", "Lê Thị Ánh", Role.COMMUNE_OFFICER, commune))
    make_results(make_round(commune, 2025, standards=(STANDARD,)), {Household.objects.get(code="A"): "poor"})
    for number in FORMS:
        asked: dict[str, int | str] = {"bieu": number, "don_vi": commune.code, "nam": 2026}
        page = client.get(reverse("monitoring:form"), asked, follow=True)
        assert (page.status_code, f'data-form="{number}"' in page.content.decode()) == (200, True), number
        sheet = client.get(reverse("monitoring:form_xlsx"), asked)
        assert sheet.content[:2] == b"PK", number
