"""The board of a round and of a campaign: what waits, until when, what is late, who may do what."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.jobs import Progress
from thoatngheo.core.models import Job
from thoatngheo.core.working_days import Calendar
from thoatngheo.reviews.board import balance
from thoatngheo.reviews.board.deadlines import deadlines
from thoatngheo.reviews.board.jobs import reconcile_campaign
from thoatngheo.reviews.board.rows import filtered_rows, rows, sorted_rows, sums
from thoatngheo.reviews.board.services.balancing import RECONCILE
from thoatngheo.reviews.board.stages import stages
from thoatngheo.reviews.board.tally import tallies
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.states import State
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.hearings.models import Complaint, Posting, PostingItem
from thoatngheo.reviews.process.law import in_force
from thoatngheo.reviews.rounds.models import Campaign, Remark, Round

END = date(2026, 12, 14)
TODAY = date(2026, 11, 23)


@pytest.fixture
def campaign(cast: Cast) -> Campaign:
    """The province's yearly review of 2026, with a round in each of its two communes."""
    held = Campaign.objects.create(
        kind="yearly", unit=cast.province, path=cast.province.path, year=2026, day=date(2026, 12, 31), starts_on=date(2026, 9, 1),
        ends_on=END, standards=["VN-2022", "VN-2027"], purposes=["closing", "opening"], choice="Công văn thử", process="QT-2021",
        created_by=cast.province_officer,
    )  # fmt: skip
    for unit in (cast.commune, cast.other_commune):
        Round.objects.create(
            kind="yearly", campaign=held, unit=unit, path=unit.path, year=2026, day=held.day, starts_on=held.starts_on, ends_on=END,
            standards=held.standards, purposes=held.purposes, process="QT-2021",
        )  # fmt: skip
    return held


@pytest.fixture
def held(campaign: Campaign, cast: Cast) -> Round:
    return campaign.rounds.get(unit=cast.commune)


@pytest.fixture
def front(cast: Cast) -> User:
    return make_person("front", "Trần Thị Hiền", Role.SECTOR_AGENCY, cast.province, sector="front")


def case(round: Round, cast: Cast, code: str, state: State) -> Case:
    household = make_household(code, cast.hamlet)
    return Case.objects.create(round=round, household=household, path=household.path, state=state)


def posting(round: Round, cast: Cast, cases: list[Case], ends_on: date, code: str = "p1") -> Posting:
    made = Posting.objects.create(
        round=round, unit=cast.hamlet, path=cast.hamlet.path, standards=["VN-2022"], starts_on=date(2026, 11, 19), ends_on=ends_on,
        places=["Nhà văn hóa thôn", "Trụ sở xã"], content=[], digest="0", code=code, posted_by=cast.officer,
    )  # fmt: skip
    for number, each in enumerate(cases, 1):
        PostingItem.objects.create(posting=made, case=each, path=each.path, number=number, results={})
    return made


def test_the_list_hangs_three_working_days_before_the_decision_of_14_december() -> None:
    """14/12/2026 is a Monday: posted on Tuesday 8, the days 9, 10 and 11 are on the wall; over on Friday."""
    limits = deadlines(in_force(date(2026, 9, 1)), Calendar(), END)
    assert limits.post_by == date(2026, 12, 8)
    assert limits.decide_by == END


def test_the_districts_opinion_took_five_working_days_until_2024() -> None:
    limits = deadlines(in_force(date(2024, 9, 1)), Calendar(), date(2024, 12, 14))
    assert limits.post_by == date(2024, 12, 3)


def test_each_case_stands_at_the_step_it_waits_for(cast: Cast, held: Round) -> None:
    for number, state in enumerate(State):
        case(held, cast, f"H{number}", state)
    posting(held, cast, list(Case.objects.filter(state=State.POSTED)), ends_on=TODAY)
    tally = tallies([held.pk], TODAY)[held.pk]
    lines = {stage.code: stage.count for stage in stages(tally, None, TODAY)}
    expected = {"survey": 1, "classify": 1, "meeting": 1, "posting": 1, "on_wall": 1, "recheck": 1, "repost": 1, "decision": 1, "ended": 2}
    assert lines == expected
    assert tally.listed == sum(lines.values())


