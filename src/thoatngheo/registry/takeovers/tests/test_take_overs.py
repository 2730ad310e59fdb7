"""A new commune takes over the households of the old ones: nobody moves, the lists of the new commune have them.

Source of the day: the communes of today stand since 01/07/2025 (docs/adr/0016-units-by-day.md).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

import pytest
from django.utils import timezone

from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.models import Level, Succession, Unit
from thoatngheo.areas.services import HamletRow, add_hamlets
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households import holding, services
from thoatngheo.registry.households.holding import Holder
from thoatngheo.registry.households.models import Household, HouseholdEvent, Membership, Relation, Source, Statement, TakeOver
from thoatngheo.registry.households.services import NewMember
from thoatngheo.registry.takeovers import services as takeovers
from thoatngheo.registry.takeovers.old_places import old_places
from thoatngheo.registry.takeovers.services import Line

pytestmark = pytest.mark.django_db
REFORM = date(2025, 7, 1)
BEFORE = date(2020, 1, 1)
SOURCE = "kiểm thử"


class Old(NamedTuple):
    """Two old communes that went whole into the commune of the cast, both with a hamlet "Thôn 1", and a third that was divided."""

    first: Unit
    second: Unit
    divided: Unit
    hamlets: dict[str, Unit]


def ended(unit: Unit) -> Unit:
    unit.valid_to = REFORM - timedelta(days=1)
    unit.save(update_fields=["valid_to"])
    return unit


def becomes(old: Unit, new: Unit, kind: str) -> None:
    Succession.objects.create(predecessor=old, successor=new, kind=kind, on=REFORM, source=SOURCE)


@pytest.fixture
def old(cast: Cast) -> Old:
    second = make_unit("19606", "Cam Thủy", Level.COMMUNE, cast.old_district, title="Xã", tree="o")
    divided = make_unit("19609", "Cam An", Level.COMMUNE, cast.old_district, title="Xã", tree="o")
    Unit.objects.filter(pk=cast.hamlet.pk).update(code=f"{cast.commune.code}001")  # as `add_hamlets` numbers them
    hamlets: dict[str, Unit] = {}
    for commune in (cast.old_commune, second, divided):
        one, other = add_hamlets(
            actor=cast.administrator, commune=commune, rows=[HamletRow("Thôn 1"), HamletRow(f"Thôn Đồng {commune.name}")]
        )
        hamlets |= {f"Thôn 1 {commune.name}": one, other.full_name: other}
    for old_commune in (cast.old_commune, second):
        becomes(old_commune, cast.commune, "whole")
    becomes(divided, cast.commune, "part")
    becomes(divided, cast.other_commune, "part")
    becomes(cast.old_province, cast.province, "whole")
    return Old(cast.old_commune, second, divided, hamlets)


def family(unit: Unit, head: str, *, since: date = BEFORE) -> Household:
    """A household entered as of a day when its unit was there."""
    members = [NewMember(head, Relation.HEAD, birth_year=1980), NewMember(f"{head} con", Relation.CHILD, birth_year=2010)]
    household = services.households.found(unit, since, head, "", "")
    for number, member in enumerate(members, 1):
        services.people.enrol(household, services.people.person_for(member, since), number, member.relation, since)
    Statement.objects.create(household=household, said_on=since, source=Source.SURVEY, facts={"income": 900_000}, path=unit.path)
    return household


@pytest.fixture
def homes(old: Old) -> dict[str, Household]:
    return {name: family(unit, f"Hồ Văn {number}") for number, (name, unit) in enumerate(old.hamlets.items(), 1)}


def lines(old: Old, *names: str) -> list[Line]:
    return [Line(old.hamlets[name], f"Thôn 1 {old.hamlets[name].parent}".replace("Xã ", "")) for name in names]


def test_the_officer_sees_what_is_left_in_the_old_units_and_a_name_for_each(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    """Two hamlets are called "Thôn 1": their communes' names keep them apart. The divided commune is the province's matter."""
    found = old_places(cast.officer, cast.commune, timezone.localdate())
    told = {(place.commune.name, place.unit.full_name): (place.households, place.to, place.known) for place in found}
    assert told == {
        ("Cam Thủy", "Thôn 1"): (1, "Thôn 1 Cam Thủy", False),
        ("Cam Thủy", "Thôn Đồng Cam Thủy"): (1, "Thôn Đồng Cam Thủy", False),
        ("Cam Tuyền", "Thôn 1"): (1, "Thôn 1 Cam Tuyền", False),
        ("Cam Tuyền", "Thôn Đồng Cam Tuyền"): (1, "Thôn Đồng Cam Tuyền", False),
    }
    above = old_places(cast.province_officer, cast.commune, timezone.localdate())
    assert [place.commune.name for place in above if not place.whole] == ["Cam An", "Cam An"]


def test_a_hamlet_that_is_there_already_is_offered_by_its_name(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    Unit.objects.filter(pk=cast.hamlet.pk).update(name="Đồng Cam Thủy", title="Thôn")
    found = {place.unit.full_name: place for place in old_places(cast.officer, cast.commune, timezone.localdate())}
    assert (found["Thôn Đồng Cam Thủy"].to, found["Thôn Đồng Cam Thủy"].known) == ("Thôn Đồng Cam Thủy", True)


def test_from_the_day_on_the_households_live_in_the_new_commune(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    """Before the day they lived where they lived; members and statements follow; the event is no move."""
    taken = takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    home = Household.objects.get(pk=homes["Thôn 1 Cam Tuyền"].pk)
    assert (home.unit.full_name, home.unit.parent) == ("Thôn 1 Cam Tuyền", cast.commune)
    stays = [(stay.unit.full_name, stay.since, stay.until) for stay in home.residences.order_by("since")]
    assert stays == [("Thôn 1", BEFORE, REFORM), ("Thôn 1 Cam Tuyền", REFORM, None)]
    assert set(Membership.objects.filter(household=home).values_list("path", flat=True)) == {home.path}
    assert set(Statement.objects.filter(household=home).values_list("path", flat=True)) == {home.path}
    event = HouseholdEvent.objects.get(household=home)
    assert (event.kind, event.on, event.note) == ("taken_over", REFORM, "Thôn 1, Xã Cam Tuyền → Thôn 1 Cam Tuyền, Xã Hiếu Giang")
    assert [(each.households, each.origin.full_name, each.unit) for each in taken] == [(1, "Thôn 1", home.unit)]
    assert Household.objects.get(pk=homes["Thôn 1 Cam Thủy"].pk).path.startswith("o.")


def test_two_old_hamlets_may_become_one(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    both = [Line(old.hamlets[name], "Thôn Hiếu Bắc") for name in ("Thôn 1 Cam Tuyền", "Thôn 1 Cam Thủy")]
    takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=both, on=REFORM)
    assert Household.objects.filter(unit=Unit.objects.get(name="Hiếu Bắc", parent=cast.commune)).count() == 2


def test_the_commune_s_own_name_takes_them_without_a_hamlet(cast: Cast, old: Old) -> None:
    home = family(old.first, "Hồ Văn Xã")
    takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=[Line(old.first, "xã Hiếu Giang")], on=REFORM)
    home.refresh_from_db()
    assert home.unit == cast.commune


def test_who_was_entered_into_the_old_unit_too_late_never_lived_there(cast: Cast, old: Old) -> None:
    late = family(old.hamlets["Thôn 1 Cam Tuyền"], "Hồ Văn Muộn", since=date(2025, 9, 1))
    takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    assert [(stay.unit.full_name, stay.since) for stay in late.residences.all()] == [("Thôn 1 Cam Tuyền", date(2025, 9, 1))]
    assert HouseholdEvent.objects.get(household=late).on == date(2025, 9, 1)


def test_households_that_are_no_more_stay_where_they_were(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    gone = homes["Thôn 1 Cam Tuyền"]
    services.households.end(gone, date(2024, 1, 1))
    with pytest.raises(Problem, match="Không còn hộ nào"):
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)


@pytest.mark.parametrize(("day", "why"), [(date(2025, 6, 30), "chưa có trước ngày 01/07/2025"), (date(2099, 1, 1), "ở trong tương lai")])
def test_a_day_on_which_it_cannot_be(cast: Cast, old: Old, homes: dict[str, Household], day: date, why: str) -> None:
    with pytest.raises(Problem, match=why):
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=day)


def test_a_unit_that_is_still_there_gives_nobody_away(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    Unit.objects.filter(pk=old.hamlets["Thôn 1 Cam Tuyền"].pk).update(valid_to=None)
    old.hamlets["Thôn 1 Cam Tuyền"].refresh_from_db()
    with pytest.raises(Problem, match="vẫn còn là đơn vị hành chính"):
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)


def test_another_commune_s_past_is_not_taken(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    """Cam Tuyền lies in Hiếu Giang, not in Cam Lộ: its officer cannot reach it, and the province is told why not."""
    with pytest.raises(Problem, match="ngoài địa bàn"):
        takeovers.take_over(actor=cast.other_officer, commune=cast.other_commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    into = [Line(old.hamlets["Thôn 1 Cam Tuyền"], "Xã Cam Lộ")]
    with pytest.raises(Problem, match="không phải đơn vị cũ của Xã Cam Lộ"):
        takeovers.take_over(actor=cast.province_officer, commune=cast.other_commune, lines=into, on=REFORM)


def test_the_province_shares_out_a_divided_commune(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    """One hamlet of Cam An to each side; the commune's officer may not, nobody has said whose it is."""
    ours, theirs = old.hamlets["Thôn 1 Cam An"], old.hamlets["Thôn Đồng Cam An"]
    with pytest.raises(Problem, match="ngoài địa bàn"):
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=[Line(ours, "Xã Hiếu Giang")], on=REFORM)
    for commune, origin in ((cast.commune, ours), (cast.other_commune, theirs)):
        takeovers.take_over(actor=cast.province_officer, commune=commune, lines=[Line(origin, commune.full_name)], on=REFORM)
    assert {home.unit for home in Household.objects.filter(pk__in=[homes["Thôn 1 Cam An"].pk, homes["Thôn Đồng Cam An"].pk])} == {
        cast.commune,
        cast.other_commune,
    }


