"""Units are found as officers write them, and lists are turned into units or into a clear problem."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from thoatngheo.areas.levels import AreaType, Level
from thoatngheo.areas.lookup import area_type, area_types, unit_by_code
from thoatngheo.areas.resolving import PlaceText, resolve
from thoatngheo.areas.search import find, nearest_names
from thoatngheo.areas.tests.conftest import Named
from thoatngheo.core.problems import Problem

END_OF_2018, LAST_OLD_DAY, TODAY = date(2018, 12, 31), date(2025, 6, 30), date(2026, 11, 22)


def names(units: list[Any]) -> list[str]:
    return [unit.full_name for unit in units]


@pytest.mark.parametrize(
    "text", ["cam tuyen", "Cam Tuyền", "X. Cam Tuyền", "xã cam tuyền", "CAM TUYỀN, cam lộ", "19600", "Cam Tuyen, H. Cam Lo, Quang Tri"]
)
def test_a_commune_is_found_however_it_is_written(quang_tri: Named, text: str) -> None:
    assert names(find(text, on=END_OF_2018))[:1] == ["Xã Cam Tuyền"]


def test_the_title_decides_between_district_and_town(quang_tri: Named) -> None:
    assert names(find("TT Cam Lộ", on=END_OF_2018))[0] == "Thị trấn Cam Lộ"
    assert names(find("H. Cam Lộ", on=END_OF_2018))[0] == "Huyện Cam Lộ"


def test_search_stays_within_the_area_and_level_that_are_asked_for(quang_tri: Named) -> None:
    everywhere = names(find("Cam Thủy", on=END_OF_2018, level=Level.COMMUNE))
    assert everywhere[:2] == ["Xã Cam Thủy", "Xã Cam Thủy"]
    assert len(find("Cam Thủy", on=END_OF_2018, level=Level.COMMUNE, within=["o.45."])) >= 1
    assert all(unit.path.startswith("o.45.") for unit in find("Cam Thủy", on=END_OF_2018, within=["o.45."]))


def test_a_misspelt_name_gets_the_three_nearest(quang_tri: Named) -> None:
    near = nearest_names("Cam Tuyên", on=END_OF_2018, level=Level.COMMUNE, parent=quang_tri("Huyện Cam Lộ", END_OF_2018))
    assert len(near) == 3
    assert near[0].name == "Cam Tuyền"


def test_nothing_is_found_for_nothing(quang_tri: Named) -> None:
    assert find("  ", on=END_OF_2018) == []
    assert find("zzzzqqq", on=END_OF_2018) == []


def test_a_code_is_looked_up_on_its_day(quang_tri: Named) -> None:
    """19603 was Cam An until 31/12/2019, Thanh An until 30/06/2025, and is Hiếu Giang since."""
    assert [unit_by_code("19603", day).name for day in (END_OF_2018, LAST_OLD_DAY, TODAY)] == ["Cam An", "Thanh An", "Hiếu Giang"]


def test_a_code_of_another_time_is_explained(quang_tri: Named) -> None:
    with pytest.raises(Problem, match=r"19600.*22/11/2026.*Xã Cam Tuyền \(đến 30/06/2025\)") as met:
        unit_by_code("19600", TODAY)
    assert met.value.code == "areas.unknown"


def test_a_wrong_code_gets_the_three_nearest(quang_tri: Named) -> None:
    with pytest.raises(Problem, match="19600 Xã Cam Tuyền"):
        unit_by_code("16900", END_OF_2018)
    with pytest.raises(Problem, match="xã 5"):
        unit_by_code("1960", END_OF_2018)


def test_the_columns_of_a_list_become_units(quang_tri: Named) -> None:
    texts = [
        PlaceText("Quảng Trị", "Cam Lộ", "Cam Tuyền"),
        PlaceText("T. Quảng Trị", "H. Cam Lộ", "X. Cam Tuyền"),
        PlaceText("45", "468", "19600"),
        PlaceText("", "", "Cam Tuyền"),
    ]
    found = resolve(texts, on=END_OF_2018)
    assert {place.unit for place in found.values()} == {quang_tri("Xã Cam Tuyền", END_OF_2018)}


def test_cam_thanh_and_cam_thành_are_told_apart_by_their_marks(quang_tri: Named) -> None:
    texts = [PlaceText("Quảng Trị", "Cam Lộ", "CAM THANH"), PlaceText("Quảng Trị", "Cam Lộ", "CAM THÀNH")]
    found = resolve(texts, on=END_OF_2018)
    assert [place.unit.name for place in found.values() if place.unit] == ["Cam Thanh", "Cam Thành"]


def test_in_a_list_without_any_mark_cam_thanh_is_a_problem_and_not_a_guess(quang_tri: Named) -> None:
    (place,) = resolve([PlaceText("Quang Tri", "Cam Lo", "Cam Thanh")], on=END_OF_2018).values()
    assert place.unit is None
    assert place.problem is not None
    assert place.problem.code == "areas.name_ambiguous"
    assert "Xã Cam Thanh" in place.problem.text()
    assert "Xã Cam Thành" in place.problem.text()


def test_an_unknown_name_gets_its_district_its_day_and_the_three_nearest(quang_tri: Named) -> None:
    (place,) = resolve([PlaceText("Quảng Trị", "Cam Lộ", "Cam Tuyện Hai")], on=END_OF_2018).values()
    assert place.problem is not None
    assert "trong Huyện Cam Lộ vào ngày 31/12/2018" in place.problem.text()
    assert place.problem.do.count(",") == 2
    assert "Xã Cam Tuyền" in place.problem.do


def test_an_old_name_in_a_list_of_today_is_told_what_it_became(quang_tri: Named) -> None:
    (place,) = resolve([PlaceText("Quảng Trị", "Cam Lộ", "Xã Cam Tuyền")], on=TODAY).values()
    assert place.problem is not None
    assert place.problem.do == "Xã Cam Tuyền có đến 30/06/2025, nay thuộc Xã Hiếu Giang."


def test_a_commune_outside_the_importers_area_is_named_as_such(quang_tri: Named) -> None:
    found = resolve([PlaceText("Quảng Trị", "Cam Lộ", "Cam Hiếu")], on=END_OF_2018, within=["o.45.468.19600."])
    assert [place.problem.code for place in found.values() if place.problem] == ["areas.name_outside"]


def test_the_officer_of_one_commune_need_not_write_its_name(quang_tri: Named) -> None:
    (place,) = resolve([PlaceText()], on=END_OF_2018, within=["o.45.468.19600."]).values()
    assert place.unit == quang_tri("Xã Cam Tuyền", END_OF_2018)


def test_a_hamlet_that_is_not_entered_yet_leaves_the_commune_known(quang_tri: Named) -> None:
    (place,) = resolve([PlaceText("Quảng Trị", "Cam Lộ", "Cam Tuyền", "Bản Chùa")], on=END_OF_2018).values()
    assert (place.unit, place.commune) == (None, quang_tri("Xã Cam Tuyền", END_OF_2018))
    assert place.problem is not None
    assert "Bản Chùa" in place.problem.text()


def test_ten_thousand_rows_with_few_places_take_few_queries(quang_tri: Named, django_assert_max_num_queries: Any) -> None:
    rows = [PlaceText("Quảng Trị", "Cam Lộ", name) for name in ("Cam Tuyền", "Cam Hiếu", "Cam Nghĩa", "Cam Lộ") for _ in range(2500)]
    with django_assert_max_num_queries(4):
        assert len(resolve(rows, on=END_OF_2018)) == 4


def test_the_type_follows_the_title_and_a_special_zone_has_none(quang_tri: Named) -> None:
    """xã: rural; phường, thị trấn: urban (law.md: seen at second hand). Đặc khu: no rule found."""
    town, commune, island = (quang_tri(name, TODAY) for name in ("Phường Đông Hà", "Xã Hiếu Giang", "Đặc khu Cồn Cỏ"))
    assert [area_type(unit, TODAY) for unit in (town, commune, island)] == [AreaType.URBAN, AreaType.RURAL, None]
    assert area_type(quang_tri("Thị trấn Cam Lộ", END_OF_2018), END_OF_2018) == AreaType.URBAN
    assert area_types([town, commune, island], TODAY) == {town.pk: AreaType.URBAN, commune.pk: AreaType.RURAL}
