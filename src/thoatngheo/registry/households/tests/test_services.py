"""Households over time: nothing is overwritten, nobody is twice, and there is one head on any day."""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households import services
from thoatngheo.registry.households.groups import groups_of
from thoatngheo.registry.households.models import Group, Household, HouseholdEvent, Membership, Person, Relation, Source
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.services import NewMember
from thoatngheo.registry.households.tests.conftest import FAMILY, FOUNDED

pytestmark = pytest.mark.django_db
Kind = HouseholdEvent.Kind
MARCH, APRIL = date(2026, 3, 1), date(2026, 4, 1)


def members(household: Household, day: date) -> list[tuple[str, str]]:
    return [(row.person.name, row.relation) for row in household.memberships.on(day)]


def person(name: str) -> Person:
    return Person.objects.get(name=name)


def test_a_new_household_gets_the_next_code_of_its_hamlet_and_lives_there(cast: Cast, family: Household) -> None:
    assert family.code == "19429-01-0001"
    second = services.add_household(actor=cast.officer, unit=cast.hamlet, on=FOUNDED, members=[NewMember("Lê Văn Bé", Relation.HEAD)])
    assert second.code == "19429-01-0002"
    assert family.residences.get().unit == cast.hamlet
    assert members(family, FOUNDED)[0] == ("Hồ Thị Mừng", "head")


def test_an_officer_does_not_add_households_in_another_commune(cast: Cast) -> None:
    with pytest.raises(Problem, match="ngoài địa bàn"):
        services.add_household(actor=cast.other_officer, unit=cast.hamlet, on=FOUNDED, members=FAMILY)


@pytest.mark.parametrize(
    "who", ["reviewer", "hamlet_head", "other_officer", "chairman", "province_officer", "agency", "auditor", "administrator", "nobody"]
)
def test_only_the_commune_s_officer_changes_members(cast: Cast, family: Household, who: str) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        services.remove_member(actor=getattr(cast, who), household=family, person=person("Hồ Văn Ước"), on=MARCH)


def test_who_leaves_was_a_member_until_the_day_before(cast: Cast, family: Household) -> None:
    services.remove_member(actor=cast.officer, household=family, person=person("Hồ Thị Đào"), on=MARCH, reason="lấy chồng")
    assert ("Hồ Thị Đào", "child") in members(family, MARCH - timedelta(days=1))
    assert ("Hồ Thị Đào", "child") not in members(family, MARCH)


def test_the_head_leaves_only_after_another_became_head(cast: Cast, family: Household) -> None:
    with pytest.raises(Problem, match="chủ hộ"):
        services.remove_member(actor=cast.officer, household=family, person=person("Hồ Thị Mừng"), on=MARCH)
    services.change_head(actor=cast.officer, household=family, new_head=person("Hồ Văn An"), on=MARCH)
    family.refresh_from_db()
    assert family.head_name == "Hồ Văn An"
    assert members(family, MARCH)[:2] == [("Hồ Văn An", "head"), ("Hồ Thị Mừng", "spouse")]
    assert members(family, FOUNDED)[0] == ("Hồ Thị Mừng", "head")


def test_when_the_head_dies_another_becomes_head_the_same_day(cast: Cast, family: Household) -> None:
    services.record_death(actor=cast.officer, household=family, person=person("Hồ Thị Mừng"), on=MARCH, new_head=person("Hồ Văn An"))
    assert members(family, MARCH) == [("Hồ Văn An", "head"), ("Hồ Thị Đào", "child"), ("Hồ Văn Ước", "child")]
    assert person("Hồ Thị Mừng").died_on == MARCH


def test_a_household_splits(cast: Cast, family: Household) -> None:
    daughter = person("Hồ Thị Đào")
    new = services.split_household(actor=cast.officer, household=family, people=[daughter], head=daughter, on=MARCH)
    assert members(new, MARCH) == [("Hồ Thị Đào", "head")]
    assert len(members(family, MARCH)) == 3
    assert new.unit == family.unit
    assert family.events.get(kind=Kind.SPLIT).other == new


def test_a_household_merges_into_another_and_ends(cast: Cast, family: Household) -> None:
    lone = services.add_household(actor=cast.officer, unit=cast.hamlet, on=FOUNDED, members=[NewMember("Hồ Thị Xưa", Relation.HEAD)])
    mother = person("Hồ Thị Xưa")
    services.merge_households(actor=cast.officer, household=lone, into=family, on=APRIL, relations={mother.pk: Relation.PARENT})
    lone.refresh_from_db()
    assert lone.ended_on == APRIL
    assert ("Hồ Thị Xưa", "parent") in members(family, APRIL)
    assert not lone.residences.filter(until=None).exists()


def test_a_household_moves_and_where_it_lived_stays_on_record(cast: Cast, family: Household) -> None:
    services.move_household(actor=cast.officer, household=family, to=cast.other_commune, on=MARCH)
    family.refresh_from_db()
    assert family.path == cast.other_commune.path
    assert set(family.memberships.values_list("path", flat=True)) == {cast.other_commune.path}
    assert Household.objects.lived_in([cast.hamlet.path], MARCH - timedelta(days=1)).count() == 1
    assert gate.visible(cast.officer, VIEW_HOUSEHOLD, Household.objects.all()).count() == 0
    assert gate.visible(cast.other_officer, VIEW_HOUSEHOLD, Household.objects.all()).count() == 1


