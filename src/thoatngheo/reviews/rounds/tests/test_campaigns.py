"""Opening reviews: the yearly one of a province, ad hoc ones from the 15th, special ones with their reason."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.models import Level
from thoatngheo.core.jobs import Progress
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.jobs import list_campaign
from thoatngheo.reviews.cases.models import Case, Request
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.rounds.models import Campaign, ReviewKind, Round
from thoatngheo.reviews.rounds.services.campaigns import open_campaign

AUTUMN_2026 = date(2026, 9, 1)
END_OF_2026 = date(2026, 12, 31)
CHOICE = "Công văn thử của tỉnh: năm 2026 khép theo chuẩn cũ, danh sách 2027 theo chuẩn mới"


def yearly(cast: Cast, **changes: Any) -> Campaign:
    asked: dict[str, Any] = {
        "actor": cast.province_officer, "unit": cast.province, "kind": ReviewKind.YEARLY, "year": 2026, "day": END_OF_2026,
        "standards": ["VN-2022", "VN-2027"], "purposes": ["closing", "opening"], "choice": CHOICE, "starts_on": AUTUMN_2026,
    }  # fmt: skip
    return open_campaign(**(asked | changes))


def ad_hoc(cast: Cast, starts_on: date = date(2026, 3, 16), **changes: Any) -> Campaign:
    asked: dict[str, Any] = {
        "actor": cast.officer, "unit": cast.commune, "kind": ReviewKind.AD_HOC, "year": 2026, "day": starts_on,
        "standards": ["VN-2022"], "purposes": ["closing"], "starts_on": starts_on,
    }  # fmt: skip
    return open_campaign(**(asked | changes))


def test_the_province_opens_the_yearly_review_for_each_of_its_communes(cast: Cast) -> None:
    campaign = yearly(cast)
    rounds = list(campaign.rounds.order_by("path"))
    assert [each.unit for each in rounds] == [cast.commune, cast.other_commune]
    assert {(each.starts_on, each.ends_on) for each in rounds} == {(AUTUMN_2026, date(2026, 12, 14))}
    assert rounds[0].standards == ["VN-2022", "VN-2027"]
    assert rounds[0].purposes == ["closing", "opening"]
    assert rounds[0].process == "QT-2021"
    assert campaign.choice == CHOICE


def test_the_lists_are_made_by_a_job_one_commune_after_the_other(cast: Cast) -> None:
    asks, _ = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    Request.objects.create(
        household=asks, path=asks.path, kind="review", received_on=AUTUMN_2026, applicant="Hồ Văn H1", signs=0, outcome="listed",
        recorded_by=cast.officer,
    )  # fmt: skip
    campaign = yearly(cast)
    job = Job.objects.get(kind="reviews.campaign.list")
    assert job.arguments == {"campaign": campaign.pk}
    assert job.asked_by == cast.province_officer
    list_campaign(Progress(job), campaign=campaign.pk)
    job.refresh_from_db()
    assert (job.done, job.total) == (2, 2)
    assert [case.household.code for case in Case.objects.filter(round__campaign=campaign)] == ["H1"]
    list_campaign(Progress(job), campaign=campaign.pk)  # another worker takes it over: nothing is doubled
    assert Case.objects.count() == 1


def test_the_number_of_questions_to_the_database_does_not_grow_with_the_communes(cast: Cast, django_assert_max_num_queries: Any) -> None:
    for number in range(30):
        make_unit(f"2{number:04d}", f"Xã {number}", Level.COMMUNE, cast.province, title="Xã")
    with django_assert_max_num_queries(30):
        campaign = yearly(cast)
    assert campaign.rounds.count() == 32


@pytest.mark.parametrize("day", [date(2026, 8, 31), date(2026, 12, 15)])
def test_the_yearly_review_starts_from_1_september_to_14_december(cast: Cast, day: date) -> None:
    with pytest.raises(Problem, match="01/09/2026 - 14/12/2026"):
        yearly(cast, starts_on=day)


def test_the_yearly_review_ends_on_14_december_at_the_latest(cast: Cast) -> None:
    with pytest.raises(Problem, match="chậm nhất ngày 14/12/2026"):
        yearly(cast, ends_on=date(2026, 12, 20))


def test_a_commune_does_not_open_the_yearly_review(cast: Cast) -> None:
    with pytest.raises(Problem) as caught:
        yearly(cast, actor=cast.officer, unit=cast.commune)
    assert caught.value.status == 403


def test_who_does_not_prepare_reviews_opens_none(cast: Cast) -> None:
    for person in (cast.reviewer, cast.hamlet_head, cast.chairman, cast.agency, cast.auditor, cast.administrator, cast.other_officer):
        with pytest.raises(Problem):
            ad_hoc(cast, actor=person)


def test_where_two_standards_meet_the_province_writes_down_its_choice(cast: Cast) -> None:
    with pytest.raises(Problem, match="đầu năm 2027 áp dụng hai chuẩn khác nhau"):
        yearly(cast, choice=" ")
    assert yearly(cast, standards=["VN-2022"], purposes=["closing"]).standards == ["VN-2022"]


def test_no_choice_is_asked_for_where_one_standard_goes_on(cast: Cast) -> None:
    campaign = yearly(
        cast, year=2025, day=date(2025, 12, 31), starts_on=date(2025, 9, 1), standards=["VN-2022"], purposes=["closing"], choice=""
    )
    assert campaign.ends_on == date(2025, 12, 14)


def test_a_list_of_2026_is_not_closed_by_the_standard_of_2027(cast: Cast) -> None:
    with pytest.raises(Problem, match="VN-2027 không có hiệu lực vào ngày 31/12/2026"):
        yearly(cast, standards=["VN-2027"], purposes=["closing"])


def test_the_standard_of_da_nang_is_not_used_in_quang_tri(cast: Cast) -> None:
    with pytest.raises(Problem, match="DNG-2021 không có hiệu lực"):
        yearly(cast, standards=["DNG-2021"], purposes=["closing"])


def test_each_standard_has_one_purpose(cast: Cast) -> None:
    with pytest.raises(Problem, match="đúng một mục đích"):
        yearly(cast, purposes=["closing"])
    with pytest.raises(Problem, match="hai lần"):
        yearly(cast, standards=["VN-2022", "VN-2022"], purposes=["closing", "closing"])


def test_the_same_year_is_not_opened_twice(cast: Cast) -> None:
    yearly(cast)
    with pytest.raises(Problem, match="2 đơn vị đã có đợt rà soát định kỳ"):
        yearly(cast)
    assert Campaign.objects.count() == 1


def test_a_unit_that_no_longer_exists_gets_no_round(cast: Cast) -> None:
    with pytest.raises(Problem, match="Huyện Cam Lộ không phải là đơn vị hành chính vào ngày 31/12/2026"):
        yearly(cast, actor=cast.district_officer, unit=cast.old_district)


def test_a_district_opened_the_yearly_review_until_2024(cast: Cast) -> None:
    campaign = yearly(
        cast, actor=cast.district_officer, unit=cast.old_district, year=2024, day=date(2024, 12, 31),
        starts_on=date(2024, 9, 1), standards=["VN-2022"], purposes=["closing"], choice="",
    )  # fmt: skip
    assert [each.unit for each in campaign.rounds.all()] == [cast.old_commune]


def test_an_ad_hoc_review_starts_from_the_15th_and_ends_within_15_days(cast: Cast) -> None:
    with pytest.raises(Problem, match="từ ngày 15"):
        ad_hoc(cast, date(2026, 3, 14))
    campaign = ad_hoc(cast, date(2026, 3, 16))
    assert campaign.month == 3
    assert campaign.ends_on == date(2026, 3, 31)
    with pytest.raises(Problem, match="chậm nhất ngày 01/05/2026"):
        ad_hoc(cast, date(2026, 4, 16), ends_on=date(2026, 5, 2))


def test_a_commune_has_one_ad_hoc_review_a_month(cast: Cast) -> None:
    ad_hoc(cast, date(2026, 3, 15), ends_on=date(2026, 3, 18))
    with pytest.raises(Problem, match="đã có đợt rà soát thường xuyên"):
        ad_hoc(cast, date(2026, 3, 25))


def test_the_officer_of_another_commune_opens_nothing_here(cast: Cast) -> None:
    with pytest.raises(Problem):
        ad_hoc(cast, actor=cast.other_officer)


def test_a_special_review_needs_its_reason_and_its_last_day(cast: Cast) -> None:
    asked: dict[str, Any] = {"kind": ReviewKind.SPECIAL, "ends_on": date(2026, 10, 30)}
    with pytest.raises(Problem, match="cần có lý do"):
        ad_hoc(cast, date(2026, 10, 5), **asked)
    with pytest.raises(Problem, match="không định thời hạn"):
        ad_hoc(cast, date(2026, 10, 5), **(asked | {"ends_on": None, "reason": "Bão số 10"}))
    campaign = ad_hoc(cast, date(2026, 10, 5), **asked, reason="Bão số 10")
    assert campaign.reason == "Bão số 10"
    assert Round.objects.get(campaign=campaign).kind == ReviewKind.SPECIAL


def test_a_hamlet_has_no_review_of_its_own(cast: Cast) -> None:
    with pytest.raises(Problem, match="là thôn"):
        ad_hoc(cast, unit=cast.hamlet)
