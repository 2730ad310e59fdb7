"""Cam Lộ through two mergers: nine communes at the end of 2018, eight from 2020, two communes of the new tree since 01/07/2025."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path
from typing import Any

from thoatngheo.areas.lineage import as_units_of, later, predecessors, successors, working_paths
from thoatngheo.areas.models import Level, Succession, Unit
from thoatngheo.areas.tests.conftest import Named

END_OF_2018, END_OF_2021, TODAY = date(2018, 12, 31), date(2021, 12, 31), date(2026, 11, 22)
# Households and poor households of Cam Lộ at the end of 2018, as printed in the district's plan for 2019.
PRINTED = {
    "Xã Cam Tuyền": (1411, 140),
    "Xã Cam Thủy": (1446, 66),
    "Xã Cam Hiếu": (1747, 85),
    "Xã Cam An": (1779, 79),
    "Xã Cam Thành": (2182, 76),
    "Thị trấn Cam Lộ": (2153, 54),
    "Xã Cam Thanh": (853, 41),
    "Xã Cam Nghĩa": (1647, 38),
    "Xã Cam Chính": (1435, 30),
}


def communes(named: Named, day: date) -> set[str]:
    district = named("Huyện Cam Lộ", day)
    return {unit.full_name for unit in Unit.objects.children_on(district, day)}


def test_at_the_end_of_2018_cam_lo_has_the_nine_communes_of_its_plan(quang_tri: Named) -> None:
    assert communes(quang_tri, END_OF_2018) == set(PRINTED)


def test_from_2020_it_has_eight_because_cam_an_and_cam_thanh_became_thanh_an(quang_tri: Named) -> None:
    """Resolution 832/NQ-UBTVQH14, in force 01/01/2020 (Bnews 30/12/2019: eight units of commune level)."""
    assert communes(quang_tri, END_OF_2021) == set(PRINTED) - {"Xã Cam An", "Xã Cam Thanh"} | {"Xã Thanh An"}
    links = Succession.objects.filter(on=date(2020, 1, 1))
    assert {(link.predecessor.full_name, link.kind, link.verified) for link in links} == {
        ("Xã Cam An", "whole", False),
        ("Xã Cam Thanh", "whole", False),
    }


def test_a_code_used_again_gives_two_units_with_two_places(quang_tri: Named) -> None:
    """19603 was Cam An, then Thanh An, and is Hiếu Giang today."""
    units = Unit.objects.filter(code="19603", level=Level.COMMUNE).order_by("valid_from")
    assert [(unit.name, unit.path) for unit in units] == [
        ("Cam An", "o.45.468.19603-2019."),
        ("Thanh An", "o.45.468.19603."),
        ("Hiếu Giang", "n.44.19603."),
    ]


def test_cam_an_lies_in_hieu_giang_today(quang_tri: Named) -> None:
    assert successors(quang_tri("Xã Cam An", END_OF_2018), TODAY) == (quang_tri("Xã Hiếu Giang", TODAY),)
    assert [step.link.successor.name for step in later(quang_tri("Xã Cam An", END_OF_2018))] == ["Thanh An", "Hiếu Giang"]


def test_hieu_giang_came_from_four_communes_and_these_from_two_more(quang_tri: Named) -> None:
    steps = predecessors(quang_tri("Xã Hiếu Giang", TODAY))
    assert [(step.distance, step.link.predecessor.name) for step in steps] == [
        (1, "Cam Hiếu"), (1, "Cam Thủy"), (1, "Cam Tuyền"), (1, "Thanh An"), (2, "Cam An"), (2, "Cam Thanh"),
    ]  # fmt: skip


def test_the_officer_of_hieu_giang_works_with_the_history_of_all_that_went_into_it(quang_tri: Named) -> None:
    assert working_paths(quang_tri("Xã Hiếu Giang", TODAY)) == (
        "n.44.19603.",
        "o.45.468.19600.",
        "o.45.468.19603-2019.",
        "o.45.468.19603.",
        "o.45.468.19606.",
        "o.45.468.19609-2019.",
        "o.45.468.19615.",
    )


def test_the_officer_of_the_new_province_works_with_both_old_ones_as_two_subtrees(quang_tri: Named) -> None:
    """Quảng Bình (44) and Quảng Trị (45) went whole into Quảng Trị (44) on 01/07/2025."""
    assert working_paths(quang_tri("Tỉnh Quảng Trị", TODAY)) == ("n.44.", "o.44.", "o.45.")


def test_the_district_officer_works_in_the_district_alone(quang_tri: Named) -> None:
    assert working_paths(quang_tri("Huyện Cam Lộ", END_OF_2018)) == ("o.45.468.",)


def test_working_paths_take_one_query_and_are_then_kept(quang_tri: Named, django_assert_num_queries: Any) -> None:
    province = quang_tri("Tỉnh Quảng Trị", TODAY)
    with django_assert_num_queries(1):
        working_paths(province)
        working_paths(province)


def test_the_figures_of_2018_in_the_units_of_2021_and_of_2026_are_exact(quang_tri: Named) -> None:
    counts = {quang_tri(name, END_OF_2018, "Huyện Cam Lộ"): {"households": h, "poor": p} for name, (h, p) in PRINTED.items()}
    in_2021 = as_units_of(counts, END_OF_2021)
    assert in_2021.undivided == ()
    assert in_2021.converted[quang_tri("Xã Thanh An", END_OF_2021)] == {"households": 1779 + 853, "poor": 79 + 41}
    assert in_2021.unsure == {quang_tri("Xã Thanh An", END_OF_2021)}
    in_2026 = as_units_of(counts, TODAY)
    assert {unit.full_name: numbers["poor"] for unit, numbers in in_2026.converted.items()} == {
        "Xã Cam Lộ": 54 + 76 + 30 + 38,
        "Xã Hiếu Giang": 140 + 66 + 85 + 79 + 41,
    }
    assert in_2026.total("households") == 14_653
    assert in_2026.total("poor") == 609


def test_the_figures_of_2026_cannot_be_divided_among_the_communes_of_2018_but_belong_to_their_district(quang_tri: Named) -> None:
    hieu_giang = quang_tri("Xã Hiếu Giang", TODAY)
    counts = {hieu_giang: {"poor": 300}}
    back = as_units_of(counts, END_OF_2018)
    assert back.converted == {}
    (left,) = back.undivided
    assert left.source == hieu_giang
    assert {unit.name for unit in left.candidates} == {"Cam Tuyền", "Cam Thủy", "Cam Hiếu", "Cam An", "Cam Thanh"}
    by_district = as_units_of(counts, END_OF_2018, level=Level.DISTRICT)
    assert by_district.converted == {quang_tri("Huyện Cam Lộ", END_OF_2018): {"poor": 300}}


def test_the_figures_of_a_district_cannot_be_divided_among_its_two_new_communes(quang_tri: Named) -> None:
    district = quang_tri("Huyện Cam Lộ", END_OF_2018)
    answer = as_units_of({district: {"poor": 609}}, TODAY)
    assert [unit.name for unit in answer.undivided[0].candidates] == ["Cam Lộ", "Hiếu Giang"]
    whole = as_units_of({district: {"poor": 609}}, TODAY, level=Level.PROVINCE)
    assert whole.converted == {quang_tri("Tỉnh Quảng Trị", TODAY): {"poor": 609}}


def test_the_island_district_of_con_co_became_the_special_zone(quang_tri: Named) -> None:
    answer = as_units_of({quang_tri("Huyện Cồn Cỏ", END_OF_2018): {"poor": 1}}, TODAY)
    assert [unit.full_name for unit in answer.converted] == ["Đặc khu Cồn Cỏ"]


def test_the_printed_table_is_the_one_of_the_plan() -> None:
    """The figures above are those of the demo's table; nobody changes one of them alone."""
    file = Path(__file__).resolve().parents[2] / "demo/generator/data/cam_lo_printed.csv"
    with file.open(encoding="utf-8") as lines:
        table = {row["area_name"]: (int(row["households"]), int(row["poor"])) for row in csv.DictReader(lines)}
    assert {name: table.get(name) for name in PRINTED} == PRINTED