def test_a_list_is_over_the_day_after_its_last_one(cast: Cast, held: Round) -> None:
    posting(held, cast, [case(held, cast, "H1", State.POSTED)], ends_on=date(2026, 11, 24))
    assert tallies([held.pk], date(2026, 11, 24))[held.pk].on_wall == 1
    assert tallies([held.pk], date(2026, 11, 25))[held.pk].settled == 1


def test_what_was_not_posted_in_time_is_late(cast: Cast, held: Round) -> None:
    case(held, cast, "H1", State.CLASSIFIED)
    limits = deadlines(in_force(date(2026, 9, 1)), Calendar(), END)
    tally = tallies([held.pk], TODAY)[held.pk]
    assert not any(stage.late for stage in stages(tally, limits, date(2026, 12, 8)))
    assert [stage.code for stage in stages(tally, limits, date(2026, 12, 9)) if stage.late] == ["meeting"]


def test_a_complaint_is_late_after_its_seven_working_days(cast: Cast, held: Round) -> None:
    one = case(held, cast, "H1", State.COMPLAINED)
    Complaint.objects.create(
        round=held, case=one, household=one.household, path=one.path, number=1, received_on=date(2026, 11, 10), due_on=date(2026, 11, 19),
        complainant="Người dân", text="Sót thu nhập", recorded_by=cast.officer,
    )  # fmt: skip
    tally = tallies([held.pk], TODAY)[held.pk]
    assert (tally.complaints_late, tally.complaint_due) == (1, date(2026, 11, 19))
    (line,) = [stage for stage in stages(tally, None, TODAY) if stage.code == "recheck"]
    assert line.late


def test_the_table_of_a_campaign_asks_a_fixed_number_of_questions(cast: Cast, campaign: Campaign, django_assert_num_queries: Any) -> None:
    process, held = in_force(campaign.starts_on), list(campaign.rounds.select_related("unit").order_by("path"))
    with django_assert_num_queries(1):
        found = rows(held, process, Calendar(), TODAY)
    assert len(found) == 2


def test_the_table_is_sorted_and_filtered(cast: Cast, campaign: Campaign, held: Round) -> None:
    case(held, cast, "H1", State.LISTED)
    case(held, cast, "H2", State.DECIDED)
    Remark.objects.create(round=held, kind="return", text="Xem lại", by=cast.province_officer)
    process, after_the_end = in_force(campaign.starts_on), date(2026, 12, 20)
    found = rows(list(campaign.rounds.select_related("unit")), process, Calendar(), after_the_end)
    assert [row.round.unit.name for row in sorted_rows(found, "ten")] == ["Cam Lộ", "Hiếu Giang"]
    assert sorted_rows(found, "tien-do")[0].round.unit == cast.other_commune
    assert [row.round for row in filtered_rows(found, "tra-lai")] == [held]
    total = sums(found)
    assert (total.communes, total.listed, total.ended, total.late_communes) == (2, 2, 1, 2)


def test_the_board_shows_the_steps_the_choice_and_what_nobody_verified(cast: Cast, held: Round, client: Client) -> None:
    case(held, cast, "H1", State.LISTED)
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:round", args=[held.pk])).content.decode()
    for words in ("Chờ thu thập thông tin", "08/12/2026", "14/12/2026", "Danh sách khép lại năm rà soát", "chưa đối chiếu văn bản gốc"):
        assert words in page
    assert "Ý kiến cấp huyện" not in page


def test_the_campaign_page_says_that_the_province_chose(cast: Cast, campaign: Campaign, client: Client) -> None:
    client.force_login(cast.province_officer)
    page = client.get(reverse("reviews:campaign", args=[campaign.pk]), {"xep": "tre", "loc": "chua-xong"}).content.decode()
    assert "Chưa tìm thấy văn bản nêu danh sách từ 01/01/2027" in page
    assert "Xã Hiếu Giang" in page
    assert "Công văn thử" in page
    leader = client.get(reverse("reviews:campaign_leader", args=[campaign.pk])).content.decode()
    assert "Xã đã quyết định" in leader


