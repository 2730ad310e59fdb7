"""Complaints and the re-check, as QĐ 24/2021/QĐ-TTg, Điều 4, asks for them: while the list hangs, within seven working days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.accounts.models import User
from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.core.working_days import Calendar
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case, CaseStep, Survey
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.hearings.complaint_terms import Count, Told, counted, due_on, is_late, is_upheld
from thoatngheo.reviews.hearings.models import Complaint, Posting
from thoatngheo.reviews.hearings.services import complaints
from thoatngheo.reviews.hearings.services.complaints import receive_complaint, recheck_complaint
from thoatngheo.reviews.hearings.services.postings import post_list
from thoatngheo.reviews.hearings.tests.steps import MEETING_DAY, a_meeting, a_round, case_of, classified, it_is
from thoatngheo.reviews.process.law import in_force
from thoatngheo.reviews.rounds.models import Round

MONDAY, LAST = date(2026, 10, 19), date(2026, 10, 22)
PLACES = ["Nhà văn hóa thôn Tân Hiếu", "Trụ sở UBND xã Hiếu Giang"]
LAW = in_force(date(2026, 9, 1))
FOUND: dict[str, str] = {"VN-2022": "poor"}


@pytest.fixture(autouse=True)
def rules_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the re-check finds stands in FOUND: the rules have tests of their own."""
    FOUND.clear()
    FOUND["VN-2022"] = "poor"

    def found(*, actor: User, case: Case) -> dict[str, str]:
        return dict(FOUND)

    monkeypatch.setattr(complaints, "reclassify", found)


