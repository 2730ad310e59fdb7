"""A reviewer sees the listed households of the hamlets assigned to him while the review is open, and nothing else."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.models import Level
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Household, ImportBatch, Statement
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.sheets import services as imports
from thoatngheo.reviews.cases.models import Case, CaseStep, Survey
from thoatngheo.reviews.cases.policies.cases import SURVEY_CASE, VIEW_CASE
from thoatngheo.reviews.cases.services.assigning import assign_reviewer, end_task
from thoatngheo.reviews.cases.services.survey_imports import mark_surveyed
from thoatngheo.reviews.decisions.testing import make_household, make_results, make_round
from thoatngheo.reviews.rounds.models import Result, Round
from thoatngheo.reviews.rounds.policies.rounds import VIEW_REASONS

DUE = date(2026, 11, 15)


@pytest.fixture
def round(cast: Cast) -> Round:
    return Round.objects.create(
        unit=cast.commune, path=cast.commune.path, year=2026, day=date(2026, 12, 14), ends_on=date(2026, 12, 14), standards=["VN-2022"]
    )


def case(round: Round, household: Household) -> Case:
    return Case.objects.create(round=round, household=household, path=household.path)


def seen_by(person: Any) -> set[str]:
    return set(gate.visible(person, VIEW_HOUSEHOLD, Household.objects.all()).values_list("code", flat=True))


def test_the_area_alone_opens_no_household_to_a_reviewer(cast: Cast, round: Round) -> None:
    listed, _ = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    case(round, listed)
    assert seen_by(cast.reviewer) == set()
    task = assign_reviewer(actor=cast.officer, round=round, unit=cast.hamlet, reviewer=cast.reviewer, due_on=DUE)
    assert seen_by(cast.reviewer) == {"H1"}
    assert seen_by(cast.hamlet_head) == {"H1", "H2"}
    end_task(actor=cast.officer, task=task)
    assert seen_by(cast.reviewer) == set()


def test_what_is_assigned_closes_with_the_round(cast: Cast, round: Round) -> None:
    case(round, make_household("H1", cast.hamlet))
    assign_reviewer(actor=cast.officer, round=round, unit=cast.hamlet, reviewer=cast.reviewer)
    Round.objects.filter(pk=round.pk).update(state="decided")
    assert seen_by(cast.reviewer) == set()
    assert not gate.allows(cast.reviewer, SURVEY_CASE, Case.objects.get())


def test_a_reviewer_sees_neither_the_next_hamlet_nor_its_cases_and_results(cast: Cast, round: Round, client: Client) -> None:
    """He works in the whole commune; one hamlet is his in this round."""
    other = make_unit("02", "Tân Lập", Level.HAMLET, cast.commune, title="Thôn")
    reviewer = make_person("reviewer2", "Hồ Văn Bảy", Role.REVIEWER, cast.commune)
    mine, theirs = make_household("H1", cast.hamlet), make_household("H2", other)
    held = make_round(cast.commune, 2025, standards=["VN-2022"])
    make_results(held, {mine: "poor", theirs: "poor"})
    my_case, their_case = case(round, mine), case(round, theirs)
    assign_reviewer(actor=cast.officer, round=round, unit=cast.hamlet, reviewer=reviewer)
    assert seen_by(reviewer) == {"H1"}
    assert list(gate.visible(reviewer, VIEW_CASE, Case.objects.all())) == [my_case]
    assert [result.household.code for result in gate.visible(reviewer, VIEW_REASONS, Result.objects.all())] == ["H1"]
    client.force_login(reviewer)
    for name, key, code in (
        ("reviews:case", my_case.pk, 200),
        ("reviews:survey", my_case.pk, 200),
        ("registry:household", mine.pk, 200),
        ("reviews:case", their_case.pk, 404),
        ("reviews:survey", their_case.pk, 404),
        ("registry:household", theirs.pk, 404),
        ("registry:state", theirs.pk, 404),
        ("registry:add-member", theirs.pk, 404),
    ):
        assert client.get(reverse(name, args=[key])).status_code == code, (name, code)
    page = client.get(reverse("reviews:cases", args=[round.pk])).content.decode()
    assert ("Hồ Văn H1" in page, "Hồ Văn H2" in page) == (True, False)
    assert "Hồ Văn H2" not in client.get(reverse("registry:households"), {"tim": "ho van"}).content.decode()


def test_my_households_by_hamlet_with_progress_and_the_next_one(cast: Cast, round: Round, client: Client) -> None:
    case(round, make_household("H1", cast.hamlet))
    Case.objects.filter(pk=case(round, make_household("H2", cast.hamlet)).pk).update(state="surveyed")
    assign_reviewer(actor=cast.officer, round=round, unit=cast.hamlet, reviewer=cast.reviewer, due_on=DUE)
    client.force_login(cast.reviewer)
    page = client.get(reverse("reviews:mine")).content.decode()
    for words in ("Thôn Tân Hiếu", "1 trên 2", "hạn 15/11/2026", "Ghi Phiếu B hộ tiếp theo", "Hồ Văn H1"):
        assert words in page
    assert "hộ chưa có phiếu" in client.get("/").content.decode()


def test_without_an_assignment_the_page_says_who_assigns(cast: Cast, client: Client) -> None:
    client.force_login(cast.reviewer)
    assert "Công chức xã giao thôn" in client.get(reverse("reviews:mine")).content.decode()


def test_the_hamlet_head_has_the_own_hamlet_and_changes_no_survey(cast: Cast, round: Round, client: Client) -> None:
    mine = case(round, make_household("H1", cast.hamlet))
    client.force_login(cast.hamlet_head)
    page = client.get(reverse("reviews:my-hamlet")).content.decode()
    assert ("Hồ Văn H1" in page, "chưa định ngày họp thôn" in page) == (True, True)
    assert client.get(reverse("reviews:survey", args=[mine.pk])).status_code == 403


@pytest.mark.parametrize(("who", "where", "code"), [
    ("hamlet_head", "hamlet", "reviews.task.not_reviewer"),
    ("reviewer", "other_commune", "reviews.task.outside_round"),
])  # fmt: skip
def test_an_assignment_that_cannot_be_is_refused(cast: Cast, round: Round, who: str, where: str, code: str) -> None:
    with pytest.raises(Problem) as refused:
        assign_reviewer(actor=cast.officer, round=round, unit=getattr(cast, where), reviewer=getattr(cast, who))
    assert refused.value.code == code


def test_a_hamlet_is_assigned_to_one_person_once_and_until_the_end_of_the_round(cast: Cast, round: Round, client: Client) -> None:
    client.force_login(cast.officer)
    address = reverse("reviews:tasks", args=[round.pk])
    sent = {"unit": cast.hamlet.pk, "reviewer": cast.reviewer.pk, "due_on": "20/12/2026"}
    assert "sau ngày kết thúc đợt" in client.post(address, sent).content.decode()
    assert client.post(address, sent | {"due_on": "15/11/2026"}).status_code == 302
    assert "đã được phân công" in client.post(address, sent | {"due_on": ""}).content.decode()
    assert "Hồ Thị Lý" in client.get(address).content.decode()
    task = round.reviewer_tasks.get()
    client.post(reverse("reviews:task-end", args=[round.pk, task.pk]))
    assert seen_by(cast.reviewer) == set()
    for person in (cast.chairman, cast.reviewer, cast.province_officer):
        client.force_login(person)
        assert client.get(address).status_code == 403


def batch_of(cast: Cast, *households: Household, state: str = "imported") -> ImportBatch:
    batch = ImportBatch.objects.create(
        kind="households", file_name="phieu.xlsx", digest="0", path=cast.commune.path, uploaded_by=cast.officer, state=state
    )
    for household in households:
        Statement.objects.create(
            household=household, said_on=date(2026, 10, 9), source="import", facts={"income": 1}, said_by="Hồ Thị Lý", batch=batch
        )
    return batch


def test_an_import_marks_the_households_of_its_rows_as_surveyed_once(cast: Cast, round: Round) -> None:
    first, second, further = (make_household(code, cast.hamlet) for code in ("H1", "H2", "H3"))
    cases = [case(round, household) for household in (first, second, further)]
    Case.objects.filter(pk=cases[2].pk).update(state="posted")
    batch = batch_of(cast, first, further)
    assert mark_surveyed(actor=cast.officer, round=round, batch=batch) == 1
    assert list(Case.objects.order_by("pk").values_list("state", flat=True)) == ["surveyed", "listed", "posted"]
    survey = Survey.objects.get()
    assert (survey.surveyed_on, survey.reviewer, len(survey.statements)) == (date(2026, 10, 9), "Hồ Thị Lý", 1)
    assert CaseStep.objects.get().because == f"batch:{batch.pk}"
    with pytest.raises(Problem) as refused:
        mark_surveyed(actor=cast.officer, round=round, batch=batch)
    assert refused.value.code == "reviews.survey_import.nothing"


def test_an_import_that_surveys_stand_on_is_not_undone(cast: Cast, round: Round) -> None:
    household = make_household("H1", cast.hamlet)
    case(round, household)
    batch = batch_of(cast, household)
    mark_surveyed(actor=cast.officer, round=round, batch=batch)
    with pytest.raises(Problem, match="Phiếu B của 1 hộ"):
        imports.undo(actor=cast.officer, batch=batch)


def test_a_file_that_was_only_checked_marks_nobody(cast: Cast, round: Round) -> None:
    household = make_household("H1", cast.hamlet)
    case(round, household)
    with pytest.raises(Problem) as refused:
        mark_surveyed(actor=cast.officer, round=round, batch=batch_of(cast, household, state="checked"))
    assert refused.value.code == "reviews.survey_import.not_taken"


def test_the_page_of_surveys_from_excel_offers_what_waits(cast: Cast, round: Round, client: Client) -> None:
    household = make_household("H1", cast.hamlet)
    case(round, household)
    batch = batch_of(cast, household)
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:survey-import", args=[round.pk])).content.decode()
    assert "phieu.xlsx" in page
    answer = client.post(reverse("reviews:take-surveys", args=[round.pk, batch.pk]), follow=True)
    assert "Đã đánh dấu 1 hộ" in answer.content.decode()


def test_a_reviewer_enters_the_sheet_of_an_assigned_household(cast: Cast, round: Round, client: Client) -> None:
    """The whole way through the request, behind row-level security."""
    mine = case(round, make_household("H1", cast.hamlet, people=1))
    assign_reviewer(actor=cast.officer, round=round, unit=cast.hamlet, reviewer=cast.reviewer)
    client.force_login(cast.reviewer)
    address = reverse("reviews:survey", args=[mine.pk])
    page = client.get(address)
    assert page.context["form"]["reviewer"].value() == "Hồ Thị Lý"
    sent = {"seen": page.context["seen"], "heard": page.context["heard"], "surveyed_on": "09/10/2026", "reviewer": "Hồ Thị Lý"}
    assert client.post(address, sent | {"ho-b1_score": "120", "ho-b2_score": "40"}).status_code == 302
    assert Statement.objects.get().facts == {"b1_score": 120, "b2_score": 40}
    mine.refresh_from_db()
    assert mine.state == "surveyed"
