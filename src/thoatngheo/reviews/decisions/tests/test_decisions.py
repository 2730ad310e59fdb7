"""The decision, as the law asks for it: who prepares, who signs, when, and what follows at once.

QĐ 24/2021/QĐ-TTg, Điều 4: the chairman of the commune recognises the list after the posting has ended; who is not
recognised gets the reasons. Escape starts the months as a newly escaped household.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person
from thoatngheo.core.chain import verify
from thoatngheo.core.jobs.running import run
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.decisions.draft import draft_of
from thoatngheo.reviews.decisions.escapes import newly_escaped
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem, RegisterEntry
from thoatngheo.reviews.decisions.services import signing
from thoatngheo.reviews.decisions.services.preparing import prepare_decision
from thoatngheo.reviews.decisions.services.returning import return_decision
from thoatngheo.reviews.decisions.services.signing import ask_for_signature, sign_decision
from thoatngheo.reviews.decisions.services.withdrawing import prepare_withdrawal
from thoatngheo.reviews.decisions.testing import make_household, make_households, make_results, make_round, move
from thoatngheo.reviews.decisions.tests.posted import SIGNED, STANDARD, UNTIL, open_legal_round, post, posted_round
from thoatngheo.reviews.hearings.models import Complaint
from thoatngheo.reviews.rounds.models import Remark, Result, Round, StatusEntry


def prepare(cast: Cast, round: Round, **more: Any) -> Decision:
    return prepare_decision(**{"actor": cast.officer, "round": round, "standard": STANDARD, "day": SIGNED, **more})


def sign(cast: Cast, decision: Decision, day: date = SIGNED) -> Decision:
    return sign_decision(actor=cast.chairman, decision=decision, signed_on=day)


def decide(cast: Cast, round: Round, day: date = SIGNED, standard: str = STANDARD) -> Decision:
    return sign(cast, prepare(cast, round, standard=standard, day=day), day)


def refused(code: str) -> Any:
    return pytest.raises(Problem, check=lambda problem: problem.code == code)


def outcomes(decision: Decision) -> dict[str, tuple[str, str]]:
    return {code: (outcome, flow) for code, outcome, flow in decision.items.values_list("household__code", "outcome", "flow")}


def homes(cast: Cast, *codes: str) -> list[Household]:
    return [make_household(code, cast.hamlet) for code in codes]


def test_a_decision_recognises_refuses_and_lets_escape_with_what_the_ledger_said_before(cast: Cast) -> None:
    poor, escaped, near, again, new, never = homes(cast, "H1", "H2", "H3", "H4", "H5", "H6")
    first = posted_round(cast, {poor: "poor", escaped: "poor", near: "near_poor", again: "poor"}, year=2024)
    Round.objects.filter(pk=first.pk).update(opinion_given_on=date(2024, 10, 14), opinion="Nhất trí")
    decide(cast, first, date(2024, 10, 14))
    decide(cast, posted_round(cast, {poor: "poor", escaped: "poor", near: "near_poor", again: "not_poor"}, year=2025), date(2025, 10, 14))
    round = posted_round(cast, {poor: "near_poor", escaped: "not_poor", near: "middle", again: "poor", new: "near_poor", never: "not_poor"})
    decision = decide(cast, round)
    assert outcomes(decision) == {
        "H1": ("near_poor", "poor_to_near_poor"),
        "H2": ("escaped_poverty", "poor_to_above"),
        "H3": ("escaped_near_poverty", "near_poor_to_above"),
        "H4": ("poor", "poor_again"),
        "H5": ("near_poor", "near_poor_new"),
        "H6": ("refused", "other"),
    }
    assert decision.items.get(outcome="refused").reason.startswith("Kết quả rà soát: hộ không nghèo")
    entries = StatusEntry.objects.filter(decision=decision)
    assert set(entries.values_list("household__code", "category", "since")) == {
        ("H1", "near_poor", SIGNED),
        ("H2", "not_poor", SIGNED),
        ("H3", "middle", SIGNED),
        ("H4", "poor", SIGNED),
        ("H5", "near_poor", SIGNED),
        ("H6", "not_poor", SIGNED),
    }
    assert dict(Case.objects.filter(round=round).values_list("household__code", "state")) == {
        **dict.fromkeys(["H1", "H2", "H3", "H4", "H5"], "decided"),
        "H6": "refused",
    }
    round.refresh_from_db()
    assert (round.state, round.decided_by) == ("decided", cast.chairman)
    assert list(verify()) == []


def test_the_first_review_in_the_system_has_no_flows(cast: Cast) -> None:
    (home,) = homes(cast, "H1")
    assert outcomes(decide(cast, posted_round(cast, {home: "poor"}))) == {"H1": ("poor", "first")}


def test_certificates_and_decisions_are_numbered_in_the_communes_register_without_gaps(cast: Cast) -> None:
    one, two, three = homes(cast, "H1", "H2", "H3")
    first = decide(cast, posted_round(cast, {one: "poor", two: "near_poor", three: "not_poor"}))
    month = open_legal_round(cast.commune, kind="ad_hoc", day=date(2026, 10, 20))
    make_results(month, {three: "poor"})
    post(cast, month, list(month.cases.all()), until=date(2026, 10, 27))
    second = decide(cast, month, date(2026, 10, 29))
    assert (first.number, second.number, first.signer_name, first.signer_office) == (1, 2, "Phan Văn Ước", "Chủ tịch")
    assert list(Certificate.objects.order_by("number").values_list("number", "year", "household__code", "category")) == [
        (1, 2026, "H1", "poor"),
        (2, 2026, "H2", "near_poor"),
        (3, 2026, "H3", "poor"),
    ]
    register = RegisterEntry.objects.order_by("series", "number").values_list("series", "year", "number")
    assert list(register) == [("GCN", 2026, 1), ("GCN", 2026, 2), ("GCN", 2026, 3), ("QĐ", 2026, 1), ("QĐ", 2026, 2)]


def test_who_prepared_does_not_sign_even_as_chairman(cast: Cast) -> None:
    """The maker is never the checker, also where one person holds both roles."""
    both = make_person("both", "Hồ Văn Cả", Role.COMMUNE_CHAIRMAN, cast.commune)
    both.assignments.create(role=Role.COMMUNE_OFFICER, unit=cast.commune, valid_from=date(2018, 1, 1))
    decision = prepare(cast, posted_round(cast, {homes(cast, "H1")[0]: "poor"}), actor=both)
    with refused("accounts.same_person"):
        sign_decision(actor=both, decision=decision, signed_on=SIGNED)
    assert sign(cast, decision).number == 1


@pytest.mark.parametrize("name", ["officer", "other_officer", "province_officer", "district_officer", "auditor", "hamlet_head", "nobody"])
def test_nobody_but_the_communes_chairman_signs(cast: Cast, name: str) -> None:
    decision = prepare(cast, posted_round(cast, {homes(cast, "H1")[0]: "poor"}))
    with refused("core.denied"):
        sign_decision(actor=getattr(cast, name), decision=decision, signed_on=SIGNED)
    with refused("core.denied"):
        return_decision(actor=getattr(cast, name), decision=decision, reason="Chưa rõ")


@pytest.mark.parametrize("name", ["chairman", "other_officer", "province_officer", "reviewer"])
def test_nobody_but_the_communes_officer_prepares(cast: Cast, name: str) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    with refused("core.denied"):
        prepare(cast, round, actor=getattr(cast, name))


def test_a_decision_before_the_posting_has_ended_is_refused(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    with refused("reviews.decision.posting_goes_on"):
        prepare(cast, round, day=UNTIL)
    decision = prepare(cast, round)
    with refused("reviews.decision.posting_goes_on"):
        sign(cast, decision, UNTIL)


def test_a_case_that_is_not_posted_is_named(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    round = posted_round(cast, {one: "poor"})
    make_results(round, {two: "poor"}, standard="VN-2016")
    with pytest.raises(Problem) as found:
        prepare(cast, round)
    assert found.value.code == "reviews.decision.without_result"
    Result.objects.create(
        run=round.runs.get(standard=STANDARD), household=two, path=two.path, category="poor", method="",
        deprivations_min=0, deprivations_max=0, indicators={}, people=1,
    )  # fmt: skip
    with pytest.raises(Problem, match="1 hộ chưa niêm yết xong: Hồ Văn H2"):
        prepare(cast, round)


def test_a_result_that_changed_after_the_posting_must_be_posted_again(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    round = posted_round(cast, {one: "poor", two: "poor"})
    Result.objects.filter(household=two).update(category="near_poor")
    with refused("reviews.decision.post_again"):
        prepare(cast, round)
    post(cast, round, list(round.cases.filter(household=two)), turn=2)
    assert outcomes(decide(cast, round))["H2"][0] == "near_poor"


def test_an_undetermined_household_stops_the_decision_and_is_counted(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    round = posted_round(cast, {one: "poor", two: "undetermined"})
    with pytest.raises(Problem, match="1 hộ chưa xác định được nhóm: Hồ Văn H2"):
        prepare(cast, round)


def complain(cast: Cast, round: Round) -> Complaint:
    case = round.cases.get()
    return Complaint.objects.create(
        round=round, case=case, household=case.household, path=case.path, number=1, received_on=UNTIL, due_on=SIGNED, complainant="Bà Mơ",
        text="Hộ có xe mới", recorded_by=cast.officer,
    )  # fmt: skip


def test_an_open_complaint_stops_the_decision(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    complaint = complain(cast, round)
    with pytest.raises(Problem, match="Còn 1 khiếu nại chưa trả lời: số 1 về hộ Hồ Văn H1"):
        prepare(cast, round)
    Complaint.objects.filter(pk=complaint.pk).update(state="rejected")
    decision = prepare(cast, round)
    Complaint.objects.filter(pk=complaint.pk).update(state="received")
    with refused("reviews.decision.complaints"):
        sign(cast, decision)


def test_a_round_that_the_province_returned_is_not_decided_until_that_is_settled(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    remark = Remark.objects.create(round=round, kind="return", text="Thôn Tân Hiếu giảm bất thường.", by=cast.province_officer)
    with pytest.raises(Problem, match="Thôn Tân Hiếu giảm bất thường"):
        prepare(cast, round)
    Remark.objects.filter(pk=remark.pk).update(settled_at=datetime.fromisoformat("2026-10-11T08:00+07:00"))
    assert prepare(cast, round).state == "prepared"


def test_until_june_2025_the_yearly_decision_waits_for_the_districts_opinion(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"}, year=2024)
    day = date(2024, 10, 14)
    with refused("reviews.decision.opinion"):
        prepare(cast, round, day=day)
    Round.objects.filter(pk=round.pk).update(opinion_given_on=day, opinion="Nhất trí")
    assert prepare(cast, round, day=day).state == "prepared"


def test_a_unit_that_is_no_more_decides_nothing(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    type(cast.commune).objects.filter(pk=cast.commune.pk).update(valid_to=date(2026, 10, 1))
    with refused("reviews.unit.not_in_force"):
        prepare(cast, round)


def test_a_household_of_the_current_list_that_nobody_reviewed_stops_the_yearly_decision(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    decide(cast, posted_round(cast, {one: "poor", two: "near_poor"}, year=2025), date(2025, 10, 14))
    with pytest.raises(Problem, match=r"1 hộ đang có trong danh sách.*Hồ Văn H2"):
        prepare(cast, posted_round(cast, {one: "poor"}))


def test_who_moved_or_ended_leaves_the_list_and_who_came_enters_it(cast: Cast) -> None:
    stays, moved, ended = homes(cast, "H1", "H2", "H3")
    came = make_household("H4", cast.other_commune)
    decide(cast, posted_round(cast, {stays: "poor", moved: "poor", ended: "near_poor"}, year=2025), date(2025, 10, 14))
    elsewhere = make_round(cast.other_commune, 2025, standards=(STANDARD,), day=date(2025, 9, 30))
    StatusEntry.objects.create(
        household=came, path=came.path, standard=STANDARD, category="poor", since=elsewhere.day, flow="first", round=elsewhere
    )
    move(moved, cast.other_commune, date(2026, 3, 1))
    move(came, cast.hamlet, date(2026, 3, 1))
    ended.residences.update(until=date(2026, 3, 1))
    Household.objects.filter(pk=ended.pk).update(ended_on=date(2026, 3, 1))
    decision = decide(cast, posted_round(cast, {stays: "poor", came: "poor"}))
    assert outcomes(decision) == {
        "H1": ("poor", "stayed"),
        "H2": ("ended", "other_decrease"),
        "H3": ("ended", "other_decrease"),
        "H4": ("poor", "other_increase"),
    }
    entered = dict(StatusEntry.objects.filter(decision=decision).values_list("household__code", "category"))
    assert entered == {"H1": "poor", "H3": "undetermined", "H4": "poor"}, "who moved keeps its category for the new commune"
    later = posted_round(cast, {stays: "poor", came: "poor"}, year=2027)
    assert set(outcomes_of_draft(later)) == {"H1", "H4"}, "struck off once"


def outcomes_of_draft(round: Round) -> dict[str, str]:
    return {item.row.code: item.outcome for item in draft_of(round, STANDARD).items}


def test_a_draft_is_returned_with_a_reason_and_prepared_again(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    first = prepare(cast, round)
    with refused("reviews.decision.waits"):
        prepare(cast, round)
    with refused("reviews.decision.reason"):
        return_decision(actor=cast.chairman, decision=first, reason="  ")
    returned = return_decision(actor=cast.chairman, decision=first, reason="Xem lại hộ H1")
    assert (returned.state, returned.returned_reason, returned.returned_by) == ("returned", "Xem lại hộ H1", cast.chairman)
    with refused("reviews.decision.not_waiting"):
        sign(cast, first)
    assert sign(cast, prepare(cast, round)).number == 1


def test_what_changed_after_the_preparation_is_not_signed(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    round = posted_round(cast, {one: "poor", two: "poor"})
    decision = prepare(cast, round)
    Result.objects.filter(household=two).update(category="near_poor")
    post(cast, round, list(round.cases.filter(household=two)), turn=2)
    with refused("reviews.decision.changed_since"):
        sign(cast, decision)
    assert not RegisterEntry.objects.exists()


def test_the_day_of_the_signature_follows_the_register_and_is_not_ahead(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    decide(cast, posted_round(cast, {one: "poor"}), date(2026, 10, 20))
    month = open_legal_round(cast.commune, kind="ad_hoc", day=date(2026, 10, 1))
    make_results(month, {two: "poor"})
    post(cast, month, list(month.cases.all()), until=UNTIL)
    decision = prepare(cast, month)
    with refused("reviews.decision.out_of_order"):
        sign(cast, decision, date(2026, 10, 19))
    with refused("reviews.decision.ahead"):
        sign(cast, decision, date(2100, 1, 1))


def test_a_list_is_decided_once(cast: Cast) -> None:
    round = posted_round(cast, {homes(cast, "H1")[0]: "poor"})
    decide(cast, round)
    with refused("reviews.decision.already"):
        prepare(cast, round)
    with refused("reviews.decision.on_paper"):
        prepare(cast, make_round(cast.commune, 2019, standards=(STANDARD,)))


def test_one_survey_two_standards_two_decisions(cast: Cast) -> None:
    """Autumn 2026: one list closes 2026 by the standard of 2022, one opens 2027 by the new standard."""
    (home,) = homes(cast, "H1")
    round = posted_round(cast, {home: "poor"}, standards=(STANDARD, "VN-2027"))
    closing, opening = (decide(cast, round, standard=standard) for standard in round.standards)
    assert (closing.number, opening.number) == (1, 2)
    assert (closing.effective_on, opening.effective_on) == (SIGNED, date(2027, 1, 1))
    assert StatusEntry.objects.filter(household=home).count() == 2


def test_a_withdrawal_is_a_new_decision_and_deletes_nothing(cast: Cast) -> None:
    one, two = homes(cast, "H1", "H2")
    decide(cast, posted_round(cast, {one: "poor", two: "not_poor"}, year=2025), date(2025, 10, 14))
    round = posted_round(cast, {one: "not_poor", two: "near_poor"})
    wrong = decide(cast, round)
    Round.objects.filter(pk=round.pk).update(state="published")
    with refused("reviews.decision.reason"):
        prepare_withdrawal(actor=cast.officer, decision=wrong, reason="")
    draft = prepare_withdrawal(actor=cast.officer, decision=wrong, reason="Nhầm danh sách thôn")
    with refused("reviews.decision.already"):
        prepare(cast, round)
    with refused("reviews.decision.withdrawn_already"):
        prepare_withdrawal(actor=cast.officer, decision=wrong, reason="Hai lần")
    withdrawal = sign(cast, draft, date(2026, 11, 2))
    assert (withdrawal.kind, withdrawal.cites, withdrawal.number) == ("withdraw", wrong, 2)
    assert StatusEntry.objects.filter(decision=wrong).count() == 2
    assert dict(StatusEntry.objects.filter(decision=withdrawal).values_list("household__code", "category")) == {
        "H1": "poor",
        "H2": "not_poor",
    }
    assert outcomes(withdrawal) == {"H1": ("poor", "other_increase"), "H2": ("refused", "other_decrease")}
    with refused("reviews.decision.withdrawn_already"):
        prepare_withdrawal(actor=cast.officer, decision=wrong, reason="Lần nữa")
    with refused("reviews.decision.not_signed"):
        prepare_withdrawal(actor=cast.officer, decision=withdrawal, reason="Hủy việc hủy")
    assert not newly_escaped(cast.commune.path, date(2026, 11, 3)).exists()
    again = decide(cast, round, date(2026, 11, 4))
    assert outcomes(again) == outcomes(wrong)
    assert list(verify()) == []


def test_a_decision_on_which_another_rests_is_withdrawn_after_it(cast: Cast) -> None:
    (home,) = homes(cast, "H1")
    first = decide(cast, posted_round(cast, {home: "poor"}, year=2025), date(2025, 10, 14))
    decide(cast, posted_round(cast, {home: "poor"}))
    with pytest.raises(Problem, match="1 hộ của quyết định này đã có quyết định sau đó: Hồ Văn H1"):
        prepare_withdrawal(actor=cast.officer, decision=first, reason="Sai")


class TestNewlyEscaped:
    """36 months from the day of the decision."""

    def escape(self, cast: Cast) -> Household:
        (home,) = homes(cast, "H1")
        decide(cast, posted_round(cast, {home: "poor"}, year=2025), date(2025, 10, 14))
        decide(cast, posted_round(cast, {home: "not_poor"}))
        return home

    @pytest.mark.parametrize(
        ("day", "there"), [(date(2026, 10, 11), False), (SIGNED, True), (date(2029, 10, 11), True), (date(2029, 10, 12), False)]
    )
    def test_it_is_on_the_list_for_36_months(self, cast: Cast, day: date, there: bool) -> None:
        self.escape(cast)
        assert newly_escaped(cast.commune.path, day).exists() is there

    def test_it_leaves_the_list_when_poor_again(self, cast: Cast) -> None:
        home = self.escape(cast)
        StatusEntry.objects.create(
            household=home,
            path=home.path,
            standard=STANDARD,
            category="poor",
            since=date(2027, 10, 14),
            flow="poor_again",
            round=open_legal_round(cast.commune, 2027),
        )
        assert newly_escaped(cast.commune.path, date(2027, 10, 13)).exists()
        assert not newly_escaped(cast.commune.path, date(2027, 10, 14)).exists()

    def test_it_is_of_the_place_where_the_household_lives(self, cast: Cast) -> None:
        move(self.escape(cast), cast.other_commune, date(2026, 11, 1))
        assert not newly_escaped(cast.commune.path, date(2026, 11, 2)).exists()
        assert newly_escaped(cast.other_commune.path, date(2026, 11, 2)).exists()


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE reviews_decision SET number = 7, digest = digest WHERE number = 1",
        "UPDATE reviews_decisionitem SET category = 'near_poor' WHERE number = 2",
        "DELETE FROM reviews_certificate WHERE number = 2",
        "UPDATE reviews_statusentry SET category = 'poor' WHERE category = 'not_poor'",
        "INSERT INTO reviews_statusentry "
        "(household_id, path, standard, category, since, flow, people, round_id, decision_id, recorded_at) "
        "SELECT household_id, path, 'VN-2027', category, since, flow, people, round_id, decision_id, now() "
        "FROM reviews_statusentry LIMIT 1",
        "UPDATE reviews_postingitem SET results = '{}' WHERE number = 1",
        """UPDATE reviews_posting SET content = '{"rows": []}'""",
        "UPDATE reviews_registerentry SET subject = 'khác' WHERE number = 1",
    ],
)
def test_a_changed_row_behind_a_decision_is_named(cast: Cast, sql: str) -> None:
    one, two, three = homes(cast, "H1", "H2", "H3")
    decide(cast, posted_round(cast, {one: "poor", two: "poor", three: "not_poor"}))
    table = sql.split()[1 if sql.startswith("UPDATE") else 2]
    assert list(verify()) == []
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
        cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        cursor.execute(sql)
        cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    (found,) = verify()
    assert found.seq == (1 if "posting" in table else 2)
    assert found.path == cast.commune.path


def test_a_round_of_many_households_takes_no_more_statements(cast: Cast) -> None:
    counts = []
    for year, many in ((2025, 10), (2026, 400)):
        round = posted_round(cast, dict.fromkeys(make_households(f"M{year}", cast.hamlet, many), "not_poor"), year=year)
        with CaptureQueriesContext(connection) as queries:
            decide(cast, round, date(year, 10, 14))
        counts.append(len(queries))
    assert counts[1] <= counts[0] + 2


def test_a_long_list_is_signed_by_a_worker_and_only_once(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "MANY", 1)
    one, two = homes(cast, "H1", "H2")
    decision = prepare(cast, posted_round(cast, {one: "poor", two: "poor"}))
    work = ask_for_signature(actor=cast.chairman, decision=decision, signed_on=SIGNED)
    assert isinstance(work, Job)
    assert run(str(work.pk)).state == "done"
    Job.objects.filter(pk=work.pk).update(state="running")  # the worker died after the signature
    again = run(str(work.pk))
    assert (again.state, again.result) == ("done", {"decision": decision.pk, "number": 1})
    assert work.kind == signing.SIGN
    assert DecisionItem.objects.count() == 2
