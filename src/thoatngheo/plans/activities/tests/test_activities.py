"""Activities with whom they reached. Lai Châu 2024: supplements for 20 children × 2 rounds (Kế hoạch 4159/KH-UBND, mục III.3.2)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import DjangoAssertNumQueries

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.core.rls import limited
from thoatngheo.plans.activities.models import Activity, ActivityOutput, Beneficiary
from thoatngheo.plans.activities.reach import Wanted, candidates
from thoatngheo.plans.activities.services.activities import About, add_activity, change_activity, record_output
from thoatngheo.plans.activities.services.beneficiaries import Chosen, record_beneficiaries, remove_beneficiaries
from thoatngheo.plans.tasks.testing import make_plan
from thoatngheo.registry.households.models import Household, Membership
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.rounds.models import Round, StatusEntry

pytestmark = pytest.mark.django_db
DAY = date(2026, 5, 20)
AUDIENCE = ("poor", "near_poor", "newly_escaped")


def ledger(home: Household, category: str, since: date, flow: str = "first") -> None:
    held, _ = Round.objects.get_or_create(unit=home.unit, path=home.unit.path, year=since.year, day=since, standards=["VN-2022"])
    StatusEntry.objects.create(
        household=home, path=home.path, standard="VN-2022", category=category, since=since, flow=flow, people=4, round=held
    )


def family(code: str, unit: Unit, *born: int) -> tuple[Household, list[Membership]]:
    """A household whose members were born in these years."""
    home = make_household(code, unit, people=len(born))
    members = list(home.memberships.select_related("person").order_by("member_no"))
    for member, year in zip(members, born, strict=True):
        member.person.birth_year = year
        member.person.save()
    return home, members


def activity_of(cast: Cast, **told: Any) -> Activity:
    about: dict[str, Any] = {"name": "Bổ sung đa vi chất", "quantity": 20, "rounds": 2, "categories": AUDIENCE, "age_under": 16}
    about["counted_by"] = Activity.Counting.PEOPLE
    return add_activity(actor=cast.officer, unit=cast.commune, about=About(**(about | told)))


def serve(cast: Cast, activity: Activity, *chosen: Membership, **told: Any) -> list[Beneficiary]:
    people = [Chosen(each.household_id, each.person_id) for each in chosen]
    about: dict[str, Any] = {"round_no": 1, "on": DAY}
    return record_beneficiaries(actor=cast.officer, activity=activity, people=people, **(about | told))


@pytest.fixture
def families(cast: Cast) -> dict[str, tuple[Household, list[Membership]]]:
    """A poor, a near-poor, a newly escaped, a long escaped and an unknown household, each with a child of ten and one of seventeen."""
    told = {}
    for code in ("POOR", "NEAR", "LEFT", "LONG", "NONE"):
        told[code] = family(code, cast.hamlet, 1980, 2016, 2009)
    ledger(told["POOR"][0], "poor", date(2025, 12, 14))
    ledger(told["NEAR"][0], "near_poor", date(2025, 12, 14))
    ledger(told["LEFT"][0], "not_poor", date(2025, 12, 14), "poor_to_above")
    ledger(told["LONG"][0], "not_poor", date(2022, 12, 14), "poor_to_above")
    return told


def test_children_under_16_of_poor_near_poor_and_newly_escaped_households_come_in_one_query(
    cast: Cast, families: dict[str, Any], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    activity = activity_of(cast)
    wanted = Wanted(AUDIENCE, age_under=16)
    list(candidates(cast.officer, activity, DAY, wanted))  # roles and lineage are read once per person and unit
    with django_assert_num_queries(1):
        found = list(candidates(cast.officer, activity, DAY, wanted))
    assert [(row.household.code, row.person.birth_year) for row in found] == [("LEFT", 2016), ("NEAR", 2016), ("POOR", 2016)]


def test_newly_escaped_ends_after_36_months(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    before = candidates(cast.officer, activity, date(2025, 12, 13), Wanted(("newly_escaped",), heads=True))
    assert [row.household.code for row in before] == ["LONG"]
    after = candidates(cast.officer, activity, date(2025, 12, 14), Wanted(("newly_escaped",), heads=True))
    assert [row.household.code for row in after] == ["LEFT"]


def test_somebody_is_found_without_marks_and_by_the_households_code(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    assert {row.household.code for row in candidates(cast.officer, activity, DAY, Wanted(text="ho van near"))} == {"NEAR"}
    assert not candidates(cast.officer, activity, DAY, Wanted(text="nguyen")).exists()


def test_the_category_on_the_day_is_kept_and_the_counted_output_follows_the_list(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    children = [families[code][1][1] for code in ("POOR", "LEFT")]
    made = serve(cast, activity, *children)
    assert [row.category for row in made] == ["poor", "newly_escaped"]
    assert list(activity.outputs.values_list("round_no", "quantity")) == [(1, 2)]
    serve(cast, activity, families["NEAR"][1][1])
    assert sum(activity.outputs.values_list("quantity", flat=True)) == 3
    remove_beneficiaries(actor=cast.officer, activity=activity, keys=[made[0].pk], reason="ghi nhầm hộ")
    assert list(activity.outputs.order_by("pk").values_list("quantity", flat=True)) == [2, 1, -1]
    activity.refresh_from_db()
    assert activity.state == Activity.State.RUNNING


def test_households_are_counted_once_however_many_of_their_members_are_chosen(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast, counted_by=Activity.Counting.HOUSEHOLDS, age_under=None)
    with pytest.raises(Problem, match="Đợt 1 đã có 2 người hoặc hộ"):
        serve(cast, activity, *families["POOR"][1][:2])
    serve(cast, activity, families["POOR"][1][0])
    assert sum(activity.outputs.values_list("quantity", flat=True)) == 1


def test_nobody_is_written_down_twice_in_one_round(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    child = families["POOR"][1][1]
    serve(cast, activity, child)
    with pytest.raises(Problem, match="mỗi người chỉ được ghi một lần trong một đợt"):
        serve(cast, activity, child)
    serve(cast, activity, child, round_no=2)
    assert activity.beneficiaries.count() == 2


def test_a_household_of_another_area_is_refused(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    _, members = family("ELSEWHERE", cast.other_commune, 2016)
    with pytest.raises(Problem, match="không ở địa bàn của hoạt động"):
        serve(cast, activity, *members)
    stranger = Chosen(families["POOR"][0].pk, families["NEAR"][1][1].person_id)
    with pytest.raises(Problem, match="không phải thành viên của hộ POOR"):
        record_beneficiaries(actor=cast.officer, activity=activity, round_no=1, on=DAY, people=[stranger])


def test_who_is_not_in_the_audience_is_written_down_only_with_a_reason(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    grown, other = families["POOR"][1][2], families["LONG"][1][1]
    with pytest.raises(Problem, match="2 người hoặc hộ không thuộc đối tượng"):
        serve(cast, activity, grown, other)
    inside, grown_row = serve(cast, activity, families["POOR"][1][1], grown, outside="Chủ tịch xã đồng ý")
    assert (inside.outside, grown_row.outside) == ("", "Chủ tịch xã đồng ý")


def test_output_that_follows_a_list_is_not_written_by_hand(cast: Cast) -> None:
    activity = activity_of(cast)
    with pytest.raises(Problem, match="được đếm từ danh sách thụ hưởng"):
        record_output(actor=cast.officer, activity=activity, round_no=1, on=DAY, quantity=20)


def test_forms_are_counted_by_hand_and_corrected_by_a_further_row(cast: Cast) -> None:
    """6,000 forms planned (Lai Châu 2024, tiểu dự án 4.3)."""
    activity = activity_of(cast, quantity=6000, rounds=1, counted_by=Activity.Counting.REPORTED)
    record: dict[str, Any] = {"actor": cast.officer, "activity": activity, "round_no": 1, "on": DAY}
    record_output(**record, quantity=4200)
    with pytest.raises(Problem, match="Ghi giảm phải có lý do"):
        record_output(**record, quantity=-200)
    record_output(**record, quantity=-200, note="ghi trùng")
    with pytest.raises(Problem, match="mới ghi 4000"):
        record_output(**record, quantity=-4001, note="nhầm")
    with pytest.raises(Problem, match="không có đợt 2"):
        record_output(**(record | {"round_no": 2}), quantity=1)
    assert sum(ActivityOutput.objects.values_list("quantity", flat=True)) == 4000
    with pytest.raises(Problem, match="không đổi được cách tính"):
        change_activity(actor=cast.officer, activity=activity, about=About(name="Phiếu", counted_by=Activity.Counting.PEOPLE))


def test_a_plan_of_another_commune_has_no_activities_here(cast: Cast) -> None:
    plan = make_plan(cast.other_commune, cast.other_officer)
    with pytest.raises(Problem, match="không phải của Xã Hiếu Giang"):
        add_activity(actor=cast.officer, unit=cast.commune, about=About(name="Tập huấn", plan=plan))


def test_officials_write_in_their_own_area_only(cast: Cast) -> None:
    activity = activity_of(cast)
    for user in (cast.other_officer, cast.chairman, cast.agency, cast.auditor, cast.hamlet_head):
        with pytest.raises(Problem, match="không có quyền"):
            record_output(actor=user, activity=activity, round_no=1, on=DAY, quantity=1)


def test_in_the_database_too_only_the_own_area_sees_who_was_served(cast: Cast, families: dict[str, Any]) -> None:
    serve(cast, activity_of(cast), families["POOR"][1][1])
    with limited([("n.44.19429.", "n.44.19429/")]):
        assert Beneficiary.objects.count() == 1
    with limited([("n.44.19432.", "n.44.19432/")]):
        assert Beneficiary.objects.count() == 0
        assert Activity.objects.count() == 1  # what is done names nobody


def page(user: Any, address: str) -> str:
    client = Client()
    client.force_login(user)
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_the_agency_reads_numbers_the_commune_reads_names(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    serve(cast, activity, families["POOR"][1][1])
    address = f"/hoat-dong/{activity.pk}/"
    assert "Hồ Văn POOR 2" in page(cast.officer, address)
    told = page(cast.province_officer, address)
    assert "Hồ Văn POOR" not in told
    assert "Hồ V. P." in told
    agency = page(cast.agency, address)
    assert "Hồ V" not in agency
    assert ">1 / 40<" not in agency
    assert "Kết quả theo đợt" in agency
    assert "1 / 40" in page(cast.agency, "/hoat-dong/")


def test_an_officer_ticks_the_list_and_the_household_says_it_was_helped(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    client = Client()
    client.force_login(cast.officer)
    address = f"/hoat-dong/{activity.pk}/nguoi-thu-huong/"
    shown = client.get(address, {"ngay": "2026-05-20", "loc": "1", "dien": ["poor"], "tuoi-duoi": "16"}).content.decode()
    child = families["POOR"][1][1]
    key = f"{child.household_id}:{child.person_id}"
    assert key in shown
    assert "NEAR" not in shown
    answer = client.post(address, {"chon": [key], "round_no": "1", "on": "20/05/2026"})
    assert answer.status_code == 302
    assert "Bổ sung đa vi chất" in client.get(f"/ho/{child.household_id}/").content.decode()
    again = client.post(address, {"chon": [key], "round_no": "1", "on": "20/05/2026"})
    assert again.status_code == 422
    assert "Đợt 1 đã có 1 người hoặc hộ được chọn" in again.content.decode()


def test_everybody_on_the_filtered_list_is_written_down_at_once(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    client = Client()
    client.force_login(cast.officer)
    answer = client.post(f"/hoat-dong/{activity.pk}/nguoi-thu-huong/?ngay=2026-05-20", {"tat-ca": "1", "round_no": "1", "on": "20/05/2026"})
    assert answer.status_code == 302
    assert sorted(activity.beneficiaries.values_list("household__code", flat=True)) == ["LEFT", "NEAR", "POOR"]


def test_the_list_to_sign_names_people_and_nothing_of_health(cast: Cast, families: dict[str, Any]) -> None:
    activity = activity_of(cast)
    serve(cast, activity, families["POOR"][1][1])
    client = Client()
    client.force_login(cast.officer)
    answer = client.get(f"/hoat-dong/{activity.pk}/danh-sach-ky.docx?dot=1")
    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    client.force_login(cast.agency)
    assert client.get(f"/hoat-dong/{activity.pk}/danh-sach-ky.docx").status_code == 403


def test_the_list_of_activities_costs_as_many_queries_for_many_as_for_few(
    cast: Cast, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(30):
        activity_of(cast, name=f"Hoạt động {number}", due_on=date(2026, 3, 1), quantity=5)
    client = Client()
    client.force_login(cast.officer)
    with django_assert_max_num_queries(25):
        shown = client.get("/hoat-dong/").content.decode()
    assert "Chậm " in shown


def test_an_activity_is_added_through_its_form(cast: Cast, client: Client) -> None:
    """The unit that the form offers is one that it takes."""
    client.force_login(cast.officer)
    form = {"unit": cast.commune.pk, "name": "Tập huấn nuôi bò", "rounds": "1", "counted_by": "reported", "state": "planned"}
    answer = client.post("/hoat-dong/them/", form)
    assert answer.status_code == 302, answer.content.decode()
    assert Activity.objects.get().unit == cast.commune
