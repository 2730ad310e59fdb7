"""The village meeting, as QĐ 24/2021/QĐ-TTg, Điều 4, asks for it (autumn 2026)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import Event
from thoatngheo.reviews.decisions.testing import make_households, make_results
from thoatngheo.reviews.hearings.models import Meeting, MeetingVote
from thoatngheo.reviews.hearings.services.closing import close_meeting
from thoatngheo.reviews.hearings.services.meetings import (
    Counted,
    cancel_meeting,
    everybody_agreed,
    plan_meeting,
    record_meeting,
    refresh_meeting,
)
from thoatngheo.reviews.hearings.tests.steps import MEETING_DAY, a_meeting, a_round, case_of, classified, held, it_is
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round

PLACE = "Nhà văn hóa thôn"


@pytest.fixture(autouse=True)
def the_day_of_the_meeting(monkeypatch: pytest.MonkeyPatch) -> None:
    it_is(monkeypatch, MEETING_DAY, hour=20)


@pytest.fixture
def round(cast: Cast) -> Round:
    return a_round(cast)


def plan(cast: Cast, round: Round) -> Meeting:
    return plan_meeting(actor=cast.officer, round=round, unit=cast.hamlet, held_on=MEETING_DAY, place=PLACE)


def record(cast: Cast, meeting: Meeting, attending: int, **counts: tuple[int | None, int | None]) -> Meeting:
    """Counts by the household's code."""
    keys = dict(meeting.votes.values_list("case__household__code", "case_id"))
    votes = {keys[code]: Counted(*count) for code, count in counts.items()}
    return record_meeting(actor=cast.hamlet_head, meeting=meeting, version=meeting.version, held=held(attending), votes=votes)


def close(cast: Cast, meeting: Meeting) -> Meeting:
    return close_meeting(actor=cast.hamlet_head, meeting=meeting, version=meeting.version)


def test_the_classified_households_of_the_hamlet_are_put_to_the_vote_with_their_results_frozen(cast: Cast, round: Round) -> None:
    homes = classified(round, cast.hamlet, "poor", "near_poor")
    meeting = plan(cast, round)
    Result.objects.update(category="not_poor")
    assert {vote.case.household: vote.results for vote in meeting.votes.all()} == {
        homes[0]: {"VN-2022": "poor"},
        homes[1]: {"VN-2022": "near_poor"},
    }


