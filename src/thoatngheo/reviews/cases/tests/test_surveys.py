"""Phiếu B: one page, what is known stays, unknown is not no, and two people on one household."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.facts import facts_of
from thoatngheo.registry.households.models import Household, Statement
from thoatngheo.reviews.cases.models import Case, CaseStep, Survey
from thoatngheo.reviews.cases.services.surveying import Answers, last_statement, save_survey
from thoatngheo.reviews.decisions.testing import make_household
from thoatngheo.reviews.rounds.models import Round

STARTS = date(2026, 9, 1)
DAY = date(2026, 10, 5)


@pytest.fixture
def case(cast: Cast) -> Case:
    round = Round.objects.create(
        unit=cast.commune, path=cast.commune.path, year=2026, day=date(2026, 12, 14), starts_on=STARTS, standards=["VN-2022"]
    )
    household = make_household("H1", cast.hamlet, people=2)
    return Case.objects.create(round=round, household=household, path=household.path)


def said(household: Household, day: date = date(2026, 8, 1), **facts: object) -> Statement:
    return Statement.objects.create(household=household, said_on=day, source="survey", facts=facts)


def save(cast: Cast, case: Case, **changes: Any) -> Survey:
    case.refresh_from_db()
    asked: dict[str, Any] = {
        "actor": cast.officer,
        "case": case,
        "seen": case.version,
        "heard": last_statement(case.household),
        "answers": Answers({"income": 900_000, "has_tv": False}),
        "surveyed_on": DAY,
        "reviewer": "Hồ Thị Lý",
        "informant": "Hồ Văn H1",
    }
    return save_survey(**(asked | changes))


def known(household: Household) -> dict[str, object]:
    return {one.fact.name: one.value for one in facts_of(household, timezone.localdate()) if one.person_id is None}


def test_a_survey_is_kept_as_statements_and_moves_the_case(cast: Cast, case: Case) -> None:
    person = case.household.memberships.order_by("member_no").first()
    assert person is not None
    survey = save(cast, case, answers=Answers({"income": 900_000}, {person.person_id: {"health_insurance": True}}))
    statements = list(Statement.objects.order_by("pk"))
    assert survey.statements == [row.pk for row in statements]
    assert {(row.said_on, row.source, row.said_by, row.survey) for row in statements} == {(DAY, "survey", "Hồ Văn H1", str(case.round))}
    case.refresh_from_db()
    assert (case.state, case.version) == ("surveyed", 2)
    assert CaseStep.objects.values_list("event", "because").get() == ("survey", f"survey:{survey.pk}")


def test_unknown_takes_back_what_was_known_and_no_is_an_answer(cast: Cast, case: Case) -> None:
    said(case.household, has_tv=True, income=800_000)
    save(cast, case, answers=Answers({"has_tv": None, "has_radio": False}))
    assert known(case.household) == {"income": 800_000, "has_radio": False}


def test_corrected_answers_replace_the_earlier_ones_while_nobody_has_classified_them(cast: Cast, case: Case) -> None:
    save(cast, case)
    save(cast, case, answers=Answers({"income": 1_600_000}))
    assert known(case.household)["income"] == 1_600_000
    Case.objects.filter(pk=case.pk).update(state="classified")
    with pytest.raises(Problem) as refused:
        save(cast, case)
    assert refused.value.code == "reviews.case.not_allowed"
    assert Survey.objects.count() == 2


def test_the_second_of_two_is_refused_with_what_changed_meanwhile(cast: Cast, case: Case) -> None:
    seen, heard = case.version, last_statement(case.household)
    save(cast, case)
    with pytest.raises(Problem, match="Lê Thị Ánh đã sửa") as refused:
        save(cast, case, seen=seen, heard=heard)
    assert "Trong danh sách rà soát → " in refused.value.text() or "Đã thu thập thông tin" in refused.value.text()


def test_facts_that_others_recorded_meanwhile_are_named(cast: Cast, case: Case) -> None:
    heard = last_statement(case.household)
    said(case.household, date(2026, 10, 2), income=2_500_000)
    with pytest.raises(Problem, match=r"Thu nhập bình quân đầu người một tháng 2\.500\.000 đồng"):
        save(cast, case, heard=heard)
    assert not Survey.objects.exists()


def test_an_answer_that_would_not_hold_is_refused(cast: Cast, case: Case) -> None:
    """Of two statements the one of the later day counts: an older survey can't overrule it silently."""
    said(case.household, date(2026, 10, 20), income=2_500_000)
    with pytest.raises(Problem, match="20/10/2026"):
        save(cast, case)
    assert save(cast, case, answers=Answers({"income": 2_500_000}))


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"surveyed_on": date(2026, 8, 31)}, "reviews.survey.too_early"),
        ({"answers": Answers()}, "reviews.survey.nothing_answered"),
        ({"reviewer": "  "}, "reviews.survey.no_reviewer"),
        ({"answers": Answers({"toilet": "vàng"})}, "registry.fact_impossible"),
        ({"answers": Answers({"mau_mat": 3})}, "registry.fact_unknown"),
    ],
)
def test_a_survey_that_cannot_be_is_refused_with_the_reason(cast: Cast, case: Case, changes: dict[str, Any], code: str) -> None:
    with pytest.raises(Problem) as refused:
        save(cast, case, **changes)
    assert refused.value.code == code


