"""The classification of a round that walks the legal steps: who gets a result, whose is kept, who moves."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.jobs import Progress
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Statement
from thoatngheo.reviews.cases.jobs import classify_round
from thoatngheo.reviews.cases.models import Case, CaseStep
from thoatngheo.reviews.cases.services.asking import ask_for_classification
from thoatngheo.reviews.cases.services.classifying import run_classification
from thoatngheo.reviews.cases.services.classifying_legally import classify_legally
from thoatngheo.reviews.cases.services.reclassifying import reclassify
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round

DAY = date(2026, 11, 30)


def rules_of_the_test(households: Path, members: Path, standard: str, out: Path) -> str:
    """Poor with at most a million; the newer standard at most two; undetermined without an income."""
    line = 2_000_000 if standard == "VN-2027" else 1_000_000
    with duckdb.connect() as duck:
        duck.execute(
            f"""COPY (SELECT *, '{standard}' AS standard,
                CASE WHEN income IS NULL THEN 'undetermined' WHEN income <= {line} THEN 'poor' ELSE 'not_poor' END AS category,
                1 AS deprivations, 1 AS deprivations_min, 2 AS deprivations_max, true AS d_employment, NULL::boolean AS d_toilet,
                0.5 AS dependency_ratio, NULL::double AS floor_area_per_person,
                CASE WHEN income IS NULL THEN 'income' ELSE '' END AS missing, 'income' AS method, '' AS warning
                FROM read_parquet('{households}')) TO '{out}' (FORMAT parquet)"""
        )
    return "mã băm"


@pytest.fixture(autouse=True)
def engine_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "classify", rules_of_the_test)


@pytest.fixture
def round(cast: Cast) -> Round:
    return Round.objects.create(unit=cast.commune, path=cast.commune.path, year=2026, day=DAY, standards=["VN-2022", "VN-2027"])


def case(cast: Cast, round: Round, code: str, state: str, income: int | None = 900_000) -> Case:
    household = make_household(code, cast.hamlet, people=1)
    if income is not None:
        Statement.objects.create(household=household, said_on=date(2026, 10, 1), source="survey", facts={"income": income})
    return Case.objects.create(round=round, household=household, path=household.path, state=state)


def earns(case: Case, income: int, said_on: date = date(2026, 10, 2)) -> None:
    Statement.objects.create(household=case.household, said_on=said_on, source="survey", facts={"income": income})


def results(standard: str) -> dict[str, str]:
    rows = Result.objects.filter(run__current=True, run__standard=standard)
    return dict(rows.values_list("household__code", "category"))


def states() -> dict[str, str]:
    return dict(Case.objects.values_list("household__code", "state"))


def test_one_survey_gives_a_result_under_each_standard_of_the_round(cast: Cast, round: Round) -> None:
    """Autumn 2026: the list that closes the year and the one that opens the next, one button."""
    case(cast, round, "H1", "surveyed", 1_500_000)
    steps: list[tuple[int, int]] = []
    runs = classify_legally(actor=cast.officer, round=round, progress=lambda done, total: steps.append((done, total)))
    assert [run.standard for run in runs] == ["VN-2022", "VN-2027"]
    assert (results("VN-2022"), results("VN-2027")) == ({"H1": "not_poor"}, {"H1": "poor"})
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    step = CaseStep.objects.get()
    assert (step.event, step.state_after, step.because) == ("classify", "classified", f"{runs[0].pk},{runs[1].pk}")


def test_who_was_not_surveyed_has_no_result_and_waits(cast: Cast, round: Round) -> None:
    case(cast, round, "H1", "listed")
    case(cast, round, "H2", "surveyed")
    classify_legally(actor=cast.officer, round=round)
    assert results("VN-2022") == {"H2": "poor"}
    assert states() == {"H1": "listed", "H2": "classified"}


def test_an_undetermined_household_stays_surveyed_and_says_what_is_missing(cast: Cast, round: Round) -> None:
    waiting = case(cast, round, "H1", "surveyed", None)
    run = classify_legally(actor=cast.officer, round=round)[0]
    assert states() == {"H1": "surveyed"}
    assert Result.objects.get(run=run).missing == "income"
    earns(waiting, 900_000)
    classify_legally(actor=cast.officer, round=round)
    assert states() == {"H1": "classified"}


def test_what_was_voted_on_or_posted_keeps_its_result(cast: Cast, round: Round) -> None:
    cases = [case(cast, round, code, "surveyed") for code in ("H1", "H2", "H3")]
    classify_legally(actor=cast.officer, round=round)
    for each, state in zip(cases, ("meeting_held", "posted", "classified"), strict=True):
        Case.objects.filter(pk=each.pk).update(state=state)
        earns(each, 5_000_000)
    runs = classify_legally(actor=cast.officer, round=round)
    assert results("VN-2022") == {"H1": "poor", "H2": "poor", "H3": "not_poor"}
    assert [run.households for run in runs] == [3, 3]
    assert states() == {"H1": "meeting_held", "H2": "posted", "H3": "classified"}
    assert CaseStep.objects.filter(case=cases[2]).count() == 2  # its result is another one


def test_the_same_answers_again_change_nothing_and_leave_no_step(cast: Cast, round: Round) -> None:
    case(cast, round, "H1", "surveyed")
    job = ask_for_classification(actor=cast.officer, round=round, standard="VN-2022")
    for _ in range(2):  # a worker that was killed after its work begins anew
        classify_round(Progress(job), **job.arguments)
    assert CaseStep.objects.count() == 1
    assert ClassificationRun.objects.filter(current=True).count() == 2
    assert Result.objects.current().count() == 2


def test_a_case_that_changed_while_the_rules_ran_waits_for_the_next_run(cast: Cast, round: Round, monkeypatch: pytest.MonkeyPatch) -> None:
    changing = case(cast, round, "H1", "surveyed")

    def meanwhile(households: Path, members: Path, standard: str, out: Path) -> str:
        Case.objects.filter(pk=changing.pk).update(version=7)
        return rules_of_the_test(households, members, standard, out)

    monkeypatch.setattr(engine, "classify", meanwhile)
    classify_legally(actor=cast.officer, round=round)
    assert (results("VN-2022"), states()) == ({}, {"H1": "surveyed"})


def test_answers_given_after_the_day_of_the_figures_count_while_the_round_is_open(cast: Cast, round: Round) -> None:
    Round.objects.filter(pk=round.pk).update(day=date(2026, 9, 1))
    round.refresh_from_db()
    case(cast, round, "H1", "surveyed", 900_000)
    classify_legally(actor=cast.officer, round=round)
    assert results("VN-2022") == {"H1": "poor"}


def test_a_what_if_gives_results_to_the_surveyed_and_moves_nobody(cast: Cast, round: Round) -> None:
    case(cast, round, "H1", "listed")
    case(cast, round, "H2", "surveyed")
    run = run_classification(actor=cast.officer, round=round, standard="VN-2016")
    assert (run.households, states()) == (1, {"H1": "listed", "H2": "surveyed"})


def test_nothing_surveyed_says_what_to_do_first(cast: Cast, round: Round) -> None:
    case(cast, round, "H1", "listed")
    with pytest.raises(Problem, match="Chưa hộ nào trong danh sách của Xã Hiếu Giang được thu thập thông tin"):
        classify_legally(actor=cast.officer, round=round)


def test_a_recheck_gives_one_household_new_results_and_leaves_the_others(cast: Cast, round: Round) -> None:
    complained, other = case(cast, round, "H1", "surveyed"), case(cast, round, "H2", "surveyed")
    classify_legally(actor=cast.officer, round=round)
    for each in (complained, other):
        Case.objects.filter(pk=each.pk).update(state="complained")
        earns(each, 1_500_000)
    complained.refresh_from_db()
    assert reclassify(actor=cast.officer, case=complained) == {"VN-2022": "not_poor", "VN-2027": "poor"}
    assert results("VN-2022") == {"H1": "not_poor", "H2": "poor"}
    assert Result.objects.current().count() == 4
    assert states()["H1"] == "complained"


def test_a_household_that_was_left_out_gets_its_first_result_in_the_recheck(cast: Cast, round: Round) -> None:
    left_out = case(cast, round, "H1", "complained")
    assert reclassify(actor=cast.officer, case=left_out) == {"VN-2022": "poor", "VN-2027": "poor"}
    assert set(ClassificationRun.objects.values_list("standard", "households", "current")) == {("VN-2022", 1, True), ("VN-2027", 1, True)}


def test_who_may_not_classify_may_not_reclassify(cast: Cast, round: Round) -> None:
    one = case(cast, round, "H1", "complained")
    for person in (cast.other_officer, cast.reviewer, cast.chairman):
        with pytest.raises(Problem) as refused:
            reclassify(actor=person, case=one)
        assert refused.value.code == "core.denied"
