"""The household's page: categories over the years and the reasons behind them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.testing import Cast
from thoatngheo.registry.households.facts import extract_files
from thoatngheo.registry.households.models import Household, Statement
from thoatngheo.reviews.classification import live
from thoatngheo.reviews.classification.one import read_household
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.household_panels import categories, reasons

DAY = date(2026, 11, 20)


@pytest.fixture
def household(cast: Cast) -> Household:
    household = make_household("H1", cast.hamlet, people=3)
    facts = {
        "income": 1_350_000,
        "wall_durable": False,
        "pillar_durable": False,
        "roof_durable": True,
        "floor_area": 23.5,
        "toilet": "none",
    }
    Statement.objects.create(household=household, said_on=date(2026, 10, 2), source="survey", facts={**facts, "water_source": "river_lake"})
    person = household.memberships.order_by("member_no").first()
    assert person
    Statement.objects.create(
        household=household, person_id=person.person_id, said_on=date(2026, 10, 2), source="survey", facts={"health_insurance": True}
    )
    return household


def test_the_case_of_one_household_is_the_one_of_the_bulk_extraction(cast: Cast, household: Household, tmp_path: Path) -> None:
    day, record, members = read_household(*extract_files([cast.commune.path], DAY, tmp_path), str(household.pk))
    one, people = live.case_of(household, DAY)
    known = {name: value for name, value in record.items() if value is not None}
    assert {name: float(value) if name == "floor_area" else value for name, value in one.items()} == known  # type: ignore[arg-type]
    assert day == DAY
    assert [{k: v for k, v in row.items() if v is not None} for row in people] == [
        {k: v for k, v in row.items() if v is not None and k not in {"household_id", "person_id"}} for row in members
    ]


def test_every_reason_is_a_sentence_with_figure_source_and_mark(cast: Cast, household: Household) -> None:
    """Decree 07/2021/NĐ-CP, article 3: 1.350.000 đ is within the rural line of 1.500.000 đ; area per person below 8 m², and more."""
    context = reasons(household, cast.officer, DAY)
    first = context["answers"][0]
    assert (first.code, first.ahead, first.category) == ("VN-2022", True, "poor")
    page = render_to_string("reviews/panels/reasons.html", {"panel": context})
    for words in (
        "1.350.000",
        "1.500.000",
        "07/2021/NĐ-CP",
        "chưa đối chiếu văn bản gốc",
        "Nguồn nước sinh hoạt",
        "Điều gì làm thay đổi kết quả",
        "Chưa rõ",
    ):
        assert words in page


def test_the_band_has_a_row_for_each_standard_and_a_column_for_each_year(cast: Cast, household: Household) -> None:
    for year, category in ((2024, "near_poor"), (2025, "poor")):
        round = make_round(cast.commune, year, standards=["VN-2022"])
        make_results(round, {household: category})
    make_results(round, {household: "not_poor"}, standard="VN-2016")
    context = categories(household, cast.officer, DAY)
    assert context["years"] == ["2024", "2025", "Theo thông tin ngày 20/11/2026"]
    rows = {row.label: [cell and cell["code"] for cell in row.cells] for row in context["rows"]}
    assert rows[next(label for label in rows if "2022" in label)] == ["near_poor", "poor", "poor"]
    assert rows[next(label for label in rows if "2016" in label)][:2] == [None, "not_poor"]
    assert "Cận nghèo" in render_to_string("reviews/panels/categories.html", {"panel": context})


def test_a_sector_agency_does_not_see_the_reasons(cast: Cast, household: Household) -> None:
    assert reasons(household, cast.agency, DAY) == {"answers": ()}
    assert render_to_string("reviews/panels/reasons.html", {"panel": {"answers": ()}}).strip() == ""


def test_the_local_standard_concerns_households_of_its_city_only(household: Household) -> None:
    assert {standard.series for standard in live.standards_for(household, DAY)} == {"VN"}
    household.path = "n.48.20194."
    assert "DNG" in {standard.series for standard in live.standards_for(household, DAY)}


def test_the_household_page_shows_both(cast: Cast, household: Household, client: Client) -> None:
    client.force_login(cast.officer)
    page = client.get(reverse("registry:household", args=[household.pk])).content.decode()
    for words in ("panel-categories", "panel-reasons", "category-poor", "chưa đối chiếu văn bản gốc"):
        assert words in page