def test_a_hamlet_head_never_changes_a_survey(cast: Cast, case: Case) -> None:
    for person in (cast.hamlet_head, cast.chairman, cast.other_officer, cast.reviewer, cast.province_officer):
        with pytest.raises(Problem) as refused:
            save(cast, case, actor=person)
        assert refused.value.code == "core.denied"


def typed(client: Client, case: Case) -> dict[str, str]:
    """What a browser would send without a touch: every field as the page shows it."""
    page = client.get(reverse("reviews:survey", args=[case.pk]))
    form = page.context["form"]
    sent: dict[str, Any] = {"seen": page.context["seen"], "heard": page.context["heard"], page.context["asked_causes"]: "1"}
    return sent | {name: form[name].value() or "" for name in form.fields if form[name].value() != []}


def test_the_page_has_what_is_known_with_its_day_and_keeps_it(cast: Cast, case: Case, client: Client) -> None:
    said(case.household, income=1_250_000, has_tv=True, water_source="tap", causes="land;illness")
    client.force_login(cast.officer)
    page = client.get(reverse("reviews:survey", args=[case.pk])).content.decode()
    for words in ("1.250.000", "Đã ghi ngày 01/08/2026", "Không rõ", "Thiếu đất sản xuất", "cộng điểm trên phiếu giấy"):
        assert words in page
    sent = typed(client, case) | {"surveyed_on": "05/10/2026", "reviewer": "Hồ Thị Lý", "ho-has_tv": "", "ho-b1_score": "135"}
    answer = client.post(reverse("reviews:survey", args=[case.pk]), sent)
    assert answer.headers["Location"] == reverse("reviews:case", args=[case.pk])
    assert known(case.household) == {"income": 1_250_000, "water_source": "tap", "causes": "land;illness", "b1_score": 135}
    assert "Đã thu thập thông tin" in client.get(answer.headers["Location"]).content.decode()


def test_what_was_typed_stays_when_somebody_was_quicker_and_can_then_be_saved(cast: Cast, case: Case, client: Client) -> None:
    client.force_login(cast.officer)
    sent = typed(client, case) | {"surveyed_on": "05/10/2026", "reviewer": "Hồ Thị Lý", "ho-income": "1.111.000"}
    save(cast, case, surveyed_on=date(2026, 10, 1))
    address = reverse("reviews:survey", args=[case.pk])
    answer = client.post(address, sent)
    page = answer.content.decode()
    assert (answer.status_code, "1.111.000" in page, "đã sửa" in page) == (409, True, True)
    again = sent | {"seen": answer.context["seen"], "heard": answer.context["heard"]}
    assert client.post(address, again).status_code == 302
    assert known(case.household)["income"] == 1_111_000


def test_an_error_of_a_field_keeps_the_version_that_the_page_was_made_from(cast: Cast, case: Case, client: Client) -> None:
    """Otherwise a typing error would hide that somebody else was quicker."""
    client.force_login(cast.officer)
    sent = typed(client, case) | {"surveyed_on": "05/10/2026", "reviewer": "Hồ Thị Lý", "ho-income": "nhiều"}
    save(cast, case, surveyed_on=date(2026, 10, 1))
    answer = client.post(reverse("reviews:survey", args=[case.pk]), sent)
    assert (answer.status_code, answer.context["seen"]) == (422, 1)


def test_saving_may_lead_to_the_next_household_of_the_hamlet(cast: Cast, case: Case, client: Client) -> None:
    other = make_household("H2", cast.hamlet)
    following = Case.objects.create(round=case.round, household=other, path=other.path)
    client.force_login(cast.officer)
    sent = typed(client, case) | {"surveyed_on": "05/10/2026", "reviewer": "Hồ Thị Lý", "ho-b1_score": "100", "tiep": "1"}
    answer = client.post(reverse("reviews:survey", args=[case.pk]), sent)
    assert answer.headers["Location"] == reverse("reviews:survey", args=[following.pk])
