"""The same households under two standards, and the area at a glance."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem
from thoatngheo.insight.area_charts import flow, over_years
from thoatngheo.insight.cards import area_figures
from thoatngheo.insight.transition import Count, compare
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.testing import make_household, make_households, make_results, make_round
from thoatngheo.reviews.rounds.models import Round


@pytest.fixture
def households(cast: Cast) -> list[Household]:
    return [make_household(f"H{number}", cast.old_commune) for number in range(4)]


@pytest.fixture
def round(cast: Cast, households: list[Household]) -> Round:
    """2018 under the standard of 2016, and what the standard of 2022 says of the same households."""
    round = make_round(cast.old_district, 2018)
    a, b, c, d = households
    people = {a: 5, b: 3, c: 2, d: 1}
    make_results(round, {a: "poor", b: "poor", c: "near_poor", d: "not_poor"}, people=people)
    make_results(round, {a: "poor", b: "near_poor", c: "near_poor", d: "near_poor"}, standard="VN-2022", people=people)
    return round


def test_the_transition_table_counts_households_and_people(cast: Cast, round: Round) -> None:
    table = compare(cast.old_district, 2018, "VN-2022")
    assert table.cells == {
        ("poor", "poor"): Count(1, 5),
        ("poor", "near_poor"): Count(1, 3),
        ("near_poor", "near_poor"): Count(1, 2),
        ("not_poor", "near_poor"): Count(1, 1),
    }
    assert (table.under("poor"), table.under_other("near_poor"), table.total, table.moved) == (
        Count(2, 8),
        Count(3, 6),
        Count(4, 11),
        Count(2, 4),
    )
    assert [(place.name, cells) for place, cells in table.by_place] == [("Xã Cam Tuyền", table.cells)]


def test_the_same_standard_twice_moves_nobody(cast: Cast, round: Round) -> None:
    assert compare(cast.old_district, 2018, "VN-2016").moved == Count()


def test_a_standard_that_was_not_run_cannot_be_compared(cast: Cast, round: Round) -> None:
    with pytest.raises(Problem, match="chưa được phân loại theo chuẩn VN-2027"):
        compare(cast.old_district, 2018, "VN-2027")


def test_as_many_statements_for_many_households_as_for_few(cast: Cast, round: Round) -> None:
    with CaptureQueriesContext(connection) as few:
        compare(Unit.objects.get(pk=cast.old_district.pk), 2018, "VN-2022")
    other = make_unit("19606", "Cam Thủy", Level.COMMUNE, cast.old_district, tree="o")
    many = make_households("N", other, 40)
    bigger = make_round(cast.old_district, 2019)
    for standard in ("VN-2016", "VN-2022"):
        make_results(bigger, dict.fromkeys(many, "poor"), standard=standard)
    with CaptureQueriesContext(connection) as more:
        compare(Unit.objects.get(pk=cast.old_district.pk), 2019, "VN-2022")
    assert len(few) == len(more) <= 10


def test_the_page_links_each_cell_to_its_households(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.district_officer)
    page = client.get(reverse("insight:transition")).content.decode()
    assert 'data-cell="poor-near_poor"' in page
    assert "2 trên 4 hộ" in page
    asked = {"don_vi": "468", "nam": "2018", "chuan": "VN-2016", "chuan_khac": "VN-2022", "tu": "poor", "sang": "near_poor"}
    inside = client.get(reverse("insight:cell"), asked).content.decode()
    assert "H1" in inside
    assert "H0" not in inside
    assert "Hồ Văn H1" not in inside  # the district sees names only for a reason


def test_who_sees_counts_does_not_thereby_see_households(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(make_person("agency2", "Mai Thị Lan", Role.SECTOR_AGENCY, cast.old_district, sector="health"))
    page = client.get(reverse("insight:transition"))
    assert page.status_code == 200
    assert reverse("insight:cell") not in page.content.decode()
    assert client.get(reverse("insight:cell"), {"don_vi": "468", "nam": "2018"}).status_code == 403


def test_another_area_is_refused(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.officer)
    for name in ("insight:transition", "insight:area"):
        assert client.get(reverse(name), {"don_vi": "468", "nam": "2018"}).status_code == 403


def test_one_standard_only_says_what_to_do(cast: Cast, households: list[Household], client: Client) -> None:
    make_results(make_round(cast.old_district, 2018), {households[0]: "poor"})
    client.force_login(cast.district_officer)
    answer = client.get(reverse("insight:transition"))
    assert answer.status_code == 404
    assert "mới được phân loại theo một chuẩn" in answer.content.decode()


def test_the_area_page_has_figures_and_charts_with_tables(cast: Cast, round: Round, households: list[Household], client: Client) -> None:
    a, b, c, d = households
    make_results(make_round(cast.old_district, 2019), {a: "poor", b: "not_poor", c: "poor", d: "not_poor"})
    client.force_login(cast.district_officer)
    page = client.get(reverse("insight:area")).content.decode()
    for words in ('data-chart="bar"', 'data-chart="stacked"', 'data-chart="flow"', "Hộ cận nghèo 2018", "50,00"):
        assert words in page


def test_the_home_page_says_how_the_area_stands(cast: Cast, round: Round) -> None:
    cards = area_figures(cast.district_officer)
    assert cards
    assert [(str(card.title), card.figure) for card in cards] == [
        ("Hộ nghèo, Huyện Cam Lộ 2018", "2"),
        ("Hộ cận nghèo, Huyện Cam Lộ 2018", "1"),
    ]
    assert area_figures(cast.officer) is None
    assert area_figures(cast.reviewer) is None


def test_one_year_is_no_line_and_two_are() -> None:
    assert over_years({(2018, "poor"): 609}) is None
    chart = over_years({(2018, "poor"): 609, (2019, "poor"): 527, (2018, "near_poor"): 720})
    assert chart
    assert [series.values for series in chart.series] == [(609.0, 527.0), (720.0, 0.0)]


def test_streams_say_both_years() -> None:
    chart = flow({("poor", "not_poor"): 117, ("", "poor"): 3}, 2018, 2019)
    assert [(link.source, link.target, link.value) for link in chart.links] == [
        ("Hộ nghèo 2018", "Hộ không nghèo 2019", 117.0),
        ("Không có trong đợt 2018", "Hộ nghèo 2019", 3.0),
    ]
