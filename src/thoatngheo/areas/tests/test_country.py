"""The whole country: 63 provinces, 696 districts, 10,035 communes until 30/06/2025; 34 and 3,321 since 01/07/2025."""

from __future__ import annotations

from datetime import date

import pytest
from django.db.models import Count

from thoatngheo.areas.lineage import as_units_of
from thoatngheo.areas.lookup import area_type
from thoatngheo.areas.models import AreaType, Level, Succession, Unit, UnitType
from thoatngheo.areas.resolving import PlaceText, resolve
from thoatngheo.areas.services import load_country

END_OF_2018 = date(2018, 12, 31)
LAST_OLD_DAY = date(2025, 6, 30)
FIRST_NEW_DAY = date(2025, 7, 1)
TODAY = date(2026, 11, 22)


pytestmark = [pytest.mark.usefixtures("country"), pytest.mark.django_db]


def counts(day: date) -> tuple[int, int, int]:
    units = Unit.objects.on(day)
    return units.provinces().count(), units.districts().count(), units.communes().count()


def test_the_last_day_of_the_old_tree_has_63_provinces_696_districts_and_10035_communes() -> None:
    """Statistics office, first half of 2025: 63, 696, 10,035."""
    assert counts(LAST_OLD_DAY) == (63, 696, 10_035)


def test_the_first_day_of_the_new_tree_has_34_provinces_no_district_and_3321_communes() -> None:
    """Resolution 202/2025/QH15: 34 provinces; resolutions 1654 to 1687/NQ-UBTVQH15: 3,321 communes."""
    assert counts(FIRST_NEW_DAY) == (34, 0, 3_321)


def test_of_the_3321_communes_2621_are_xa_687_phuong_and_13_dac_khu() -> None:
    titles = dict(Unit.objects.on(FIRST_NEW_DAY).communes().values_list("title").annotate(Count("id")))
    assert titles == {"Xã": 2_621, "Phường": 687, "Đặc khu": 13}


def test_at_the_end_of_2018_the_two_communes_merged_in_2020_are_still_there() -> None:
    assert counts(END_OF_2018) == (63, 696, 10_036)


def test_every_old_commune_and_every_island_district_has_a_successor() -> None:
    lost = Unit.objects.on(LAST_OLD_DAY).communes().filter(successions__isnull=True)
    assert not lost.exists()
    islands = Unit.objects.on(LAST_OLD_DAY).districts().filter(children__isnull=True)
    assert set(islands.values_list("name", flat=True)) == {"Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo"}
    assert not islands.filter(successions__isnull=True).exists()


def test_every_commune_of_the_new_tree_came_from_somewhere() -> None:
    assert not Unit.objects.on(FIRST_NEW_DAY).communes().filter(origins__isnull=True).exists()


def test_a_divided_commune_has_a_part_link_to_each_place_and_never_a_default_one() -> None:
    links = Succession.objects.filter(on=FIRST_NEW_DAY, predecessor__level="commune")
    per_kind = dict(links.values_list("kind").annotate(Count("predecessor", distinct=True)))
    assert per_kind == {"whole": 9_564, "part": 471}
    parts = links.filter(kind="part").values("predecessor").annotate(places=Count("id"))
    assert min(row["places"] for row in parts) == 2


def test_only_the_special_zones_for_which_no_rule_was_found_have_no_type() -> None:
    """No act seen says whether a đặc khu is rural or urban: it has no type until an officer enters one."""
    assert not UnitType.objects.filter(unit__title="Đặc khu").exists()
    untyped = Unit.objects.communes().filter(types__isnull=True)
    assert set(untyped.values_list("title", flat=True)) == {"Đặc khu"}


def test_no_unit_is_without_a_title_or_a_name_or_a_source() -> None:
    assert not Unit.objects.filter(title="").exists()
    assert not Unit.objects.filter(name="").exists()
    assert not Unit.objects.filter(source="").exists()


def test_only_what_two_data_sets_agree_on_is_verified() -> None:
    """The list of the new tree stands in two data sets, the old one in one. 210 links are in one only; 2020 was not seen."""
    assert not Unit.objects.on(LAST_OLD_DAY).filter(verified=True).exists()
    assert not Unit.objects.on(FIRST_NEW_DAY).filter(verified=False).exists()
    assert Succession.objects.filter(predecessor__level="commune", verified=False).count() == 210 + 2


def test_twenty_two_communes_under_change_have_no_type_from_the_act_on() -> None:
    """237/NQ-UBTVQH16 (14/04/2026) and 388/NQ-UBTVQH16 (04/08/2026) make them phường; their first day is not in our sources."""
    changing = Unit.objects.on(TODAY).communes().filter(note__contains="UBTVQH16")
    assert changing.count() == 22
    assert {area_type(unit, TODAY) for unit in changing} == {None}
    assert {area_type(unit, date(2026, 4, 13)) for unit in changing} == {AreaType.RURAL}


def test_loading_again_adds_nothing_and_alters_nothing() -> None:
    before = list(Unit.objects.order_by("pk").values())
    again = load_country(actor=None)
    assert (again.added, again.links_added, again.types_added) == (0, 0, 0)
    assert list(Unit.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("day", [LAST_OLD_DAY, FIRST_NEW_DAY])
def test_every_commune_is_found_by_the_names_in_its_own_columns(day: date) -> None:
    """10,035 communes of the old tree and 3,321 of the new one, each by province, district and commune as they are written."""
    wanted = {}
    for unit in Unit.objects.on(day).communes().select_related("parent__parent"):
        above = [parent.full_name for parent in (unit.parent and unit.parent.parent, unit.parent) if parent]
        wanted[PlaceText(above[0], "".join(above[1:]), unit.full_name)] = unit
    found = resolve(wanted, on=day)
    wrong = [text for text, unit in wanted.items() if found[text].unit != unit]
    assert wrong == []


def test_every_figure_of_the_old_communes_is_in_the_new_ones_or_named_as_undivided() -> None:
    """One household per old commune: 10,035 in all; the 471 that were divided stay undivided, each among two to five communes."""
    counts = {unit: {"households": 1} for unit in Unit.objects.on(LAST_OLD_DAY).communes()}
    answer = as_units_of(counts, FIRST_NEW_DAY)
    assert answer.total("households") == 10_035
    assert len(answer.undivided) == 471
    assert {len(part.candidates) for part in answer.undivided} == {2, 3, 4, 5}
    by_province = as_units_of(counts, FIRST_NEW_DAY, level=Level.PROVINCE)
    assert by_province.undivided == ()
    assert len(by_province.converted) == 34