@pytest.fixture
def home(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> Household:
    """A near-poor household whose list hangs from Monday to Thursday; it is Tuesday."""
    round = a_round(cast)
    (household,) = classified(round, cast.hamlet, "near_poor")
    it_is(monkeypatch, MEETING_DAY)
    a_meeting(cast, round)
    post_list(actor=cast.officer, round=round, unit=cast.hamlet, starts_on=MONDAY, places=PLACES)
    it_is(monkeypatch, date(2026, 10, 20))
    return household


def receive(cast: Cast, household: Household, on: date = date(2026, 10, 20)) -> Complaint:
    return receive_complaint(
        actor=cast.officer,
        round=Round.objects.get(),
        household=household,
        complainant="Nguyễn Thị Lài",
        text="Hộ có người ốm nặng, mất việc",
        received_on=on,
    )


def recheck(cast: Cast, complaint: Complaint, **more: object) -> Complaint:
    said = {
        "rechecked_on": date(2026, 10, 20),
        "rechecked_by": "Võ Văn Kha",
        "found": "Chủ hộ mất việc từ tháng 8",
        "answer": "Trả lời bà Lài",
    }
    return recheck_complaint(actor=cast.officer, complaint=complaint, **{**said, **more})  # type: ignore[arg-type]  # as above


def test_a_complaint_is_numbered_dated_and_stops_its_case(cast: Cast, home: Household) -> None:
    """Seven working days after Tuesday 20/10/2026: Thursday 29/10/2026."""
    complaint = receive(cast, home)
    case = case_of(complaint.round, home)
    assert (complaint.number, complaint.due_on, case.state) == (1, date(2026, 10, 29), "complained")
    assert (complaint.results_before, complaint.posting) == ({"VN-2022": "near_poor"}, Posting.objects.get())


@pytest.mark.parametrize(("day", "possible"), [(MONDAY, True), (LAST, True), (LAST + timedelta(days=1), False)])
def test_a_complaint_is_received_while_the_list_hangs(
    cast: Cast,
    home: Household,
    monkeypatch: pytest.MonkeyPatch,
    day: date,
    possible: bool,
) -> None:
    it_is(monkeypatch, LAST + timedelta(days=10))
    if possible:
        assert receive(cast, home, day).received_on == day
    else:
        with pytest.raises(Problem, match=r"(?s)hết niêm yết ngày 22/10/2026.*đợt rà soát thường xuyên, từ ngày 15 của tháng sau"):
            receive(cast, home, day)


def test_a_complaint_of_tomorrow_or_before_the_list_hung_is_refused(cast: Cast, home: Household) -> None:
    with pytest.raises(Problem, match="chưa đến"):
        receive(cast, home, date(2026, 10, 21))
    with pytest.raises(Problem, match="niêm yết từ ngày 19/10/2026"):
        receive(cast, home, date(2026, 10, 16))


def test_two_about_one_household_share_one_recheck(cast: Cast, home: Household) -> None:
    receive(cast, home)
    with pytest.raises(Problem, match="khiếu nại số 1 đang được phúc tra"):
        receive(cast, home)


def test_a_household_that_was_left_out_comes_on_the_list_by_a_complaint(cast: Cast, home: Household) -> None:
    left_out = make_household("L1", cast.hamlet)
    complaint = receive(cast, left_out)
    case = case_of(complaint.round, left_out)
    step = CaseStep.objects.get(case=case)
    assert (case.state, case.why, complaint.results_before) == ("complained", "complaint", {})
    assert (step.state_before, step.state_after, step.event) == ("", "complained", "list_by_complaint")
    assert recheck(cast, complaint).state == Complaint.State.UPHELD


def test_a_household_elsewhere_is_not_complained_about_here(cast: Cast, home: Household) -> None:
    with pytest.raises(Problem, match="không ở Xã Hiếu Giang"):
        receive(cast, make_household("X1", cast.other_commune))


def test_a_complaint_about_a_household_that_was_not_posted_waits_for_the_meeting(cast: Cast, home: Household) -> None:
    Case.objects.update(state=Case.State.CLASSIFIED)
    with pytest.raises(Problem, match="chưa được niêm yết: Đã phân loại"):
        receive(cast, home)


def test_the_outcome_follows_from_the_facts(cast: Cast, home: Household) -> None:
    """A result that changed: upheld. The officer types reasons and an answer, never the outcome."""
    complaint = recheck(cast, receive(cast, home))
    assert (complaint.state, complaint.results_after, complaint.answered_on) == ("upheld", {"VN-2022": "poor"}, date(2026, 10, 20))
    assert case_of(complaint.round, home).state == "rechecked"


def test_without_a_change_the_result_stays_and_the_reasons_are_written(cast: Cast, home: Household) -> None:
    FOUND["VN-2022"] = "near_poor"
    complaint = receive(cast, home)
    with pytest.raises(Problem, match="trả lời"):
        recheck(cast, complaint, answer=" ")
    assert recheck(cast, complaint).state == Complaint.State.REJECTED


def test_a_household_still_undetermined_is_not_answered(cast: Cast, home: Household) -> None:
    FOUND["VN-2022"] = "undetermined"
    with pytest.raises(Problem, match="chưa xác định được hộ Hồ Văn H1"):
        recheck(cast, receive(cast, home))
    assert case_of(Round.objects.get(), home).state == "complained"


def test_after_the_recheck_the_list_hangs_again_three_working_days(
    cast: Cast,
    home: Household,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    complaint = recheck(cast, receive(cast, home))
    it_is(monkeypatch, date(2026, 10, 21))
    again = post_list(actor=cast.officer, round=complaint.round, unit=cast.hamlet, starts_on=date(2026, 10, 21), places=PLACES, turn=2)
    assert (again.turn, again.ends_on, again.items.get().results) == (2, date(2026, 10, 26), {"VN-2022": "poor"})
    assert case_of(complaint.round, home).state == "posted_again"
    with pytest.raises(Problem, match=r"đã được phúc tra"):
        receive(cast, home, date(2026, 10, 21))


def test_an_answer_is_given_once(cast: Cast, home: Household) -> None:
    complaint = receive(cast, home)
    recheck(cast, complaint)
    with pytest.raises(Problem, match="số 1 đã được trả lời"):
        recheck(cast, complaint)


def test_days_follow_each_other(cast: Cast, home: Household) -> None:
    complaint = receive(cast, home)
    with pytest.raises(Problem, match="không theo thứ tự"):
        recheck(cast, complaint, rechecked_on=MONDAY)
    with pytest.raises(Problem, match="chưa đến"):
        recheck(cast, complaint, answered_on=date(2026, 10, 21))


@pytest.mark.parametrize(("who", "same"), [("Hồ Thị Lý", True), ("Võ Văn Kha; Hồ Thị Lý", True), ("Võ Văn Kha", False)])
def test_that_somebody_rechecks_the_own_survey_is_kept(cast: Cast, home: Household, who: str, same: bool) -> None:
    case = case_of(Round.objects.get(), home)
    Survey.objects.create(
        case=case, path=case.path, attempt=1, surveyed_on=date(2026, 10, 1), reviewer="Hồ Thị Lý", entered_by=cast.reviewer
    )
    complaint = receive(cast, home)
    assert recheck(cast, complaint, rechecked_by=who).same_surveyor is same


def test_only_the_commune_s_officer_receives_and_rechecks(cast: Cast, home: Household) -> None:
    complaint = receive(cast, home)
    for person in (cast.other_officer, cast.chairman, cast.hamlet_head, cast.auditor, cast.province_officer, cast.agency):
        with pytest.raises(Problem, match="không có quyền"):
            receive_complaint(
                actor=person, round=complaint.round, household=home, complainant="Ai đó", text="…", received_on=date(2026, 10, 20)
            )
        with pytest.raises(Problem, match="không có quyền"):
            recheck_complaint(
                actor=person, complaint=complaint, rechecked_on=date(2026, 10, 20), rechecked_by="Ai đó", found="…", answer="…"
            )


# --- terms and figures -----------------------------------------------------------------------------------------------


@given(st.dates(date(2021, 9, 1), date(2030, 12, 31)))
def test_the_term_ends_on_a_working_day_seven_after_receipt(received: date) -> None:
    days = Calendar()
    due = due_on(received, LAW, days)
    assert days.is_working(due)
    assert days.between(received, due) == 7


def test_an_answer_on_the_last_day_is_in_time_and_a_day_later_late() -> None:
    due = date(2026, 10, 29)
    assert not is_late(due, due, date(2026, 12, 1))
    assert is_late(due, date(2026, 10, 30), date(2026, 12, 1))
    assert not is_late(due, None, due)
    assert is_late(due, None, date(2026, 10, 30))


def test_a_second_standard_that_was_not_posted_upholds_nothing() -> None:
    assert not is_upheld({"VN-2022": "poor"}, {"VN-2022": "poor", "VN-2027": "near_poor"})
    assert not is_upheld({}, {"VN-2022": "not_poor"})
    assert is_upheld({}, {"VN-2022": "not_poor", "VN-2027": "near_poor"})


def test_a_register_counts_received_in_time_late_and_upheld() -> None:
    due, today = date(2026, 10, 29), date(2026, 11, 2)
    told = [
        Told("a", due, date(2026, 10, 28), True),
        Told("a", due, date(2026, 10, 30), False),
        Told("a", due, None, False),
        Told("b", date(2026, 11, 5), None, False),
    ]
    assert counted(told, today) == {
        "a": Count(received=3, open=1, in_time=1, late=2, upheld=1, rejected=1),
        "b": Count(received=1, open=1),
    }
