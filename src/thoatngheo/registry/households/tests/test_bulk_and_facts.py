"""Loading at once, and facts as of a day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from django.db import transaction

from thoatngheo.areas.models import AreaType, Level, Unit, UnitType
from thoatngheo.core.names import fold, sort_key
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households import bulk, facts
from thoatngheo.registry.households.ids import new_id
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.vocabulary import HOUSEHOLD_FACTS, MEMBER_FACTS, Subject, checked

pytestmark = pytest.mark.django_db
FOUNDED = date(2015, 1, 1)


def unit(path: str, code: str, level: Level, name: str, parent: Unit | None = None) -> Unit:
    return Unit.objects.create(
        code=code,
        level=level,
        name=name,
        name_fold=fold(name),
        name_sort=sort_key(name),
        parent=parent,
        path=path,
        valid_from=date(1990, 1, 1),
        source="bịa cho kiểm thử",
    )


@pytest.fixture
def commune() -> Unit:
    found = unit("o.45.468.19429.", "19429", Level.COMMUNE, "Cam Tuyền")
    UnitType.objects.create(unit=found, area_type=AreaType.RURAL, valid_from=date(1990, 1, 1), source="bịa")
    return found


@pytest.fixture
def hamlet(commune: Unit) -> Unit:
    return unit("o.45.468.19429.01.", "1942901", Level.HAMLET, "Bản Chùa", commune)


def settle(home: Unit, code: str = "H1", name: str = "Hồ Thị Mừng") -> tuple[bulk.HouseholdRow, bulk.PersonRow]:
    household = bulk.HouseholdRow(code, home.pk, home.path, name, FOUNDED)
    person = bulk.PersonRow(name, birth_year=1980, sex="female", ethnicity="03")
    bulk.load_households([household])
    bulk.load_residences([bulk.ResidenceRow(household.id, home.pk, home.path, FOUNDED)])
    bulk.load_people([person])
    bulk.load_memberships([bulk.MembershipRow(household.id, person.id, home.path, 1, "head", FOUNDED)])
    return household, person


def test_a_loaded_household_is_found_by_its_folded_name_and_sorted_by_the_given_name(hamlet: Unit) -> None:
    settle(hamlet, name="  HỒ  Thị Mừng")
    found = Household.objects.search("mung ho").get()
    assert (found.head_name, found.head_sort) == ("HỒ Thị Mừng", sort_key("Hồ Thị Mừng"))


def test_what_holds_is_the_last_statement_of_the_day_or_before_and_a_null_takes_back(hamlet: Unit) -> None:
    household, person = settle(hamlet)

    def say(day: date, **what: object) -> None:
        bulk.load_statements([bulk.StatementRow(household.id, hamlet.path, day, what)])

    say(date(2017, 11, 1), income=600_000, floor_area=30.5, has_tv=True)
    say(date(2018, 11, 1), income=900_000, has_tv=None)
    insured: dict[str, object] = {"health_insurance": False}
    bulk.load_statements([bulk.StatementRow(household.id, hamlet.path, date(2018, 11, 1), insured, person_id=person.id)])

    before = facts.extract(["o.45.468."], date(2018, 10, 31)).households.to_pylist()[0]
    assert (before["income"], before["floor_area"], before["has_tv"]) == (600_000, 30.5, True)
    after = facts.extract(["o.45.468."], date(2018, 11, 1))
    row = after.households.to_pylist()[0]
    assert (row["income"], row["floor_area"], row["has_tv"]) == (900_000, 30.5, None)
    assert (row["area_type"], row["area_code"], row["survey_date"]) == ("rural", "1942901", date(2018, 11, 1))
    assert after.members.to_pylist()[0]["health_insurance"] is False


def test_the_wide_tables_have_exactly_the_columns_of_the_vocabulary_first(hamlet: Unit) -> None:
    settle(hamlet)
    found = facts.extract([hamlet.path], date(2020, 1, 1))
    assert found.households.column_names[: len(HOUSEHOLD_FACTS)] == [fact.name for fact in HOUSEHOLD_FACTS]
    assert found.members.column_names[: len(MEMBER_FACTS)] == [fact.name for fact in MEMBER_FACTS]
    assert found.households.to_pylist()[0] | {"people": 1, "head_ethnicity": "03", "groups": []} == found.households.to_pylist()[0]


def test_the_files_say_the_same_as_the_tables(hamlet: Unit, tmp_path: Path) -> None:
    household, _person = settle(hamlet)
    bulk.load_groups([bulk.GroupRow(household.id, name, FOUNDED, "danh sách") for name in ("merit", "hard_core")])
    found = facts.extract([hamlet.path], date(2020, 1, 1))
    households, members = facts.extract_files([hamlet.path], date(2020, 1, 1), tmp_path)
    assert pq.read_table(households).to_pylist() == found.households.to_pylist()
    assert pq.read_table(members).to_pylist() == found.members.to_pylist()
    assert found.households.to_pylist()[0]["groups"] == ["hard_core", "merit"]


def test_a_household_that_moved_is_counted_where_it_lived_on_the_day(hamlet: Unit, commune: Unit) -> None:
    other = unit("o.45.468.19429.02.", "1942902", Level.HAMLET, "Ba Thung", commune)
    household = bulk.HouseholdRow("H1", other.pk, other.path, "Hồ Văn An", FOUNDED)
    bulk.load_households([household])
    bulk.load_residences(
        [
            bulk.ResidenceRow(household.id, hamlet.pk, hamlet.path, FOUNDED, date(2019, 5, 1)),
            bulk.ResidenceRow(household.id, other.pk, other.path, date(2019, 5, 1)),
        ]
    )
    assert facts.extract([hamlet.path], date(2019, 4, 30)).households.num_rows == 1
    assert facts.extract([hamlet.path], date(2019, 5, 1)).households.num_rows == 0
    assert Household.objects.lived_in([hamlet.path], date(2019, 4, 30)).count() == 1
    assert Household.objects.in_area(other).count() == 1


def test_provenance_says_who_said_it_when(hamlet: Unit) -> None:
    household, _person = settle(hamlet)
    rows = [bulk.StatementRow(household.id, hamlet.path, date(2018, 11, 1), {"income": 650_000}, said_by="Trần Văn Bình", survey="2018")]
    bulk.load_statements(rows)
    said = facts.facts_of(Household.objects.get(), date(2018, 12, 31))
    assert [(one.fact.name, one.value, one.said_by, one.survey, one.said_on) for one in said] == [
        ("income", 650_000, "Trần Văn Bình", "2018", date(2018, 11, 1))
    ]
    assert said[0].text == "650.000 đồng"


def test_the_database_refuses_a_second_head_and_says_so_in_vietnamese(hamlet: Unit) -> None:
    household, _person = settle(hamlet)
    second = bulk.PersonRow("Hồ Văn Hai")
    bulk.load_people([second])
    with pytest.raises(Problem, match="hai chủ hộ"), transaction.atomic():
        bulk.load_memberships([bulk.MembershipRow(household.id, second.id, hamlet.path, 2, "head", date(2018, 1, 1))])


def test_a_household_code_is_used_once(hamlet: Unit) -> None:
    settle(hamlet)
    with pytest.raises(Problem, match="Mã hộ này đã dùng"), transaction.atomic():
        bulk.load_households([bulk.HouseholdRow("H1", hamlet.pk, hamlet.path, "Ai đó", FOUNDED)])


@pytest.mark.parametrize(
    ("what", "subject"),
    [
        ({"incom": 1}, Subject.HOUSEHOLD),
        ({"income": -1}, Subject.HOUSEHOLD),
        ({"income": 1.5}, Subject.HOUSEHOLD),
        ({"floor_area": -3}, Subject.HOUSEHOLD),
        ({"has_tv": "yes"}, Subject.HOUSEHOLD),
        ({"water_source": "cloud"}, Subject.HOUSEHOLD),
        ({"household_id": "x"}, Subject.HOUSEHOLD),
        ({"income": 1}, Subject.MEMBER),
        ({}, Subject.MEMBER),
    ],
)
def test_an_unknown_fact_or_an_impossible_value_is_refused(what: dict[str, object], subject: Subject) -> None:
    with pytest.raises(Problem):
        checked(what, subject)


def test_identifiers_follow_the_time_and_are_never_the_same() -> None:
    made = [new_id() for _number in range(2000)]
    assert len(set(made)) == len(made)
    assert {one.version for one in made} == {7}
    assert [one.int >> 64 for one in made] == sorted(one.int >> 64 for one in made)
