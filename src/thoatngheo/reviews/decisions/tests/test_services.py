"""A round from its opening to the ledger: who may, what is refused, what is written."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import duckdb
import pytest
from django.db import DatabaseError, connection, transaction

from thoatngheo.accounts.models import Role, User
from thoatngheo.accounts.testing import Cast, make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core import gate
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.services.classifying import run_classification
from thoatngheo.reviews.cases.services.listing import list_households
from thoatngheo.reviews.classification import engine
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.decisions.testing import decided, make_household, make_results, make_round, move
from thoatngheo.reviews.rounds.models import ClassificationRun, Result, Round, StatusEntry
from thoatngheo.reviews.rounds.policies.rounds import VIEW_ROUND
from thoatngheo.reviews.rounds.services.rounds import open_round

DAY = date(2018, 12, 31)


def rules_of_the_test(households: Path, members: Path, standard: str, out: Path) -> str:
    """Households of more than four are poor, others are not: enough to follow rows from the facts to the results."""
    with duckdb.connect() as duck:
        duck.execute(
            f"""COPY (SELECT *, '{standard}' AS standard, CASE WHEN people > 4 THEN 'poor' ELSE 'not_poor' END AS category,
                1 AS deprivations, 1 AS deprivations_min, 2 AS deprivations_max, true AS d_employment, NULL::boolean AS d_toilet,
                0.5 AS dependency_ratio, NULL::double AS floor_area_per_person, 'toilet' AS missing, 'income' AS method, '' AS warning
                FROM read_parquet('{households}')) TO '{out}' (FORMAT parquet)"""
        )
    return "mã băm"


@pytest.fixture(autouse=True)
def engine_of_the_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "classify", rules_of_the_test)
    monkeypatch.setattr(engine, "standards", lambda: {"VN-2016": "Chuẩn 2016", "VN-2022": "Chuẩn 2022"})


@pytest.fixture
def officer(cast: Cast) -> User:
    return cast.district_officer


def opened(officer: User, unit: Unit) -> Round:
    round = open_round(actor=officer, unit=unit, year=2018, day=DAY, standards=["VN-2016"], on_paper=True)
    list_households(actor=officer, round=round)
    return round


def test_a_round_lists_who_lived_there_on_its_day(cast: Cast, officer: User) -> None:
    here = make_household("H1", cast.old_commune)
    make_household("H2", cast.old_commune, since=date(2019, 1, 1))
    make_household("H3", cast.old_commune, until=date(2018, 12, 31))
    make_household("H4", cast.commune)
    round = opened(officer, cast.old_district)
    assert list(Case.objects.values_list("household__code", "path", "state")) == [(here.code, cast.old_commune.path, "listed")]
    assert list_households(actor=officer, round=round) == 0


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"day": date(2017, 12, 31)}, "reviews.round.day"),
        ({"year": 2026, "day": date(2026, 12, 14)}, "reviews.unit.not_in_force"),
        ({"standards": []}, "reviews.round.no_standard"),
        ({"standards": ["VN-1999"]}, "reviews.standard.unknown"),
    ],
)
def test_a_round_that_cannot_be_is_refused_with_the_reason(cast: Cast, officer: User, changes: dict[str, object], code: str) -> None:
    wanted = {"unit": cast.old_district, "year": 2018, "day": DAY, "standards": ["VN-2016"], **changes}
    with pytest.raises(Problem) as refused:
        open_round(actor=officer, **wanted)  # type: ignore[arg-type]  # the cases' values differ in type
    assert refused.value.code == code


def test_one_yearly_round_a_unit_and_year(cast: Cast, officer: User) -> None:
    opened(officer, cast.old_district)
    with pytest.raises(Problem, match="đã có đợt rà soát định kỳ năm 2018"):
        opened(officer, cast.old_district)


def test_an_officer_opens_rounds_of_the_own_area_only(cast: Cast) -> None:
    for person in (cast.officer, cast.auditor, cast.agency, cast.nobody):
        with pytest.raises(Problem) as refused:
            open_round(actor=person, unit=cast.old_district, year=2018, day=DAY, standards=["VN-2016"], on_paper=True)
        assert refused.value.code == "core.denied"


def test_a_run_keeps_each_result_with_people_ethnicity_and_unknown_indicators(cast: Cast, officer: User) -> None:
    make_household("H1", cast.old_commune, people=6, ethnicity="14")
    make_household("H2", cast.old_commune, people=2)
    steps: list[tuple[int, int]] = []
    run = run_classification(
        actor=officer,
        round=opened(officer, cast.old_district),
        standard="VN-2016",
        progress=lambda done, total: steps.append((done, total)),
    )
    assert (run.households, run.rulebook, run.current, run.run_by) == (2, "mã băm", True, officer)
    rows = Result.objects.order_by("household__code").values_list("category", "people", "minority", "path", "indicators", "missing")
    unknown = {"employment": True, "toilet": None}
    assert list(rows) == [
        ("poor", 6, True, cast.old_commune.path, unknown, "toilet"),
        ("not_poor", 2, False, cast.old_commune.path, unknown, "toilet"),
    ]
    assert steps == [(1, 3), (2, 3), (3, 3)]
    assert set(Case.objects.values_list("state", flat=True)) == {"classified"}


def test_a_second_run_supersedes_the_first_which_is_kept(cast: Cast, officer: User) -> None:
    make_household("H1", cast.old_commune)
    round = opened(officer, cast.old_district)
    first, second = (run_classification(actor=officer, round=round, standard="VN-2016") for _ in range(2))
    assert list(ClassificationRun.objects.filter(current=True)) == [second]
    assert Result.objects.filter(run=first).count() == 1
    assert Result.objects.current().count() == 1


def test_a_what_if_run_leaves_the_cases_alone(cast: Cast, officer: User) -> None:
    make_household("H1", cast.old_commune)
    run_classification(actor=officer, round=opened(officer, cast.old_district), standard="VN-2022")
    assert Case.objects.get().state == "listed"


def test_classifying_an_empty_list_says_what_to_do_first(cast: Cast, officer: User) -> None:
    round = opened(officer, cast.old_district)
    with pytest.raises(Problem, match="chưa có hộ nào"):
        run_classification(actor=officer, round=round, standard="VN-2016")


def test_entering_a_round_writes_the_ledger_with_flows(cast: Cast, officer: User) -> None:
    poor, escaped, again, new = (make_household(code, cast.old_commune) for code in ("H1", "H2", "H3", "H4"))
    years = [
        (2017, {poor: "poor", escaped: "poor", again: "poor", new: "not_poor"}),
        (2018, {poor: "poor", escaped: "poor", again: "not_poor", new: "not_poor"}),
        (2019, {poor: "poor", escaped: "near_poor", again: "poor", new: "poor"}),
    ]
    for year, categories in years:
        round = make_round(cast.old_district, year)
        make_results(round, categories)
        decided(round, officer)
    flows = StatusEntry.objects.filter(round__year=2019).order_by("household__code").values_list("category", "flow", "since")
    since = date(2019, 12, 31)
    assert list(flows) == [
        ("poor", "stayed", since),
        ("near_poor", "poor_to_near_poor", since),
        ("poor", "poor_again", since),
        ("poor", "poor_new", since),
    ]
    assert set(StatusEntry.objects.filter(round__year=2017).values_list("flow", flat=True)) == {"first"}
    assert Round.objects.get(year=2019).decided_by == officer


def test_a_household_that_came_since_is_another_increase(cast: Cast, officer: User) -> None:
    other = make_unit("19600", "Cam Thủy", Level.COMMUNE, cast.old_district, tree="o")
    stays, comes = make_household("H1", cast.old_commune), make_household("H2", cast.commune)
    decided(make_results(make_round(cast.old_district, 2018), {stays: "not_poor"}).round, officer)
    move(comes, other, date(2019, 5, 1))
    decided(make_results(make_round(cast.old_district, 2019), {stays: "near_poor", comes: "poor"}).round, officer)
    flows = StatusEntry.objects.filter(round__year=2019).order_by("household__code").values_list("flow", flat=True)
    assert list(flows) == ["near_poor_new", "other_increase"]


def test_a_round_is_entered_once_and_only_when_everybody_is_classified(cast: Cast, officer: User) -> None:
    household, forgotten = make_household("H1", cast.old_commune), make_household("H2", cast.old_commune)
    round = make_round(cast.old_district, 2018)
    make_results(round, {household: "poor"})
    Case.objects.create(round=round, household=forgotten, path=forgotten.path)
    with pytest.raises(Problem, match="Còn 1 hộ"):
        decide_round(actor=officer, round=round)
    assert not StatusEntry.objects.exists()
    Case.objects.filter(household=forgotten).delete()
    assert decide_round(actor=officer, round=round) == 1
    with pytest.raises(Problem, match="đã được ghi nhận"):
        decide_round(actor=officer, round=round)
    with pytest.raises(Problem, match="đã được ghi nhận"):
        run_classification(actor=officer, round=round, standard="VN-2016")


def test_who_prepares_does_not_decide(cast: Cast) -> None:
    round = make_round(cast.commune, 2026)
    with pytest.raises(Problem) as refused:
        decide_round(actor=cast.officer, round=round)
    assert refused.value.code == "core.denied"


@pytest.mark.parametrize("deed", ["UPDATE reviews_statusentry SET category = 'not_poor'", "DELETE FROM reviews_statusentry"])
def test_the_ledger_refuses_to_be_altered(cast: Cast, officer: User, deed: str) -> None:
    household = make_household("H1", cast.old_commune)
    decided(make_results(make_round(cast.old_district, 2018), {household: "poor"}).round, officer)
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(deed)
    assert StatusEntry.objects.get().category == "poor"


def test_rounds_are_seen_from_above_and_below_but_not_from_beside(cast: Cast) -> None:
    district, commune = make_round(cast.old_district, 2018), make_round(cast.commune, 2026)
    below = make_person("below", "Trần Thị Ba", Role.COMMUNE_OFFICER, cast.old_commune)
    assert list(gate.visible(below, VIEW_ROUND, Round.objects.all())) == [district]
    assert list(gate.visible(cast.province_officer, VIEW_ROUND, Round.objects.all())) == [commune]
    assert list(gate.visible(cast.other_officer, VIEW_ROUND, Round.objects.all())) == []
    assert list(gate.visible(cast.nobody, VIEW_ROUND, Round.objects.all())) == []
