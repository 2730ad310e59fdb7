"""The legal list (QĐ 24/2021/QĐ-TTg, Điều 4 and 5): who is on it, and why."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from thoatngheo.accounts.testing import Cast
from thoatngheo.areas.models import Unit
from thoatngheo.core.jobs import Progress, start
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.jobs import list_campaign
from thoatngheo.reviews.cases.models import Case, CaseStep, Request
from thoatngheo.reviews.cases.services.listing import list_everybody, list_households, list_legally
from thoatngheo.reviews.decisions.testing import make_household, make_round
from thoatngheo.reviews.rounds.models import Campaign, Round, StatusEntry
from thoatngheo.reviews.rounds.services.campaigns import LIST_CAMPAIGN

DAY = date(2026, 11, 30)


def found(household: Household, category: str, *, year: int = 2025, standard: str = "VN-2022") -> None:
    """The ledger's word of an earlier review."""
    paper, _ = Round.objects.get_or_create(
        unit=household.unit,
        path=household.path,
        year=year,
        day=date(year, 12, 14),
        kind="special",
        standards=[standard],
        on_paper=True,
        state="decided",
    )
    StatusEntry.objects.create(
        household=household, path=household.path, standard=standard, category=category, since=paper.day, flow="first", round=paper
    )


def asked(household: Household, cast: Cast, *, outcome: str = "listed", received: date = date(2026, 10, 1)) -> Request:
    return Request.objects.create(
        household=household,
        path=household.path,
        kind="review",
        received_on=received,
        applicant="Hồ Văn Xin",
        signs=2,
        outcome=outcome,
        recorded_by=cast.officer,
    )


def legal(unit: Unit, *, kind: str = "yearly", standards: tuple[str, ...] = ("VN-2022",)) -> Round:
    return Round.objects.create(unit=unit, path=unit.path, kind=kind, year=2026, day=DAY, standards=list(standards))


def listed(round: Round) -> dict[str, str]:
    return dict(Case.objects.filter(round=round).values_list("household__code", "why"))


def test_the_list_has_who_is_poor_or_near_poor_now_and_who_asked(cast: Cast) -> None:
    """Điều 4: hộ trong danh sách đang có, và hộ có giấy đề nghị dưới 4 dấu hiệu."""
    poor, near, escaped, other, asks, refused = (make_household(code, cast.hamlet) for code in ("H1", "H2", "H3", "H4", "H5", "H6"))
    found(poor, "poor")
    found(near, "near_poor")
    found(escaped, "poor", year=2024)
    found(escaped, "not_poor")
    found(other, "not_poor")
    asked(asks, cast)
    asked(refused, cast, outcome="not_listed")
    round = legal(cast.commune)
    result = list_legally(actor=cast.officer, round=round)
    assert (result.on_list, result.requested, result.ledger) == (2, 1, True)
    assert listed(round) == {"H1": "on_list", "H2": "on_list", "H5": "request"}
    steps = CaseStep.objects.filter(case__round=round).values_list("event", "state_before", "state_after", "by")
    assert set(steps) == {("list", "", "listed", cast.officer.pk)}
    assert steps.count() == 3


def test_a_list_made_again_adds_only_what_came_since(cast: Cast) -> None:
    poor, late = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    found(poor, "poor")
    round = legal(cast.commune)
    assert list_legally(actor=cast.officer, round=round).total == 1
    request = asked(late, cast)
    assert list_legally(actor=cast.officer, round=round).total == 1
    assert list_legally(actor=cast.officer, round=round).total == 0
    request.refresh_from_db()
    assert (request.round, CaseStep.objects.count()) == (round, 2)


def test_who_is_on_the_list_and_also_asks_is_there_once_with_the_request(cast: Cast) -> None:
    poor = make_household("H1", cast.hamlet)
    found(poor, "poor")
    request = asked(poor, cast)
    round = legal(cast.commune)
    assert list_legally(actor=cast.officer, round=round).total == 1
    assert Case.objects.values_list("why", "request").get() == ("on_list", request.pk)


def test_the_list_that_opens_a_new_standard_starts_from_the_one_before(cast: Cast) -> None:
    """Autumn 2026 under the standard of 2027: nobody has a result under it, so the list of the standard of 2022 counts."""
    before, settled = make_household("H1", cast.hamlet), make_household("H2", cast.hamlet)
    found(before, "poor")
    found(settled, "poor", year=2024)
    found(settled, "not_poor", standard="VN-2027")
    round = legal(cast.commune, kind="special", standards=("VN-2027",))
    list_legally(actor=cast.officer, round=round)
    assert listed(round) == {"H1": "on_list"}