def test_nothing_happens_in_the_future_nor_before_the_household_began(cast: Cast, family: Household) -> None:
    for day, words in ((date(2099, 1, 1), "tương lai"), (FOUNDED - timedelta(days=1), "trước ngày hộ")):
        with pytest.raises(Problem, match=words):
            services.dissolve_household(actor=cast.officer, household=family, on=day, reason="đi khỏi địa phương")


def test_one_national_id_in_two_households_on_one_day_is_refused(cast: Cast, family: Household) -> None:
    with pytest.raises(Problem, match="hộ khác"):
        services.add_household(actor=cast.officer, unit=cast.hamlet, on=MARCH, members=FAMILY[:1])
    assert Household.objects.count() == 1


def test_the_same_id_with_another_name_is_refused(cast: Cast, family: Household) -> None:
    somebody = NewMember("Lê Thị Khác", Relation.OTHER, national_id="045 180 001 234")
    with pytest.raises(Problem, match="tên khác"):
        services.add_member(actor=cast.officer, household=family, member=somebody, on=MARCH)


@pytest.mark.parametrize("number", ["12345", "04518000123x", "0451800012345"])
def test_a_national_id_has_twelve_or_nine_digits(cast: Cast, family: Household, number: str) -> None:
    newcomer = NewMember("Hồ Thị Mới", Relation.OTHER, national_id=number)
    with pytest.raises(Problem, match="12 chữ số"):
        services.add_member(actor=cast.officer, household=family, member=newcomer, on=MARCH)


def test_a_birth_after_joining_is_refused(cast: Cast, family: Household) -> None:
    unborn = NewMember("Hồ Thị Mới", Relation.CHILD, birth_date=APRIL)
    with pytest.raises(Problem, match="năm sinh"):
        services.add_member(actor=cast.officer, household=family, member=unborn, on=MARCH)


def test_a_correction_is_a_new_statement(cast: Cast, family: Household) -> None:
    for income, source in ((700_000, Source.SURVEY), (720_000, Source.CORRECTION)):
        services.state_facts(actor=cast.officer, household=family, facts={"income": income}, said_on=MARCH, source=source)
    assert [row.facts["income"] for row in family.statements.until(MARCH)] == [700_000, 720_000]


def test_a_hamlet_head_changes_no_survey(cast: Cast, family: Household) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        services.state_facts(actor=cast.hamlet_head, household=family, facts={"income": 1}, said_on=MARCH, source=Source.SURVEY)


def test_the_ethnic_minority_household_follows_from_its_head(cast: Cast, family: Household) -> None:
    services.join_group(actor=cast.officer, household=family, group=Group.MERIT, since=MARCH, source="QĐ 12 ngày 01/03/2026")
    assert [group.label for group in groups_of(family, MARCH)] == ["Hộ dân tộc thiểu số", "Hộ có người có công với cách mạng"]
    with pytest.raises(Problem, match="đã thuộc nhóm"):
        services.join_group(actor=cast.officer, household=family, group=Group.MERIT, since=APRIL, source="danh sách")


def test_a_total_is_kept_per_source(cast: Cast) -> None:
    for source in ("Chi cục Thống kê", "UBND xã"):
        services.record_total(actor=cast.officer, unit=cast.commune, on=MARCH, source=source, households=1411, people=5200)
    with pytest.raises(Problem, match="cùng nguồn"):
        services.record_total(actor=cast.officer, unit=cast.commune, on=MARCH, source="UBND xã", households=1, people=1)


def deed(chance: random.Random, cast: Cast, household: Household, other: Household, anyone: Person, day: date) -> None:
    """One of the events of a household's life."""
    actor = cast.officer
    match chance.randrange(6):
        case 0:
            services.add_member(actor=actor, household=household, member=NewMember("Người Mới", Relation.OTHER), on=day)
        case 1:
            services.remove_member(actor=actor, household=household, person=anyone, on=day)
        case 2:
            services.change_head(actor=actor, household=household, new_head=anyone, on=day)
        case 3:
            services.split_household(actor=actor, household=household, people=[anyone], head=anyone, on=day)
        case 4:
            services.merge_households(actor=actor, household=household, into=other, on=day)
        case _:
            services.record_death(actor=actor, household=household, person=anyone, on=day)


@pytest.mark.parametrize("seed", range(8))
def test_whatever_happens_there_is_one_head_and_nobody_is_twice(cast: Cast, family: Household, seed: int) -> None:
    """Forty random deeds on random days; those that are refused change nothing."""
    chance = random.Random(seed)
    day = FOUNDED
    for _step in range(40):
        day += timedelta(days=chance.randrange(3))
        household = chance.choice(list(Household.objects.all()))
        other = chance.choice(list(Household.objects.all()))
        anyone = chance.choice(list(Person.objects.all()))
        try:
            deed(chance, cast, household, other, anyone, day)
        except Problem:
            continue
    for moment in (FOUNDED + timedelta(days=number) for number in range((day - FOUNDED).days + 1)):
        present = Membership.objects.on(moment)
        assert len({row.person_id for row in present}) == len(present)
        for household in Household.objects.filter(started_on__lte=moment):
            heads = [row for row in present if row.household_id == household.pk and row.relation == Relation.HEAD]
            alive = household.ended_on is None or household.ended_on > moment
            assert len(heads) == (1 if alive else 0), (household, moment)
