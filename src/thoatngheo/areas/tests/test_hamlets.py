"""Hamlets are entered by the commune itself; a type needs a source. The gate is asked first."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.areas.levels import AreaType, Level
from thoatngheo.areas.lookup import area_type
from thoatngheo.areas.models import Unit, UnitType
from thoatngheo.areas.resolving import PlaceText, resolve
from thoatngheo.areas.services import HamletRow, add_hamlet, add_hamlets, end_hamlet, load_country, rename_hamlet, set_area_type
from thoatngheo.core.problems import Problem

if TYPE_CHECKING:
    from thoatngheo.areas.tests.conftest import Named

TODAY = date(2026, 11, 22)


@pytest.fixture
def commune(quang_tri: Named) -> Unit:
    return quang_tri("Xã Hiếu Giang", TODAY)


def person(name: str, role: Role, unit: Unit | None) -> User:
    user = User.objects.create(username=name)
    Assignment.objects.create(user=user, role=role, unit=unit, valid_from=date(2025, 7, 1))
    return user


@pytest.fixture
def officer(commune: Unit) -> User:
    return person("can-bo", Role.COMMUNE_OFFICER, commune)


def test_the_commune_enters_a_hamlet_with_a_code_and_a_place_below_its_own(commune: Unit, officer: User) -> None:
    hamlet = add_hamlet(actor=officer, commune=commune, text="Thôn Tân Lập")
    assert (hamlet.title, hamlet.name, hamlet.code, hamlet.path) == ("Thôn", "Tân Lập", "19603001", "n.44.19603.001.")
    assert list(Unit.objects.children_on(commune, TODAY)) == [hamlet]


def test_a_list_is_entered_once_however_often_it_is_sent(commune: Unit, officer: User) -> None:
    rows = [HamletRow("Thôn 1"), HamletRow("thôn 01"), HamletRow("Thôn 2"), HamletRow("Bản Chùa")]
    first = add_hamlets(actor=officer, commune=commune, rows=rows)
    again = add_hamlets(actor=officer, commune=commune, rows=rows)
    assert first == again
    assert [unit.full_name for unit in Unit.objects.children_on(commune, TODAY)] == ["Thôn 1", "Thôn 2", "Bản Chùa"]


def test_a_hamlet_that_is_there_is_not_entered_twice(commune: Unit, officer: User) -> None:
    add_hamlet(actor=officer, commune=commune, text="Thôn Tân Lập")
    with pytest.raises(Problem, match="đã có “Thôn Tân Lập”"):
        add_hamlet(actor=officer, commune=commune, text="THÔN TÂN LẬP")


def test_an_empty_line_of_a_list_is_named_and_nothing_is_entered(commune: Unit, officer: User) -> None:
    with pytest.raises(Problem, match="Dòng 2"):
        add_hamlets(actor=officer, commune=commune, rows=[HamletRow("Thôn 1"), HamletRow("  ")])
    assert not Unit.objects.hamlets().exists()


def test_a_renamed_hamlet_is_still_found_by_its_old_name(commune: Unit, officer: User) -> None:
    hamlet = add_hamlet(actor=officer, commune=commune, text="Thôn Tân Lập")
    rename_hamlet(actor=officer, hamlet=hamlet, text="Thôn Hoà Bình")
    for name in ("Hòa Bình", "Thôn Tân Lập"):
        (place,) = resolve([PlaceText("", "", "Hiếu Giang", name)], on=TODAY).values()
        assert place.unit == hamlet


def test_an_ended_hamlet_is_there_until_its_last_day(commune: Unit, officer: User) -> None:
    hamlet = add_hamlet(actor=officer, commune=commune, text="Thôn Tân Lập")
    end_hamlet(actor=officer, hamlet=hamlet, last_day=date(2026, 6, 30))
    assert list(Unit.objects.children_on(commune, date(2026, 6, 30))) == [hamlet]
    assert list(Unit.objects.children_on(commune, date(2026, 7, 1))) == []
    assert add_hamlet(actor=officer, commune=commune, text="Thôn Tân Lập", since=date(2026, 7, 1)).path == "n.44.19603.002."


def test_a_day_outside_the_communes_life_is_refused(commune: Unit, officer: User) -> None:
    with pytest.raises(Problem, match="30/06/2025"):
        add_hamlet(actor=officer, commune=commune, text="Thôn 9", since=date(2025, 6, 30))


def test_a_district_has_no_hamlets_and_a_commune_is_not_renamed(quang_tri: Named) -> None:
    administrator = person("quan-tri", Role.ADMINISTRATOR, None)
    with pytest.raises(Problem, match="không phải cấp xã"):
        add_hamlet(actor=administrator, commune=quang_tri("Huyện Cam Lộ", date(2018, 12, 31)), text="Thôn 1")
    with pytest.raises(Problem, match="theo nghị quyết"):
        rename_hamlet(actor=administrator, hamlet=quang_tri("Xã Hiếu Giang", TODAY), text="Thôn 1")


def test_the_officer_of_another_commune_may_not_enter_hamlets_here(quang_tri: Named, commune: Unit) -> None:
    stranger = person("nguoi-khac", Role.COMMUNE_OFFICER, quang_tri("Xã Cam Lộ", TODAY))
    chairman = person("chu-tich", Role.COMMUNE_CHAIRMAN, commune)
    for actor in (stranger, chairman):
        with pytest.raises(Problem, match="không có quyền"):
            add_hamlet(actor=actor, commune=commune, text="Thôn 1")


def test_a_hamlet_has_its_communes_type(commune: Unit, officer: User) -> None:
    hamlet = add_hamlet(actor=officer, commune=commune, text="Thôn 1")
    assert area_type(hamlet, TODAY) == AreaType.RURAL


def test_a_type_needs_a_source_and_replaces_what_stood_from_its_day_on(quang_tri: Named) -> None:
    island = quang_tri("Đặc khu Cồn Cỏ", TODAY)
    officer = person("can-bo-tinh", Role.PROVINCE_OFFICER, quang_tri("Tỉnh Quảng Trị", TODAY))
    with pytest.raises(Problem, match="căn cứ"):
        set_area_type(actor=officer, unit=island, area_type=AreaType.RURAL, since=date(2025, 7, 1), source=" ")
    set_area_type(actor=officer, unit=island, area_type=AreaType.RURAL, since=date(2025, 7, 1), source="Công văn thử nghiệm số 1")
    set_area_type(actor=officer, unit=island, area_type=AreaType.URBAN, since=date(2026, 1, 1), source="Công văn thử nghiệm số 2")
    assert [area_type(island, day) for day in (date(2025, 12, 31), date(2026, 1, 1))] == [AreaType.RURAL, AreaType.URBAN]
    assert UnitType.objects.filter(unit=island).count() == 2


def test_the_commune_officer_may_not_set_the_type(commune: Unit, officer: User) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        set_area_type(actor=officer, unit=commune, area_type=AreaType.URBAN, since=TODAY, source="x")


def test_only_the_administrator_may_load_the_country(officer: User) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        load_country(actor=officer, only=["44"])


def test_a_unit_made_by_hand_gets_its_keys(commune: Unit) -> None:
    unit = Unit.objects.create(
        level=Level.HAMLET, code="19603900", title="Thôn", name="Lý Hoà", parent=commune, path="n.44.19603.900.",
        valid_from=date(2025, 7, 1), source="kiểm thử",
    )  # fmt: skip
    assert (unit.name_key, unit.name_fold) == ("li hoa", "ly hoa")