def test_the_list_counts_where_a_household_lives_on_the_day(cast: Cast) -> None:
    gone, elsewhere = make_household("H1", cast.hamlet, until=date(2026, 6, 1)), make_household("H2", cast.other_commune)
    found(gone, "poor")
    found(elsewhere, "poor")
    round = legal(cast.commune)
    assert list_legally(actor=cast.officer, round=round).total == 0


def test_without_any_ledger_the_list_is_empty_and_says_so_and_everybody_may_be_chosen(cast: Cast) -> None:
    make_household("H1", cast.hamlet)
    round = legal(cast.commune)
    result = list_legally(actor=cast.officer, round=round)
    assert (result.total, result.ledger) == (0, False)
    assert list_everybody(actor=cast.officer, round=round) == 1
    assert listed(round) == {"H1": "everybody"}
    assert CaseStep.objects.get().event == "list"


def test_an_ad_hoc_review_lists_those_who_asked_and_nobody_else(cast: Cast) -> None:
    """Điều 5: the review in the course of the year begins with a request."""
    poor, asks, late = (make_household(code, cast.hamlet) for code in ("H1", "H2", "H3"))
    found(poor, "poor")
    asked(asks, cast)
    asked(late, cast, received=date(2026, 12, 30))
    round = legal(cast.commune, kind="ad_hoc")
    round.ends_on = date(2026, 11, 30)
    round.save()
    list_legally(actor=cast.officer, round=round)
    assert listed(round) == {"H2": "request"}


@pytest.mark.parametrize(
    ("on_paper", "state", "code"), [(True, "open", "reviews.round.on_paper"), (False, "decided", "reviews.round.not_open")]
)
def test_a_list_that_cannot_be_made_is_refused_with_the_reason(cast: Cast, on_paper: bool, state: str, code: str) -> None:
    round = make_round(cast.commune, 2026, standards=["VN-2022"], on_paper=on_paper)
    round.state = state
    round.save()
    with pytest.raises(Problem) as refused:
        list_legally(actor=cast.officer, round=round)
    assert refused.value.code == code


def test_only_who_prepares_in_the_area_makes_lists(cast: Cast) -> None:
    round = legal(cast.commune)
    for person in (cast.other_officer, cast.chairman, cast.reviewer, cast.hamlet_head, cast.auditor, cast.nobody):
        with pytest.raises(Problem) as refused:
            list_legally(actor=person, round=round)
        assert refused.value.code == "core.denied"


def test_every_household_at_once_leaves_steps_in_a_legal_round(cast: Cast) -> None:
    make_household("H1", cast.hamlet)
    assert list_households(actor=cast.officer, round=legal(cast.commune)) == 1
    assert CaseStep.objects.get().state_after == "listed"


def test_a_list_takes_as_many_statements_for_two_households_as_for_twenty(cast: Cast) -> None:
    counts = []
    for unit, many in ((cast.hamlet, 2), (cast.other_commune, 20)):
        for number in range(many):
            found(make_household(f"{unit.code}{number}", unit, people=1), "poor")
        round = legal(unit.parent if unit == cast.hamlet and unit.parent else unit)
        with CaptureQueriesContext(connection) as queries:
            assert list_legally(actor=cast.province_officer, round=round).total == many
        counts.append(len(queries))
    assert counts[1] <= counts[0]  # the first time asks for the person's roles too


def test_a_province_has_all_its_lists_made_by_one_job_that_goes_on_where_it_stopped(cast: Cast) -> None:
    for code, unit in (("H1", cast.commune), ("H2", cast.other_commune)):
        found(make_household(code, unit), "poor")
    campaign = Campaign.objects.create(
        kind="yearly",
        unit=cast.province,
        path=cast.province.path,
        year=2026,
        day=DAY,
        starts_on=date(2026, 9, 1),
        ends_on=date(2026, 12, 14),
        standards=["VN-2022"],
        purposes=["closing"],
        process="decision-24-2021",
        created_by=cast.province_officer,
    )
    rounds = [legal(cast.commune), legal(cast.other_commune)]
    Round.objects.filter(pk__in=[round.pk for round in rounds]).update(campaign=campaign)
    job = start(actor=cast.province_officer, kind=LIST_CAMPAIGN, title="Lập danh sách", arguments={"campaign": campaign.pk})
    assert list_campaign(Progress(job), **job.arguments) == {"households": 2, "rounds": 2}
    again = Job.objects.get(pk=job.pk)
    assert again.cursor == [rounds[-1].pk, 2]
    assert list_campaign(Progress(again), **job.arguments) == {"households": 2, "rounds": 2}
    assert (Case.objects.count(), CaseStep.objects.count()) == (2, 2)
