"""The way of a case, as QĐ 24/2021/QĐ-TTg prescribes it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.services.versions import check_version
from thoatngheo.reviews.cases.states import ENDED, START, Event, State, events_from, leads_to
from thoatngheo.reviews.decisions.testing import make_households, make_round
from thoatngheo.reviews.rounds.models import Round

LAW = ["listed", "surveyed", "classified", "meeting_held", "posted", "decided"]


def test_the_plain_way_is_the_law_s_order() -> None:
    state = START
    for event, expected in zip(["list", "survey", "classify", "agree", "post", "decide"], LAW, strict=True):
        found = leads_to(state, Event(event))
        assert found == expected
        state = found


def test_a_meeting_that_does_not_agree_leads_back_to_survey() -> None:
    assert leads_to(State.CLASSIFIED, Event.DISAGREE) == State.LISTED


def test_nothing_follows_a_decision() -> None:
    assert all(not events_from(state) for state in ENDED)


@given(st.lists(st.sampled_from(Event), max_size=40))
def test_no_walk_reaches_a_decision_without_a_posting(events: list[Event]) -> None:
    state, passed = START, []
    for event in events:
        if (after := leads_to(state, event)) is not None:
            state = after
            passed.append(event)
    if state in ENDED:
        assert Event.POST in passed or Event.POST_AGAIN in passed
        last_meeting = [event for event in passed if event in (Event.AGREE, Event.DISAGREE)]
        assert Event.LIST_BY_COMPLAINT in passed or last_meeting[-1] == Event.AGREE


def some_cases(round: Round, unit: Unit, count: int) -> list[Case]:
    homes = make_households("C", unit, count)
    return Case.objects.bulk_create(Case(round=round, household=home, path=home.path) for home in homes)


def test_a_move_is_kept_with_who_and_why(cast: Cast) -> None:
    round = make_round(cast.commune, 2026, on_paper=False, day=date(2026, 9, 1))
    cases = some_cases(round, cast.hamlet, 3)
    assert move(actor=cast.officer, round=round, cases=[case.pk for case in cases], event=Event.SURVEY, because="phiếu B") == 3
    step = CaseStep.objects.filter(case=cases[0]).get()
    assert (step.state_before, step.state_after, step.because, step.by) == ("listed", "surveyed", "phiếu B", cast.officer)


def test_one_case_at_the_wrong_step_stops_the_move_of_all(cast: Cast) -> None:
    round = make_round(cast.commune, 2026, on_paper=False, day=date(2026, 9, 1))
    cases = some_cases(round, cast.hamlet, 3)
    move(actor=cast.officer, round=round, cases=[cases[0].pk], event=Event.SURVEY)
    with pytest.raises(Problem, match="2 hộ không ở bước"):
        move(actor=cast.officer, round=round, cases=[case.pk for case in cases], event=Event.CLASSIFY)
    assert Case.objects.filter(round=round, state=State.LISTED).count() == 2


def test_a_case_of_another_round_is_not_moved(cast: Cast) -> None:
    one, other = (make_round(unit, 2026, on_paper=False) for unit in (cast.commune, cast.other_commune))
    stranger = some_cases(other, cast.other_commune, 1)[0]
    with pytest.raises(Problem):
        move(actor=cast.officer, round=one, cases=[stranger.pk], event=Event.SURVEY)


def test_who_saves_on_an_old_version_reads_what_changed_meanwhile(cast: Cast) -> None:
    round = make_round(cast.commune, 2026, on_paper=False)
    case = some_cases(round, cast.hamlet, 1)[0]
    seen = case.version
    move(actor=cast.officer, round=round, cases=[case.pk], event=Event.SURVEY)
    case.refresh_from_db()
    with pytest.raises(Problem, match=r"Lê Thị Ánh.*Đã thu thập thông tin"):
        check_version(case, seen)
    check_version(case, case.version)


def test_ten_thousand_cases_move_in_a_bounded_number_of_statements(cast: Cast, django_assert_max_num_queries: object) -> None:
    round = make_round(cast.commune, 2026, on_paper=False)
    cases = some_cases(round, cast.hamlet, 2000)
    with django_assert_max_num_queries(12):  # type: ignore[operator]  # a fixture without a type
        move(actor=cast.officer, round=round, cases=[case.pk for case in cases], event=Event.SURVEY)
