"""Handing down over three levels: the plans below, what is linked, what changed above after handing down."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from thoatngheo.accounts.testing import Cast, make_unit
from thoatngheo.areas.levels import Level
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.plans.targets.services.figures import Given, set_figures
from thoatngheo.plans.targets.services.handing import from_above, hand_down, take_from_above
from thoatngheo.plans.targets.services.shares import Basis, poor_households, suggested
from thoatngheo.plans.targets.services.targets import About, add_target
from thoatngheo.plans.targets.tests.two_levels import CamLo, cam_lo
from thoatngheo.plans.targets.values import Figure
from thoatngheo.plans.tasks.testing import make_plan

FIRST, LATER = date(2019, 2, 1), date(2019, 6, 3)


@pytest.fixture
def lo(cast: Cast) -> CamLo:
    return cam_lo(cast)


def plan_of(lo: CamLo, name: str) -> Plan:
    return Plan.objects.get(above=lo.plan, unit=lo.communes[name])


def own(plan: Plan, code: str) -> Decimal | None:
    return TargetValue.objects.get(target__plan=plan, target__code=code, unit=plan.unit).value


def test_each_commune_gets_a_draft_of_its_own(lo: CamLo) -> None:
    """Cam Tuyền: 140 poor households, 14 fewer, 126 left, 8,93 %; every target linked to the district's."""
    plans = hand_down(actor=lo.officer, plan=lo.plan, on=FIRST)
    assert len(plans) == 9
    plan = plan_of(lo, "Cam Tuyền")
    assert (plan.state, plan.first_year, plan.standard) == ("draft", 2019, "VN-2016")
    assert {target.code: target.above_id for target in plan.targets.all()} == {code: each.pk for code, each in lo.targets.items()}
    assert [own(plan, code) for code in ("poor_start", "poor_decrease", "poor_end", "poor_end_rate")] == [140, 14, 126, Decimal("8.93")]
    assert from_above(plan)[0].sentence() == ""


def test_a_change_above_is_told_below(lo: CamLo) -> None:
    """ "Cấp trên đã đổi từ 14 thành 16": first seen as not handed down yet, then handed down."""
    hand_down(actor=lo.officer, plan=lo.plan, on=FIRST)
    plan = plan_of(lo, "Cam Tuyền")
    lo.give("poor_decrease", lo.communes["Cam Tuyền"], 16)
    told = {each.target.code: each for each in from_above(plan)}["poor_decrease"]
    assert told.sentence() == "Ở kế hoạch cấp trên nay là 16, chưa giao lại."
    hand_down(actor=lo.officer, plan=lo.plan, on=LATER)
    told = {each.target.code: each for each in from_above(plan)}["poor_decrease"]
    assert (told.sentence(), told.on) == ("Cấp trên đã đổi từ 14 thành 16.", LATER)
    assert (own(plan, "poor_decrease"), own(plan, "poor_end")) == (Decimal(16), Decimal(124))


def test_what_the_commune_made_its_own_stays(lo: CamLo) -> None:
    """Cam Tuyền wants 20; the district hands down 16 instead of 14: the commune's 20 stays until it takes the district's."""
    hand_down(actor=lo.officer, plan=lo.plan, on=FIRST)
    plan = plan_of(lo, "Cam Tuyền")
    given = [Given(plan.targets.get(code="poor_decrease"), plan.unit, Figure(Decimal(20)))]
    set_figures(actor=lo.commune_officer, plan=plan, given=given)
    lo.give("poor_decrease", lo.communes["Cam Tuyền"], 16)
    hand_down(actor=lo.officer, plan=lo.plan, on=LATER)
    assert own(plan, "poor_decrease") == 20
    told = {each.target.code: each for each in from_above(plan)}["poor_decrease"]
    assert told.sentence() == "Cấp trên đã đổi từ 14 thành 16. Kế hoạch này ghi 20, cấp trên giao 16."
    assert take_from_above(actor=lo.commune_officer, plan=plan) == 3  # the decrease, the end and its rate
    assert (own(plan, "poor_decrease"), own(plan, "poor_end")) == (Decimal(16), Decimal(124))


def test_an_issued_plan_below_is_not_touched(lo: CamLo) -> None:
    hand_down(actor=lo.officer, plan=lo.plan, on=FIRST)
    plan = plan_of(lo, "Cam Tuyền")
    Plan.objects.filter(pk=plan.pk).update(state="issued", number_year=2019)
    lo.give("poor_decrease", lo.communes["Cam Tuyền"], 16)
    hand_down(actor=lo.officer, plan=lo.plan, on=LATER)
    assert own(plan, "poor_decrease") == 14
    assert Plan.objects.filter(above=lo.plan).count() == 9


