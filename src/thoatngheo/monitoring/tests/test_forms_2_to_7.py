"""Flows and deprivations by area."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.kept import forget
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem
from thoatngheo.monitoring.forms import FormTable, as_json, compute
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.testing import decided, make_household, make_households, make_results, make_round, move

pytestmark = [pytest.mark.usefixtures("three_indicators"), pytest.mark.django_db]


@pytest.fixture
def district() -> Unit:
    return make_unit("468", "Cam Lộ", Level.DISTRICT, make_unit("45", "Quảng Trị", Level.PROVINCE, tree="o"), title="Huyện", tree="o")


@pytest.fixture
def communes(district: Unit) -> list[Unit]:
    return [
        make_unit(code, name, Level.COMMUNE, district, title="Xã", tree="o")
        for code, name in (("19603", "Cam Tuyền"), ("19606", "Cam Thủy"))
    ]


@pytest.fixture
def households(communes: list[Unit]) -> dict[str, Household]:
    return {code: make_household(code, communes[0]) for code in "ABCDEFGH"}


def review(district: Unit, year: int, categories: dict[Household, str], people: dict[Household, int] | None = None) -> None:
    make_results(make_round(district, year), categories, people=people)


def line(table: FormTable, place: int, which: str = "households") -> list[int]:
    """The values of Cam Tuyền (0) or Cam Thủy (1)."""
    row = next(row for row in table.lines(which) if row.place.code == ("19603", "19606")[place])
    return [int(row.values[column.number] or 0) for column in table.columns]


def test_form_2_and_3_of_a_year(district: Unit, communes: list[Unit], households: dict[str, Household]) -> None:
    a, b, c, d, e, f, g, h = households.values()
    review(district, 2018, {a: "poor", b: "poor", c: "poor", d: "near_poor", e: "near_poor", f: "not_poor", g: "poor"})
    move(g, communes[1], on=make_round(district, 2017).day.replace(year=2019, month=5, day=1))
    review(
        district,
        2019,
        {a: "poor", b: "near_poor", c: "not_poor", d: "poor", e: "middle", f: "poor", g: "poor", h: "near_poor"},
        people={a: 5, b: 3, d: 6},
    )
    poor = compute(2, district, 2019)
    assert line(poor, 0) == [4, 1, 1, 1, 1, 0, 1, 0, 3]
    assert line(poor, 0, "people") == [16, 4, 4, 4, 4, 0, 4, 3, 15]
    assert line(poor, 1) == [0, 0, 0, 0, 0, 0, 0, 1, 1]
    near = compute(3, district, 2019)
    assert line(near, 0) == [2, 1, 1, 0, 1, 0, 1, 0, 2]
    assert poor.total[9] == 4
    assert near.total_people[9] == 3 + 4


def test_a_household_recognised_as_poor_years_ago_falls_back(district: Unit, households: dict[str, Household]) -> None:
    a, b = households["A"], households["B"]
    officer = make_person("district", "Võ Thị Hoa", Role.DISTRICT_OFFICER, district)
    for year, category in ((2016, "poor"), (2017, "not_poor"), (2018, "not_poor")):
        make_results(make_round(district, year), {a: category, b: "not_poor"})
    for round in list(district.rounds.all()):
        decided(round, officer)
    review(district, 2019, {a: "poor", b: "poor"})
    assert line(compute(2, district, 2019), 0) == [0, 0, 0, 0, 0, 1, 1, 0, 2]


def test_two_lines_as_json(district: Unit, households: dict[str, Household]) -> None:
    for year in (2018, 2019):
        review(district, year, {households["A"]: "poor"})
    answer = as_json(compute(2, district, 2019))
    assert [row["line"] for row in answer["rows"]] == ["households", "people"] * 2
    assert (answer["total"]["c9"], answer["total_people"]["c9"]) == (1, 4)
    assert set(answer) == {"form", "area", "year", "rows", "total", "total_people"}


def test_without_an_earlier_review_there_are_no_flows(district: Unit, households: dict[str, Household]) -> None:
    review(district, 2018, {households["A"]: "poor"})
    with pytest.raises(Problem, match="Chưa có kết quả rà soát trước năm 2018"):
        compute(2, district, 2018)


def test_flows_need_as_many_statements_for_many_households_as_for_one(
    district: Unit, communes: list[Unit], households: dict[str, Household]
) -> None:
    for year in (2018, 2019):
        review(district, year, {households["A"]: "poor"})
    forget()
    with CaptureQueriesContext(connection) as few:
        compute(2, Unit.objects.get(pk=district.pk), 2019)
    many = make_households("N", communes[1], 50)
    for year in (2020, 2021):
        review(district, year, dict.fromkeys(many, "poor"))
    forget()
    with CaptureQueriesContext(connection) as more:
        compute(2, Unit.objects.get(pk=district.pk), 2021)
    assert len(few) == len(more) <= 22


def test_forms_4_and_5_count_what_the_poor_lack(district: Unit, communes: list[Unit], households: dict[str, Household]) -> None:
    a, b, c, d = (households[code] for code in "ABCD")
    make_results(
        make_round(district, 2018),
        {a: "poor", b: "poor", c: "poor", d: "near_poor"},
        deprived={a: ["employment", "health_insurance"], b: ["employment"], d: ["dependants"]},
    )
    four = compute(4, district, 2018)
    assert line(four, 0) == [3, 3, 2, 0, 1]
    assert [column.number_row for column in four.columns] == ["1", "2=3+4+…+5", "3", "4", "5"]
    five = compute(5, district, 2018)
    assert [five.rows[1].values[number] for number in range(1, 5)] == [3, Decimal("66.67"), Decimal("0.00"), Decimal("33.33")]
    assert as_json(five)["total"] == {"c1": 3, "c2": 66.67, "c3": 0.0, "c4": 33.33}
    assert line(compute(6, district, 2018), 0) == [1, 1, 0, 1, 0]
    assert compute(7, district, 2018).total[3] == Decimal("100.00")