def test_a_household_that_the_main_standard_cannot_place_is_refused_by_name(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor", "undetermined")
    with pytest.raises(Problem, match="Hồ Văn H2"):
        plan(cast, round)
    meeting = plan_meeting(actor=cast.officer, round=round, unit=cast.hamlet, held_on=MEETING_DAY, place=PLACE, postpone_undetermined=True)
    assert [vote.case.household.code for vote in meeting.votes.all()] == ["H1"]


def test_a_hamlet_without_classified_households_does_not_meet(cast: Cast, round: Round) -> None:
    with pytest.raises(Problem, match="chưa có hộ nào"):
        plan(cast, round)


def test_one_meeting_is_prepared_at_a_time(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    plan(cast, round)
    with pytest.raises(Problem, match="đã có cuộc họp lần 1"):
        plan(cast, round)


def test_fifty_of_ninety_nine_is_half_and_forty_nine_is_not(cast: Cast, round: Round) -> None:
    """At least half of those attending: who says nothing counts against."""
    one, other = classified(round, cast.hamlet, "poor", "near_poor")
    meeting = close(cast, record(cast, plan(cast, round), 99, H1=(50, 10), H2=(49, 0)))
    assert (case_of(round, one).state, case_of(round, other).state) == ("meeting_held", "listed")
    assert list(meeting.votes.order_by("case__household__code").values_list("agreed", flat=True)) == [True, False]


def test_what_is_not_agreed_goes_back_to_survey_and_a_second_meeting(cast: Cast, round: Round) -> None:
    """Below half: back to step 3 and meet again."""
    (home,) = classified(round, cast.hamlet, "poor")
    first = a_meeting(cast, round, attending=41, agree=20, disagree=21)
    case = case_of(round, home)
    assert (case.state, case.attempt) == ("listed", 2)
    step = CaseStep.objects.get(case=case)
    assert (step.event, step.because, step.by) == ("disagree", f"reviews.meeting:{first.pk}", cast.hamlet_head)
    for event in (Event.SURVEY, Event.CLASSIFY):
        move(actor=cast.officer, round=round, cases=[case.pk], event=event)
    assert a_meeting(cast, round).number == 2
    assert case_of(round, home).state == "meeting_held"


def test_a_draft_is_kept_as_often_as_wanted(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor", "near_poor")
    meeting = record(cast, record(cast, plan(cast, round), 40, H1=(40, 0)), 41, H2=(None, 3))
    assert (meeting.version, meeting.attending) == (3, 41)
    assert set(meeting.votes.values_list("agree", "disagree")) == {(40, 0), (None, 3)}


def test_more_votes_than_people_are_refused_with_the_households(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor", "near_poor")
    meeting = record(cast, plan(cast, round), 40, H1=(40, 0), H2=(38, 3))
    with pytest.raises(Problem, match=r"nhiều hơn 40 người dự họp ở 1 hộ: Hồ Văn H2") as refused:
        close(cast, meeting)
    assert refused.value.code == "reviews.meeting.more_votes_than_people"
    assert not Case.objects.filter(state=Case.State.MEETING_HELD).exists()


def test_missing_counts_are_refused_with_the_households(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor", "near_poor")
    with pytest.raises(Problem, match="Hồ Văn H2"):
        close(cast, record(cast, plan(cast, round), 40, H1=(40, 0), H2=(0, None)))


def test_without_chair_and_secretary_there_are_no_minutes(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    meeting = plan(cast, round)
    votes = everybody_agreed([vote.case_id for vote in meeting.votes.all()], 40)
    without = replace(held(40), chair=" ", secretary="")
    meeting = record_meeting(actor=cast.hamlet_head, meeting=meeting, version=1, held=without, votes=votes)
    with pytest.raises(Problem, match="người chủ trì, thư ký"):
        close(cast, meeting)


def test_a_meeting_of_tomorrow_cannot_end_today(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    meeting = plan(cast, round)
    votes = everybody_agreed([vote.case_id for vote in meeting.votes.all()], 40)
    tomorrow = held(40, on=MEETING_DAY + timedelta(days=1))
    meeting = record_meeting(actor=cast.hamlet_head, meeting=meeting, version=1, held=tomorrow, votes=votes)
    with pytest.raises(Problem, match="chưa đến"):
        close(cast, meeting)


def test_a_meeting_outside_the_review_is_refused(cast: Cast, round: Round) -> None:
    """The yearly review runs from 01/09 to 14/12."""
    classified(round, cast.hamlet, "poor")
    for day in (date(2026, 8, 31), date(2026, 12, 15)):
        with pytest.raises(Problem, match="01/09/2026 đến 14/12/2026"):
            plan_meeting(actor=cast.officer, round=round, unit=cast.hamlet, held_on=day, place=PLACE)


def test_a_meeting_cannot_come_before_the_classification_it_is_about(cast: Cast, round: Round) -> None:
    (home,) = classified(round, cast.hamlet, "poor")
    Case.objects.update(state=Case.State.SURVEYED)
    move(actor=cast.officer, round=round, cases=[case_of(round, home).pk], event=Event.CLASSIFY)
    meeting = plan(cast, round)
    votes = everybody_agreed([vote.case_id for vote in meeting.votes.all()], 40)
    before = held(40, on=MEETING_DAY - timedelta(days=1))
    meeting = record_meeting(actor=cast.hamlet_head, meeting=meeting, version=1, held=before, votes=votes)
    with pytest.raises(Problem, match="trước khi phân loại 1 hộ: Hồ Văn H1"):
        close(cast, meeting)


def test_two_tabs_at_once_the_second_reads_what_the_first_did(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    meeting = plan(cast, round)
    record_meeting(actor=cast.officer, meeting=meeting, version=1, held=held(38), votes={})
    with pytest.raises(Problem, match=r"Lê Thị Ánh.*Số người dự") as refused:
        record_meeting(actor=cast.hamlet_head, meeting=meeting, version=1, held=held(41), votes={})
    assert refused.value.status == 409
    assert Meeting.objects.get().attending == 38


def test_cases_that_moved_on_meanwhile_stop_the_meeting_until_its_list_is_brought_up_to_date(cast: Cast, round: Round) -> None:
    homes = classified(round, cast.hamlet, "poor", "near_poor", "poor")
    meeting = record(cast, plan(cast, round), 40, H1=(40, 0), H2=(40, 0), H3=(40, 0))
    ClassificationRun.objects.update(current=False)
    make_results(round, dict(zip(homes, ("poor", "poor", "poor"), strict=True)))
    Case.objects.filter(household=homes[2]).update(state=Case.State.LISTED)
    with pytest.raises(Problem, match=r"2 hộ đã thay đổi: Hồ Văn H2 .*; Hồ Văn H3 \(Trong danh sách"):
        close(cast, meeting)
    assert refresh_meeting(actor=cast.hamlet_head, meeting=meeting, version=meeting.version) == (0, 1, 1)
    assert set(MeetingVote.objects.values_list("case__household__code", "agree")) == {("H1", 40), ("H2", None)}


def test_a_closed_meeting_is_not_changed_any_more(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    meeting = a_meeting(cast, round)
    for deed in (
        lambda: close(cast, meeting),
        lambda: record(cast, meeting, 50),
        lambda: cancel_meeting(actor=cast.officer, meeting=meeting, version=meeting.version),
    ):
        with pytest.raises(Problem, match="đã kết thúc"):
            deed()


def test_an_invitation_can_be_taken_back(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    cancel_meeting(actor=cast.officer, meeting=plan(cast, round), version=1)
    assert plan(cast, round).number == 1


def test_who_works_elsewhere_or_only_reads_may_not_write(cast: Cast, round: Round) -> None:
    classified(round, cast.hamlet, "poor")
    meeting = plan(cast, round)
    for person in (cast.other_officer, cast.chairman, cast.auditor, cast.reviewer, cast.province_officer):
        with pytest.raises(Problem, match="không có quyền"):
            record_meeting(actor=person, meeting=meeting, version=1, held=held(40), votes={})
        with pytest.raises(Problem, match="không có quyền"):
            plan_meeting(actor=person, round=round, unit=cast.hamlet, held_on=MEETING_DAY, place=PLACE)


def test_two_thousand_households_meet_in_a_bounded_number_of_statements(
    cast: Cast,
    round: Round,
    django_assert_max_num_queries: object,
) -> None:
    make_results(round, dict.fromkeys(make_households("C", cast.hamlet, 2000), "poor"))
    with django_assert_max_num_queries(15):  # type: ignore[operator]  # a fixture without a type
        meeting = plan(cast, round)
    votes = everybody_agreed([vote.case_id for vote in meeting.votes.all()], 90)
    with django_assert_max_num_queries(15):  # type: ignore[operator]
        meeting = record_meeting(actor=cast.hamlet_head, meeting=meeting, version=1, held=held(90), votes=votes)
    with django_assert_max_num_queries(30):  # type: ignore[operator]
        close(cast, meeting)