def test_three_levels(lo: CamLo) -> None:
    """The commune hands its 14 on to two hamlets, in equal parts; the hamlets have no households column and keep what is given."""
    hand_down(actor=lo.officer, plan=lo.plan, on=FIRST)
    plan = plan_of(lo, "Cam Tuyền")
    hamlets = [
        make_unit(code, name, Level.HAMLET, plan.unit, title="Thôn", tree="o") for code, name in (("01", "An Mỹ"), ("02", "Ba Thung"))
    ]
    target = plan.targets.get(code="poor_decrease")
    shares = suggested(target, hamlets, Basis.EQUAL, FIRST)
    given = [Given(target, hamlet, shares[hamlet.pk]) for hamlet in hamlets]
    set_figures(actor=lo.commune_officer, plan=plan, given=given)
    made = hand_down(actor=lo.commune_officer, plan=plan, on=FIRST)
    assert [(each.unit.name, own(each, "poor_decrease")) for each in made] == [("An Mỹ", Decimal(7)), ("Ba Thung", Decimal(7))]
    linked = made[0].targets.get(code="poor_decrease")
    assert linked.above == target
    assert target.above == lo.targets["poor_decrease"]


def test_a_formula_without_its_figures_is_left_behind(lo: CamLo) -> None:
    """Only the rate of the end is handed to Cam An: below it stands as a figure, not as a formula over nothing."""
    keep = lo.communes["Cam An"]
    TargetValue.objects.filter(unit=keep).exclude(target__code="poor_end_rate").delete()
    hand_down(actor=lo.officer, plan=lo.plan, on=FIRST, units=[keep])
    target = plan_of(lo, "Cam An").targets.get()
    assert (target.code, target.formula) == ("poor_end_rate", "")
    assert own(target.plan, "poor_end_rate") == Decimal("4.16")


def test_proportional_equal_and_last_years_shares(lo: CamLo, cast: Cast) -> None:
    """82 by 609 poor households, largest remainder; equal: 82 = 10 × 8 + 2 … ; last year's as they were."""
    units = list(lo.communes.values())
    target = lo.targets["poor_decrease"]
    by_poor = suggested(target, units, Basis.POOR, FIRST)
    assert [by_poor[unit.pk].value for unit in units] == [19, 9, 11, 11, 10, 7, 6, 5, 4]
    equal = suggested(target, units, Basis.EQUAL, FIRST)
    assert sorted(int(figure.value or 0) for figure in equal.values()) == [9] * 8 + [10]
    before = make_plan(cast.old_district, lo.officer, first_year=2018, last_year=2018, number="1/KH", number_year=2018, state="draft")
    old = add_target(actor=lo.officer, plan=before, about=About("Hộ nghèo giảm", "poor_decrease"))
    set_figures(actor=lo.officer, plan=before, given=[Given(old, lo.communes["Cam An"], Figure(Decimal(9)))])
    assert suggested(target, units, Basis.LAST, FIRST) == {}  # a draft is no plan of last year
    Plan.objects.filter(pk=before.pk).update(state="issued")
    assert suggested(target, units, Basis.LAST, FIRST)[lo.communes["Cam An"].pk].value == 9


def test_a_range_is_shared_with_both_ends(lo: CamLo) -> None:
    """30–40 households over nine communes: the lower ends make 30, the upper ends 40."""
    about = About("Dự kiến tăng", "expected", role="expected", comparator="range")
    target = add_target(actor=lo.officer, plan=lo.plan, about=about)
    lo.targets["expected"] = target
    lo.give("expected", lo.plan.unit, 30, 40)
    shares = suggested(target, list(lo.communes.values()), Basis.POOR, FIRST).values()
    assert (sum(each.value or 0 for each in shares), sum(each.value_max or 0 for each in shares)) == (Decimal(30), Decimal(40))
    assert all((each.value or 0) <= (each.value_max or 0) for each in shares)


def test_weights_come_from_the_plan_else_from_the_ledger(lo: CamLo) -> None:
    units = list(lo.communes.values())
    assert poor_households(lo.plan, units, FIRST).column == "Hộ nghèo đầu năm"
    TargetValue.objects.filter(target=lo.targets["poor_start"], unit=units[0]).delete()
    weights = poor_households(lo.plan, units, FIRST)
    assert (weights.column, weights.day) == ("", FIRST)
    assert set(weights.by_unit.values()) == {Decimal(0)}  # nobody was reviewed here


def test_nothing_and_nobody_to_hand_to(lo: CamLo, cast: Cast) -> None:
    with pytest.raises(Problem, match="Chưa có con số nào để giao"):
        hand_down(actor=lo.officer, plan=make_plan(cast.old_district, lo.officer, state="draft", number=""), on=FIRST)
    with pytest.raises(Problem, match="không có đơn vị nào bên dưới"):
        hand_down(actor=cast.officer, plan=make_plan(cast.hamlet, cast.officer, state="draft", number=""), on=FIRST)
    with pytest.raises(Problem, match="không có quyền"):
        hand_down(actor=lo.commune_officer, plan=lo.plan, on=FIRST)
