"""Progress of targets from the ledger, as of a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from pytest_django import DjangoAssertNumQueries

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.testing import make_person, make_unit
from thoatngheo.areas.models import Level, Unit
from thoatngheo.core.problems import Problem
from thoatngheo.plans.progress.counting.written import fine, written
from thoatngheo.plans.progress.models import Achievement, ProgressFigure, ProgressRun
from thoatngheo.plans.progress.services import compute, compute_due, report_achievement
from thoatngheo.plans.progress.tests.small_district import END, SmallDistrict, a_year_later, add_target, plan_of, small_district
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.measures import MEASURES
from thoatngheo.reviews.decisions.models import ExpectedEscape
from thoatngheo.reviews.rounds.models import Round

JUNE = date(2019, 6, 30)


@pytest.fixture
def held(db: None) -> SmallDistrict:
    held = small_district()
    plan_of(held)
    return held


def plan_in(held: SmallDistrict) -> Plan:
    assert held.plan is not None
    return held.plan


def everything(held: SmallDistrict) -> Plan:
    """Every measure of the ledger as a target of the district and its communes."""
    for code, measure in MEASURES.items():
        if measure.source == "ledger":
            units = (held.district, held.a, held.b, held.c)
            add_target(
                plan_in(held),
                code,
                dict.fromkeys(units, 0),
                unit_name=str(measure.unit),
                additive=measure.over is None,
                decimals=2 if measure.over else 0,
            )
    return plan_in(held)


def values(run: ProgressRun, unit: Unit) -> dict[str, Decimal | None]:
    rows = run.figures.filter(unit=unit).values_list("target__code", "value")
    return {code: value if value is None else value.normalize() for code, value in rows}


def figure(run: ProgressRun, code: str, unit: Unit) -> ProgressFigure:
    return run.figures.get(target__code=code, unit=unit)


def test_in_june_nothing_has_changed_since_the_start(held: SmallDistrict) -> None:
    run = compute(actor=held.supervisor, plan=everything(held), day=date(2019, 4, 30))
    seen = values(run, held.district)
    assert [seen["poor"], seen["poor_start"], seen["poor_decrease"], seen["escaped"], seen["newly_poor"]] == [16, 16, 0, 0, 0]
    assert [seen["near_poor"], seen["poor_minority"], seen["poor_able"]] == [4, 3, 14]
    assert seen["poor_rate"] == Decimal("5.25")  # 16 of 305


def test_who_left_after_the_review_and_before_the_year_began_stood_at_its_start(held: SmallDistrict) -> None:
    """The plan prints the result of the review at the end of the year before: 16, not the 15 who are there on 1 January."""
    held.homes["B1"].residences.update(until=date(2019, 1, 1))
    seen = values(compute(actor=held.supervisor, plan=everything(held), day=date(2019, 4, 30)), held.district)
    assert [seen["poor"], seen["poor_start"], seen["poor_decrease"], seen["escaped"]] == [15, 16, 1, 0]


def test_at_the_end_every_household_has_gone_one_way(held: SmallDistrict) -> None:
    run = compute(actor=held.supervisor, plan=everything(a_year_later(held)), day=END)
    whole, a, b, c = (values(run, unit) for unit in (held.district, held.a, held.b, held.c))
    # A: 10 − 4; B: 6 − 1 moved − 1 dissolved + 1; C: 0 + 1 moved + 1.
    assert [each["poor"] for each in (whole, a, b, c)] == [13, 6, 5, 2]
    assert [each["escaped"] for each in (whole, a, b, c)] == [4, 4, 0, 0]
    assert [each["newly_poor"] for each in (whole, a, b, c)] == [2, 0, 1, 1]
    assert [each["poor_decrease"] for each in (whole, a, b, c)] == [3, 4, 1, -2]
    assert [each["near_poor"] for each in (whole, a, b, c)] == [4, 1, 3, 0]
    assert [each["poor_minority"] for each in (whole, a)] == [0, 0]
    assert [each["poor_able"] for each in (whole, a)] == [11, 4]


def test_the_base_is_what_an_office_states_else_what_is_counted(held: SmallDistrict) -> None:
    run = compute(actor=held.supervisor, plan=everything(held), day=JUNE)
    assert [values(run, unit)["households"] for unit in (held.district, held.a, held.b, held.c)] == [305, 200, 100, 5]
    assert "Niên giám thống kê huyện" in figure(run, "poor_rate", held.district).why["figure"]["sources"]


def test_a_unit_without_a_review_has_no_figure_and_a_grey_light(held: SmallDistrict) -> None:
    other = make_unit("465", "Đa Krông", Level.DISTRICT, held.district.parent, title="Huyện", tree="o")
    plan = plan_of(held, number="13/KH-UBND")
    add_target(plan, "poor", {held.a: 6, other: 3})
    run = compute(actor=None, plan=plan, day=JUNE)
    silent = figure(run, "poor", other)
    assert [silent.value, silent.forecast, silent.light] == [None, None, "grey"]
    assert figure(run, "poor", held.a).light == "red"
    assert figure(run, "poor", held.district).light == "grey"  # a figure, but the plan states no value


def test_before_the_first_review_there_is_no_figure_at_all(held: SmallDistrict) -> None:
    plan = plan_of(held, number="14/KH-UBND", first_year=2018, last_year=2018)
    add_target(plan, "poor", {held.district: 6})
    assert figure(compute(actor=None, plan=plan, day=date(2018, 6, 30)), "poor", held.district).value is None


def test_households_named_to_escape_make_the_forecast(held: SmallDistrict) -> None:
    for name in ("A0", "A1", "A2", "A3"):
        ExpectedEscape.objects.create(household=held.homes[name], path=held.a.path, year=2019, leaves="poor", named_by=held.supervisor)
    ExpectedEscape.objects.update(named_at="2019-03-01T08:00:00+07:00")
    add_target(plan_in(held), "poor", {held.a: 6, held.b: 5}, role="end")
    add_target(plan_in(held), "poor_decrease", {held.a: 4}, role="change")
    run = compute(actor=held.supervisor, plan=plan_in(held), day=JUNE)
    poor = figure(run, "poor", held.a)
    assert [poor.value, poor.forecast, poor.light] == [10, 6, "green"]
    assert poor.why["forecast"] == {"rule": "stock", "terms": [["now", "10"], ["escapes", "-4"]]}
    assert figure(run, "poor_decrease", held.a).forecast == 4
    assert [figure(run, "poor", held.b).forecast, figure(run, "poor", held.b).light] == [6, "red"]
    early = compute(actor=held.supervisor, plan=plan_in(held), day=date(2019, 2, 1))
    assert figure(early, "poor", held.a).forecast == 10  # nobody was named yet


def test_the_plans_own_expected_increase_is_part_of_the_forecast(held: SmallDistrict) -> None:
    add_target(plan_in(held), "poor", {held.district: 14})
    expected = add_target(plan_in(held), "new", {held.district: 2}, measure="newly_poor", role="expected", comparator="range")
    expected.values.update(value_max=4)
    run = compute(actor=held.supervisor, plan=plan_in(held), day=date(2019, 4, 30))
    assert figure(run, "poor", held.district).forecast == 16 + 3
    assert figure(run, "new", held.district).light == "grey"
    assert figure(run, "new", held.district).why["judged"] is False


def test_a_yearly_review_decided_late_still_belongs_to_the_start(held: SmallDistrict) -> None:
    Round.objects.filter(pk=held.first.pk).update(day=date(2018, 11, 15))
    add_target(plan_in(held), "poor_start", {held.district: 16}, role="base")
    run = compute(actor=held.supervisor, plan=plan_in(held), day=JUNE)
    assert figure(run, "poor_start", held.district).value == 16


def test_the_same_ledger_gives_the_same_digest_and_one_current_run(held: SmallDistrict) -> None:
    plan = everything(held)
    one, other = (compute(actor=held.supervisor, plan=plan, day=JUNE) for _ in range(2))
    assert one.digest == other.digest
    assert [run.pk for run in plan.progress_runs.filter(day=JUNE, current=True)] == [other.pk]
    compute(actor=None, plan=plan, day=date(2019, 4, 1))
    assert plan.progress_runs.filter(current=True).count() == 2


def test_as_many_statements_for_one_unit_as_for_four(held: SmallDistrict, django_assert_max_num_queries: DjangoAssertNumQueries) -> None:
    plan = everything(held)
    with django_assert_max_num_queries(30):
        compute(actor=None, plan=plan, day=JUNE)


def test_every_day_each_plan_in_force_is_computed_once(held: SmallDistrict) -> None:
    plan = plan_in(held)
    add_target(plan, "poor", {held.district: 14})
    plan_of(held, number="16/KH-UBND", first_year=2018, last_year=2018)  # over
    plan_of(held, number="17/KH-UBND")  # without targets
    assert [compute_due(JUNE), compute_due(JUNE)] == [1, 0]
    assert [run.day for run in plan.progress_runs.all()] == [JUNE]


@pytest.mark.parametrize("day", [date(2018, 12, 31), date(2020, 4, 1), date(2999, 1, 1)])
def test_a_day_outside_the_plan_is_refused(held: SmallDistrict, day: date) -> None:
    with pytest.raises(Problem, match="nằm ngoài thời gian"):
        compute(actor=held.supervisor, plan=plan_in(held), day=day)


def test_a_draft_has_no_progress(held: SmallDistrict) -> None:
    plan = plan_of(held, number="15/KH-UBND", state="draft")
    with pytest.raises(Problem, match="chưa ban hành"):
        compute(actor=held.supervisor, plan=plan, day=JUNE)


def test_the_officer_of_a_commune_does_not_compute_the_districts_plan(held: SmallDistrict) -> None:
    with pytest.raises(Problem, match="không có quyền"):
        compute(actor=held.officer, plan=plan_in(held), day=JUNE)


def test_results_reported_by_hand_add_up_and_a_correction_is_a_further_report(held: SmallDistrict) -> None:
    houses = add_target(plan_in(held), "houses", {held.district: 30, held.a: 10, held.b: 20}, measure="", role="change", comparator=">=")
    first = report_achievement(actor=held.officer, target=houses, unit=held.a, day=JUNE, value=Decimal(5), source="Báo cáo số 12")
    run = compute(actor=held.supervisor, plan=plan_in(held), day=JUNE)
    whole, a, b = (figure(run, "houses", unit) for unit in (held.district, held.a, held.b))
    assert [whole.value, whole.why["figure"]["missing"], whole.why["figure"]["parts"]] == [5, 1, 2]
    assert [a.value, a.forecast, a.light] == [5, 10, "green"]
    assert [b.value, b.light] == [None, "grey"]
    report_achievement(actor=held.officer, target=houses, unit=held.a, day=JUNE, value=Decimal(3), source="Báo cáo số 13")
    assert figure(compute(actor=held.supervisor, plan=plan_in(held), day=JUNE), "houses", held.a).value == 3
    assert Achievement.objects.get(pk=first.pk).value == 5
    assert figure(compute(actor=held.supervisor, plan=plan_in(held), day=date(2019, 6, 29)), "houses", held.a).value is None


@pytest.mark.parametrize(("reported", "light", "shown"), [("91.5", "amber", "91,5"), ("92", "green", "92"), ("99.6", "green", "99,6")])
def test_what_is_reported_is_not_rounded_up_to_its_target(held: SmallDistrict, reported: str, light: str, shown: str) -> None:
    """ "92 % hộ nghèo được vay": 91,5 % has not reached it, and nobody reads 92 %."""
    loans = add_target(plan_in(held), "loans", {held.a: 92}, measure="", comparator=">=", unit_name="%", additive=False)
    report_achievement(actor=held.officer, target=loans, unit=held.a, day=END, value=Decimal(reported), source="Báo cáo số 41")
    made = figure(compute(actor=held.supervisor, plan=plan_in(held), day=END), "loans", held.a)
    assert (made.light, written(made.value, fine(made.value, loans.decimals))) == (light, shown)


def test_what_the_system_counts_nobody_reports(held: SmallDistrict) -> None:
    poor = add_target(plan_in(held), "poor", {held.a: 6})
    told: dict[str, Any] = {"unit": held.a, "day": JUNE, "value": Decimal(5), "source": "BC"}
    with pytest.raises(Problem, match="tự tính"):
        report_achievement(actor=held.officer, target=poor, **told)
    houses = add_target(plan_in(held), "houses", {held.a: 6}, measure="")
    stranger = make_person("khac", "Ngô Văn Đức", Role.COMMUNE_OFFICER, held.b)
    with pytest.raises(Problem, match="không có quyền"):
        report_achievement(actor=stranger, target=houses, **told)
    with pytest.raises(Problem, match="không được giao"):
        report_achievement(actor=stranger, target=houses, **(told | {"unit": held.b}))
    with pytest.raises(Problem, match="không thể âm"):
        report_achievement(actor=held.officer, target=houses, **(told | {"value": Decimal(-1)}))
    with pytest.raises(Problem, match="theo báo cáo nào"):
        report_achievement(actor=held.officer, target=houses, **(told | {"source": " "}))