def test_the_province_enters_no_hamlets(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        takeovers.take_over(actor=cast.province_officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)


@pytest.mark.parametrize(
    "who", ["reviewer", "hamlet_head", "other_officer", "chairman", "district_officer", "agency", "auditor", "administrator", "nobody"]
)
def test_nobody_else_takes_over(cast: Cast, old: Old, homes: dict[str, Household], who: str) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        takeovers.take_over(actor=getattr(cast, who), commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)


def test_what_is_under_way_in_the_old_unit_is_finished_first(
    cast: Cast, old: Old, homes: dict[str, Household], monkeypatch: pytest.MonkeyPatch
) -> None:
    held = Holder(lambda homes: f"{homes.count()} hộ đang rà soát", lambda homes, place: "")
    monkeypatch.setattr(holding, "HOLDERS", {"kiểm thử": held})
    with pytest.raises(Problem, match="1 hộ đang rà soát"):
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    assert not TakeOver.objects.exists()
    assert Household.objects.get(pk=homes["Thôn 1 Cam Tuyền"].pk).path.startswith("o.")


def test_the_statements_do_not_grow_with_the_households(
    cast: Cast, old: Old, homes: dict[str, Household], django_assert_max_num_queries: object
) -> None:
    for number in range(30):
        family(old.hamlets["Thôn 1 Cam Tuyền"], f"Lê Thị {number}")
    with django_assert_max_num_queries(40):  # type: ignore[operator]  # the fixture's type is not public
        takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    assert Household.objects.filter(unit__parent=cast.commune, unit__name="1 Cam Tuyền").count() == 31


def state() -> list[tuple[object, ...]]:
    columns = ("code", "unit", "path", "residences__since", "residences__until", "residences__path")
    homes = [tuple(map(str, row)) for row in Household.objects.values_list(*columns)]
    return sorted(homes + [(str(pk), path) for pk, path in Membership.objects.values_list("pk", "path")])


def test_undone_everything_is_as_it_was(cast: Cast, old: Old, homes: dict[str, Household]) -> None:
    family(old.hamlets["Thôn 1 Cam Tuyền"], "Hồ Văn Muộn", since=date(2025, 9, 1))
    before = state()
    (taken,) = takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    assert state() != before
    takeovers.undo_take_over(actor=cast.officer, take_over=taken)
    assert state() == before
    assert not HouseholdEvent.objects.filter(kind="taken_over").exists()
    with pytest.raises(Problem, match="đã được hoàn tác"):
        takeovers.undo_take_over(actor=cast.officer, take_over=taken)


def test_what_has_gone_on_is_not_undone(cast: Cast, old: Old, homes: dict[str, Household], monkeypatch: pytest.MonkeyPatch) -> None:
    (taken,) = takeovers.take_over(actor=cast.officer, commune=cast.commune, lines=lines(old, "Thôn 1 Cam Tuyền"), on=REFORM)
    with monkeypatch.context() as patched:
        patched.setattr(holding, "HOLDERS", {"kiểm thử": Holder(lambda homes: "", lambda homes, place: f"{homes.count()} hộ ở {place}")})
        with pytest.raises(Problem, match=f"1 hộ ở {cast.commune.path}"):
            takeovers.undo_take_over(actor=cast.officer, take_over=taken)
    home = Household.objects.get(pk=homes["Thôn 1 Cam Tuyền"].pk)
    services.move_household(actor=cast.officer, household=home, to=cast.hamlet, on=date(2025, 10, 1))
    with pytest.raises(Problem, match="1 hộ đã chuyển nơi khác"):
        takeovers.undo_take_over(actor=cast.officer, take_over=taken)