def test_the_front_follows_and_comments_and_sees_no_household(cast: Cast, held: Round, front: User, client: Client) -> None:
    one = case(held, cast, "H1", State.LISTED)
    client.force_login(front)
    page = client.get(reverse("reviews:round", args=[held.pk])).content.decode()
    assert "Chờ thu thập thông tin" in page
    assert one.household.head_name not in page
    said = client.post(reverse("reviews:comment_on_round", args=[held.pk]), {"text": "Họp thôn thiếu đại diện hộ."}, follow=True)
    assert "Họp thôn thiếu đại diện hộ." in said.content.decode()
    client.force_login(cast.officer)
    remark = Remark.objects.get()
    client.post(reverse("reviews:answer_remark", args=[held.pk, remark.pk]), {"text": "Đã mời thêm."})
    assert Remark.objects.get(to=remark).text == "Đã mời thêm."


def test_the_province_returns_and_the_commune_sees_it(cast: Cast, held: Round, client: Client) -> None:
    client.force_login(cast.province_officer)
    client.post(reverse("reviews:return_round", args=[held.pk]), {"text": "Thôn 1 chưa họp."})
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:round", args=[held.pk])).content.decode()
    assert "Thôn 1 chưa họp." in page
    assert "Chưa ký được quyết định" in page
    assert client.get(reverse("reviews:return_round", args=[held.pk])).status_code == 403


def test_an_empty_comment_keeps_the_form(cast: Cast, held: Round, front: User, client: Client) -> None:
    client.force_login(front)
    assert client.post(reverse("reviews:comment_on_round", args=[held.pk]), {"text": " "}).status_code == 422


def test_the_province_opens_the_yearly_review_on_its_page(cast: Cast, client: Client) -> None:
    client.force_login(cast.province_officer)
    typed = {
        "kind": "yearly", "unit": cast.province.pk, "year": 2026, "starts_on": "2026-09-01", "day": "2026-12-31",
        "closing": ["VN-2022"], "opening": ["VN-2027"], "choice": "Công văn thử",
    }  # fmt: skip
    answer = client.post(reverse("reviews:open_campaign"), typed)
    made = Campaign.objects.get()
    assert answer.headers["Location"] == reverse("reviews:campaign", args=[made.pk])
    assert made.purposes == ["closing", "opening"]
    again = client.post(reverse("reviews:open_campaign"), typed)
    assert again.status_code == 422
    assert "đã có đợt rà soát định kỳ" in again.content.decode()


def test_a_commune_is_offered_only_the_kinds_it_may_open(cast: Cast, client: Client) -> None:
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:open_campaign")).content.decode()
    assert 'value="ad_hoc"' in page
    assert 'value="yearly"' not in page
    client.force_login(cast.chairman)
    assert client.get(reverse("reviews:open_campaign")).status_code == 403


def test_the_province_finds_its_communes_on_the_campaigns_page_and_the_commune_in_its_list(cast: Cast, held: Round, client: Client) -> None:
    link = reverse("reviews:round", args=[held.pk])
    client.force_login(cast.province_officer)
    assert link not in client.get(reverse("reviews:rounds")).content.decode()
    assert link in client.get(reverse("reviews:campaign", args=[held.campaign_id])).content.decode()
    client.force_login(cast.officer)
    assert link in client.get(reverse("reviews:rounds")).content.decode()


def test_what_does_not_balance_is_checked_by_a_job_and_shown(
    cast: Cast, campaign: Campaign, held: Round, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(balance, "CHECKERS", [lambda round: 2 if round.pk == held.pk else 0])
    Round.objects.filter(campaign=campaign).update(state=Round.State.DECIDED)
    client.force_login(cast.officer)
    assert client.post(reverse("reviews:reconcile_campaign", args=[campaign.pk])).status_code == 403
    client.force_login(cast.province_officer)
    client.post(reverse("reviews:reconcile_campaign", args=[campaign.pk]))
    job = Job.objects.get(kind=RECONCILE)
    assert reconcile_campaign(Progress(job), **job.arguments) == {"rounds": 2, "failed": 1}
    Job.objects.update(state=Job.State.DONE)
    page = client.get(reverse("reviews:campaign", args=[campaign.pk]), {"loc": "khong-khop"}).content.decode()
    assert "số liệu không khớp" in page
    assert "Xã Cam Lộ" not in page
