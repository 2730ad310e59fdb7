"""Random walks through the whole review, in the database: whatever people try, the law's order holds.

Each example plays weeks of a commune's review with eight households: requests, lists, surveys, runs, meetings with
any count of votes, postings, complaints, re-checks, decisions, withdrawals, a province that returns, households that move
or end, and weekends in between; most of what is tried is not allowed at that moment, and must be refused with a `Problem` that
changes nothing. After every step each case has walked a way of `reviews.cases.states`; at the end the chain is whole, the
numbers have no gaps, and the flow forms balance. `THOATNGHEO_WALKS=1000` plays that many examples instead of a few.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.chain import verify
from thoatngheo.core.problems import Problem
from thoatngheo.demo.clock import on_day
from thoatngheo.monitoring.forms import compute
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.models.statements import Source
from thoatngheo.registry.households.services import dissolve_household, move_household, state_facts
from thoatngheo.reviews.board.services.publishing import publish_round
from thoatngheo.reviews.board.services.remarks import answer_remark, return_round, unsettled_returns
from thoatngheo.reviews.cases.models import Case, CaseStep, Request
from thoatngheo.reviews.cases.services.classifying_legally import classify_legally
from thoatngheo.reviews.cases.services.listing import list_legally
from thoatngheo.reviews.cases.services.moving import move
from thoatngheo.reviews.cases.states import START, Event, State, leads_to
from thoatngheo.reviews.decisions.models import Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.decisions.services.preparing import prepare_decision
from thoatngheo.reviews.decisions.services.returning import return_decision
from thoatngheo.reviews.decisions.services.signing import sign_decision
from thoatngheo.reviews.decisions.services.withdrawing import prepare_withdrawal
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round
from thoatngheo.reviews.hearings.models import Complaint, Meeting, Posting
from thoatngheo.reviews.hearings.services.closing import close_meeting
from thoatngheo.reviews.hearings.services.complaints import receive_complaint, recheck_complaint
from thoatngheo.reviews.hearings.services.meetings import Counted, Held, plan_meeting, record_meeting
from thoatngheo.reviews.hearings.services.postings import post_list
from thoatngheo.reviews.rounds.models import ClassificationRun, Purpose, ReviewKind, Round, StatusEntry
from thoatngheo.reviews.rounds.services.campaigns import open_campaign

STANDARD = "VN-2022"
WALKS = int(os.environ.get("THOATNGHEO_WALKS", "12"))
STEPS = 45
FIRST_DAY, FIGURES = date(2026, 9, 1), date(2026, 9, 1)
BEFORE = ("poor", "poor", "near_poor", "not_poor", "poor", "near_poor", "not_poor", "not_poor")
# What a survey may find; under VN-2022 each settles the category whatever else is unknown.
LACKING = {"water_source": "river_lake", "toilet": "none", "uses_internet": False}
FOUND: dict[str, dict[str, object]] = {
    "poor": {"income": 900_000, **LACKING},
    "not_poor": {"income": 9_000_000},
    "middle": {"income": 1_900_000},
    "score": {"income": None, "b1_score": 120, "b2_score": 10},
    "unclear": {"income": 1_000_000, "water_source": None, "toilet": None, "uses_internet": None},
}
finds = st.sampled_from(sorted(FOUND))
numbers = st.integers(0, 7)
hamlets = st.integers(0, 1)


class Review(RuleBasedStateMachine):
    """One commune's review of 2026. `scene` is set by the test; every example is undone at its end."""

    scene: tuple[Cast, list[Unit], list[Household]]

    def __init__(self) -> None:
        super().__init__()
        self.undo = transaction.atomic()
        self.undo.__enter__()
        self.cast, self.places, self.homes = self.scene
        self.homes = [Household.objects.get(pk=home.pk) for home in self.homes]
        self.day = FIRST_DAY

    def teardown(self) -> None:
        try:
            self.at_the_end()
        finally:
            transaction.set_rollback(True)
            self.undo.__exit__(None, None, None)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Try it on the day; refused with a Problem it changes nothing, any other exception is a fault of ours."""
        before = self.fingerprint()
        try:
            with on_day(self.day), transaction.atomic():
                deed()
        except Problem as problem:
            refused = problem.says
        else:
            return True
        assert refused, "a refusal says what is wrong"
        assert self.fingerprint() == before
        return False

    def fingerprint(self) -> tuple[object, ...]:
        cases = tuple(Case.objects.order_by("pk").values_list("pk", "state", "version"))
        return cases, StatusEntry.objects.count(), Posting.objects.count(), Decision.objects.count(), RegisterEntry.objects.count()

    @property
    def round(self) -> Round:
        return Round.objects.get(unit=self.cast.commune, year=2026)

    @initialize()
    def opened(self) -> None:
        with on_day(self.day):
            open_campaign(
                actor=self.cast.province_officer, unit=self.cast.province, kind=ReviewKind.YEARLY, year=2026, day=FIGURES,
                standards=[STANDARD], purposes=[Purpose.CLOSING], starts_on=FIRST_DAY, choice="Chỉ khép lại năm 2026.",
            )  # fmt: skip
            list_legally(actor=self.cast.officer, round=self.round)

    @rule(days=st.integers(1, 4))
    def days_pass(self, days: int) -> None:
        self.day = min(self.day + timedelta(days=days), date(2026, 12, 14))

    @rule(number=numbers, signs=st.integers(0, 9))
    def somebody_asks(self, number: int, signs: int) -> None:
        home = self.homes[number]
        listed = signs < 4
        Request.objects.create(
            household=home, path=home.path, kind="review", received_on=self.day, applicant=home.head_name, signs=signs,
            outcome="listed" if listed else "not_listed", recorded_by=self.cast.officer,
        )  # fmt: skip
        self.attempt(lambda: list_legally(actor=self.cast.officer, round=self.round))

    @rule(hamlet=hamlets, found=st.lists(finds, min_size=8, max_size=8))
    def hamlet_is_surveyed(self, hamlet: int, found: list[str]) -> None:
        path = self.places[hamlet].path
        cases = list(Case.objects.filter(round=self.round, path=path, state=State.LISTED).select_related("household"))

        def deed() -> None:
            for case, what in zip(cases, found, strict=False):
                self.state(case.household, what)
            move(actor=self.cast.officer, round=self.round, cases=[case.pk for case in cases], event=Event.SURVEY)

        self.attempt(deed)

    @rule(number=numbers, what=finds)
    def one_answer_is_corrected(self, number: int, what: str) -> None:
        self.attempt(lambda: self.state(self.homes[number], what))

    def state(self, home: Household, what: str) -> None:
        facts = {"b1_score": None, "b2_score": None, **FOUND[what]}
        state_facts(actor=self.cast.officer, household=home, facts=facts, said_on=self.day, source=Source.SURVEY, survey="2026")

    @rule()
    def rules_run(self) -> None:
        self.attempt(lambda: classify_legally(actor=self.cast.officer, round=self.round))

    @rule(hamlet=hamlets, attending=st.integers(1, 60), agree=st.integers(0, 60), disagree=st.integers(0, 60))
    def hamlet_meets(self, hamlet: int, attending: int, agree: int, disagree: int) -> None:
        def deed() -> None:
            place = self.places[hamlet]
            meeting = plan_meeting(
                actor=self.cast.officer, round=self.round, unit=place, held_on=self.day, place="Nhà văn hóa", postpone_undetermined=True
            )
            votes = {case: Counted(agree, disagree) for case in meeting.votes.values_list("case_id", flat=True)}
            held = Held(held_on=self.day, place="Nhà văn hóa", chair="Trần Văn Toàn", secretary="Hồ Thị Mai", attending=attending)
            meeting = record_meeting(actor=self.cast.officer, meeting=meeting, version=meeting.version, held=held, votes=votes)
            close_meeting(actor=self.cast.officer, meeting=meeting, version=meeting.version)

        if self.attempt(deed):
            assert agree + disagree <= attending

    @rule(hamlet=hamlets)
    def hamlet_agrees(self, hamlet: int) -> None:
        self.hamlet_meets(hamlet, 40, 38, 2)

    @rule(hamlet=st.integers(0, 2), turn=st.integers(1, 2))
    def list_hangs(self, hamlet: int, turn: int) -> None:
        unit = [*self.places, self.cast.commune][hamlet]
        places = ["Nhà văn hóa", "Trụ sở UBND xã"]
        self.attempt(lambda: post_list(actor=self.cast.officer, round=self.round, unit=unit, starts_on=self.day, places=places, turn=turn))

    @rule(number=numbers)
    def somebody_complains(self, number: int) -> None:
        home = Household.objects.get(pk=self.homes[number].pk)
        self.attempt(
            lambda: receive_complaint(
                actor=self.cast.officer, round=self.round, household=home, complainant="Lê Văn Tám",
                text="Đề nghị xem lại.", received_on=self.day,
            )
        )  # fmt: skip

    @rule(what=finds)
    def complaint_is_rechecked(self, what: str) -> None:
        complaint = Complaint.objects.filter(round=self.round).order_by("state", "pk").first()
        if complaint is None:
            return

        def deed() -> None:
            self.state(complaint.household, what)
            recheck_complaint(
                actor=self.cast.officer, complaint=complaint, rechecked_on=self.day, rechecked_by="Ban Chỉ đạo", found="Đã đo lại.",
                answer="Đã phúc tra.",
            )  # fmt: skip

        self.attempt(deed)

    @rule(to=st.integers(0, 2), number=numbers)
    def household_moves(self, to: int, number: int) -> None:
        home = Household.objects.get(pk=self.homes[number].pk)
        self.attempt(
            lambda: move_household(actor=self.cast.officer, household=home, to=[*self.places, self.cast.other_commune][to], on=self.day)
        )

    @rule(number=numbers)
    def household_ends(self, number: int) -> None:
        home = Household.objects.get(pk=self.homes[number].pk)
        self.attempt(lambda: dissolve_household(actor=self.cast.officer, household=home, on=self.day, reason="Không còn ai."))

    @rule()
    def province_returns_or_commune_answers(self) -> None:
        open_return = unsettled_returns(self.round).first()
        if open_return is None:
            self.attempt(lambda: return_round(actor=self.cast.province_officer, round=self.round, text="Xem lại hai hộ."))
        else:
            self.attempt(lambda: answer_remark(actor=self.cast.officer, remark=open_return, text="Đã xem lại."))

    @rule(ahead=st.integers(-3, 3))
    def officer_prepares(self, ahead: int) -> None:
        day = self.day + timedelta(days=ahead)
        self.attempt(lambda: prepare_decision(actor=self.cast.officer, round=self.round, standard=STANDARD, day=day))

    @rule(ahead=st.integers(-3, 1), officer_signs=st.booleans())
    def somebody_signs(self, ahead: int, officer_signs: bool) -> None:
        waiting = Decision.objects.filter(round=self.round).order_by("-state", "-pk").first()
        if waiting is None:
            return
        actor: Any = self.cast.officer if officer_signs else self.cast.chairman
        signed = self.attempt(lambda: sign_decision(actor=actor, decision=waiting, signed_on=self.day + timedelta(days=ahead)))
        assert not (signed and officer_signs), "who prepared does not sign"

    @rule()
    def everything_goes_its_way(self) -> None:
        """The plain way, step by step, so that walks come to an end often enough."""
        for number in range(2):
            self.hamlet_is_surveyed(number, ["poor", "not_poor", "score", "middle"] * 2)
        self.rules_run()
        for number in range(2):
            self.hamlet_agrees(number)
        self.list_hangs(2, 1)
        self.complaint_is_rechecked("not_poor")
        self.list_hangs(2, 2)
        self.days_pass(4)
        self.days_pass(4)
        self.officer_prepares(0)
        self.somebody_signs(0, officer_signs=False)

    @rule()
    def chairman_returns_it(self) -> None:
        waiting = Decision.objects.filter(round=self.round, state=Decision.State.PREPARED).first()
        if waiting:
            self.attempt(lambda: return_decision(actor=self.cast.chairman, decision=waiting, reason="Kiểm tra lại."))

    @rule()
    def decision_is_withdrawn(self) -> None:
        signed = Decision.objects.filter(round=self.round, kind=Decision.Kind.RECOGNISE, state=Decision.State.SIGNED).last()
        if signed:
            self.attempt(lambda: prepare_withdrawal(actor=self.cast.officer, decision=signed, reason="Sai sót."))

    @rule()
    def province_publishes(self) -> None:
        self.attempt(lambda: publish_round(actor=self.cast.province_officer, round=self.round))

    @invariant()
    def every_case_has_walked_the_law_s_way(self) -> None:
        steps: dict[int, str] = defaultdict(lambda: START)
        for case, event, before, after in CaseStep.objects.order_by("pk").values_list("case", "event", "state_before", "state_after"):
            assert steps[case] == before
            assert leads_to(before, Event(event)) == after
            steps[case] = after
        assert all(steps[pk] == state for pk, state in Case.objects.filter(round__year=2026).values_list("pk", "state"))

    @invariant()
    def nobody_is_decided_without_a_signed_paper(self) -> None:
        ended = Case.objects.filter(round__year=2026, state__in=[State.DECIDED, State.REFUSED])
        signed = DecisionItem.objects.filter(decision__state=Decision.State.SIGNED)
        assert set(ended.values_list("pk", flat=True)) <= set(signed.values_list("case", flat=True))
        assert not Decision.objects.filter(state=Decision.State.SIGNED, signed_by=self.cast.officer).exists()
        assert not StatusEntry.objects.filter(round__year=2026, decision=None).exists()

    @invariant()
    def a_meeting_agreed_by_half_of_those_attending(self) -> None:
        for meeting in Meeting.objects.filter(state=Meeting.State.HELD).prefetch_related("votes"):
            for vote in meeting.votes.all():
                assert vote.agreed == (2 * (vote.agree or 0) >= (meeting.attending or 0))

    def at_the_end(self) -> None:
        for series in RegisterEntry.Series.values:
            taken = list(RegisterEntry.objects.filter(series=series, year=2026).order_by("number").values_list("number", flat=True))
            assert taken == list(range(1, len(taken) + 1))
        assert list(verify()) == []
        if ClassificationRun.objects.filter(round=self.round).exists():
            balanced(self.cast.commune)


def balanced(commune: Unit) -> None:
    """Forms 2 and 3: 9 = 1-2-3-4+5+6+7+8 in households and in people; their ends are the poor and the near-poor of form 1."""
    standing = compute(1, commune, 2026, standard=STANDARD).total
    for number, column in ((2, 3), (3, 5)):
        flows = compute(number, commune, 2026, standard=STANDARD)
        for line in (flows.total, flows.total_people):
            cells = {key: int(value or 0) for key, value in line.items()}
            assert cells[9] == cells[1] - cells[2] - cells[3] - cells[4] + cells[5] + cells[6] + cells[7] + cells[8]
        assert flows.total[9] == standing[column]


@pytest.fixture
def scene(cast: Cast) -> tuple[Cast, list[Unit], list[Household]]:
    """Two hamlets, eight households, and the list of 2025 as it was decided on paper."""
    other = make_unit("02", "Tân Phú", Level.HAMLET, cast.commune, title="Thôn")
    places = [cast.hamlet, other]
    homes = [make_household(f"H{number}", places[number % 2], people=2 + number % 3) for number in range(8)]
    earlier = make_round(cast.commune, 2025, standards=[STANDARD], day=date(2025, 12, 1))
    make_results(earlier, dict(zip(homes, BEFORE, strict=True)))
    decided(earlier, cast.province_officer)
    return cast, places, homes


def test_whatever_people_try_the_law_s_order_holds(scene: tuple[Cast, list[Unit], list[Household]]) -> None:
    Review.scene = scene
    run_state_machine_as_test(
        Review,
        settings=settings(
            max_examples=WALKS, stateful_step_count=STEPS, deadline=None, derandomize="THOATNGHEO_WALKS" not in os.environ,
            suppress_health_check=list(HealthCheck),
        ),
    )  # fmt: skip
