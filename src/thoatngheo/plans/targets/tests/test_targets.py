"""Targets and their figures: what the formulas make, what is refused, how an issued plan changes."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.problems import Problem
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.grid import grid_of
from thoatngheo.plans.targets.models import Correction, TargetValue
from thoatngheo.plans.targets.services.figures import ByDecision, Given, set_figures
from thoatngheo.plans.targets.services.targets import About, add_target, change_target, move_target, remove_target
from thoatngheo.plans.targets.tests.two_levels import CamLo, cam_lo
from thoatngheo.plans.targets.values import Figure

BY_DECISION = ByDecision("15/QĐ-UBND", date(2019, 6, 3), "Bão làm hư hỏng nhà ở")


@pytest.fixture
def lo(cast: Cast) -> CamLo:
    return cam_lo(cast)


def figure(lo: CamLo, code: str, name: str = "") -> Decimal | None:
    unit = lo.communes[name] if name else lo.plan.unit
    return TargetValue.objects.get(target__plan=lo.plan, target__code=code, unit=unit).value


def test_ten_is_two_minus_eight_and_eleven_follows_from_counts(lo: CamLo) -> None:
    """Cam Tuyền: 140 − 14 = 126, 8,93 %. Cam Thủy: 50 of 1.446 are 3,46 %, which is not 4,56 − 1,10 as printed (3,45)."""
    assert (figure(lo, "poor_end", "Cam Tuyền"), figure(lo, "poor_end_rate", "Cam Tuyền")) == (Decimal(126), Decimal("8.93"))
    assert (figure(lo, "poor_end", "Cam Thủy"), figure(lo, "poor_end_rate", "Cam Thủy")) == (Decimal(50), Decimal("3.46"))
    assert (figure(lo, "poor_end"), figure(lo, "poor_end_rate")) == (Decimal(527), Decimal("3.60"))


def test_nine_communes_make_the_whole(lo: CamLo) -> None:
    """ "TỔNG CỘNG 14.653 609 82 527": every column that adds up agrees; the rate has no sum."""
    columns = {column.target.code: column for column in grid_of(lo.plan).columns}
    made = {code: column.balance.made for code, column in columns.items() if column.balance}
    assert made == {"households": 14653, "poor_start": 609, "poor_decrease": 82, "poor_end": 527}
    assert {column.balance.state for column in columns.values() if column.balance} == {"equal"}
    assert columns["poor_end_rate"].balance is None


def test_a_wrong_part_shows_at_once(lo: CamLo) -> None:
    """Cam Tuyền with 16 instead of 14: the parts make 84, two too much; 525 poor households would be left in the parts."""
    lo.give("poor_decrease", lo.communes["Cam Tuyền"], 16)
    columns = {column.target.code: column for column in grid_of(lo.plan).columns}
    wrong = columns["poor_decrease"].balance
    assert wrong is not None
    assert (wrong.state, columns["poor_decrease"].difference, columns["poor_end"].made) == ("over", "2", "525")


def test_what_is_printed_stays_beside_what_the_formula_gives(lo: CamLo) -> None:
    """Typed as printed: 3,45 for Cam Thủy. The figure is 3,46, the print is kept; typed as computed nothing is kept."""
    lo.give("poor_end_rate", lo.communes["Cam Thủy"], "3.45")
    row = TargetValue.objects.get(target__code="poor_end_rate", unit=lo.communes["Cam Thủy"])
    assert (row.value, row.printed) == (Decimal("3.46"), "3,45")
    assert [(unit.name, cell.printed, cell.text) for unit, cell in grid_of(lo.plan).notes] == [("Cam Thủy", "3,45", "3,46")]
    lo.give("poor_end_rate", lo.communes["Cam Thủy"], "3.46")
    row.refresh_from_db()
    assert row.printed == ""


def test_unknown_stays_unknown(lo: CamLo) -> None:
    lo.give("poor_decrease", lo.communes["Cam An"], None)
    assert figure(lo, "poor_end", "Cam An") is None
    assert figure(lo, "poor_end_rate", "Cam An") is None


def test_an_expected_increase_is_a_range(lo: CamLo) -> None:
    """ "Dự kiến hộ nghèo tăng trong năm 30-40 hộ" (III.2)."""
    told = About("Dự kiến hộ nghèo tăng trong năm", "expected", role="expected", comparator="range", unit_name="hộ")
    lo.targets["expected"] = add_target(actor=lo.officer, plan=lo.plan, about=told)
    lo.give("expected", lo.plan.unit, 30, 40)
    cell = next(column.whole for column in grid_of(lo.plan).sentences)
    assert cell.text == "30–40"
    with pytest.raises(Problem, match="số cao nhất 30 nhỏ hơn số thấp nhất 40"):
        lo.give("expected", lo.plan.unit, 40, 30)


@pytest.mark.parametrize(
    ("about", "says"),
    [
        (About("Tỷ lệ giảm", "less_rate", formula="100 × poor_decreas ÷ households"), "gần nhất: poor_decrease"),
        (About("Vòng", "again", formula="again + 1"), "vòng quanh: again → again"),
        (About("Lỗi", "bad", formula="poor_end +"), "thiếu một số hay một mã"),
        (About("Trùng", "poor_end"), "đã có chỉ tiêu mang mã poor_end"),
        (About("Mã lạ", "Hộ nghèo"), "không dùng được"),
    ],
)
def test_what_cannot_be_is_refused_by_name(lo: CamLo, about: About, says: str) -> None:
    with pytest.raises(Problem, match=says):
        add_target(actor=lo.officer, plan=lo.plan, about=about)
    assert lo.plan.targets.count() == 5


def test_a_figure_with_too_many_digits_or_of_a_stranger_is_refused(lo: CamLo, cast: Cast) -> None:
    with pytest.raises(Problem, match="nhiều chữ số thập phân"):
        lo.give("poor_decrease", lo.communes["Cam An"], "5.5")
    with pytest.raises(Problem, match="không thuộc địa bàn"):
        lo.give("poor_decrease", cast.other_commune, 5)


def test_a_code_is_renamed_in_the_formulas_too(lo: CamLo) -> None:
    start = lo.targets["poor_start"]
    change_target(actor=lo.officer, target=start, about=About(start.label, "poor_2018", role="base", measure="poor_start", unit_name="hộ"))
    assert lo.plan.targets.get(code="poor_end").formula == "poor_2018 − poor_decrease"
    with pytest.raises(Problem, match="công thức của Hộ nghèo cuối năm còn dùng mã poor_2018"):
        remove_target(actor=lo.officer, target=start)


def test_a_code_follows_from_the_label_and_targets_move(lo: CamLo) -> None:
    first = add_target(actor=lo.officer, plan=lo.plan, about=About("Nhà ở xây mới"))
    second = add_target(actor=lo.officer, plan=lo.plan, about=About("Nhà ở xây mới"))
    assert (first.code, second.code) == ("nha_o_xay_moi", "nha_o_xay_moi_2")
    move_target(actor=lo.officer, target=second, up=True)
    assert list(lo.plan.targets.order_by("position").values_list("code", flat=True))[-2:] == ["nha_o_xay_moi_2", "nha_o_xay_moi"]


def issued(lo: CamLo) -> None:
    Plan.objects.filter(pk=lo.plan.pk).update(state="issued", issued_on=date(2019, 2, 1), number="20/KH-UBND", number_year=2019)
    lo.plan.refresh_from_db()


def test_an_issued_plan_changes_by_decision_only(lo: CamLo) -> None:
    """Every figure that changed, the derived ones too, keeps what it was and the decision."""
    issued(lo)
    commune = lo.communes["Cam Tuyền"]
    given = [Given(lo.plan.targets.get(code="poor_decrease"), commune, Figure(Decimal(16)))]
    with pytest.raises(Problem, match="phải ghi số, ngày quyết định điều chỉnh và lý do"):
        set_figures(actor=lo.officer, plan=lo.plan, given=given)
    with pytest.raises(Problem, match="có trước ngày ban hành"):
        set_figures(actor=lo.officer, plan=lo.plan, given=given, decision=ByDecision("1/QĐ", date(2019, 1, 1), "thử"))
    set_figures(actor=lo.officer, plan=lo.plan, given=given, decision=BY_DECISION)
    kept = Correction.objects.filter(unit=commune).order_by("target__position").values_list("target__code", "before", "after")
    assert list(kept) == [
        ("poor_decrease", Decimal(14), Decimal(16)),
        ("poor_end", Decimal(126), Decimal(124)),
        ("poor_end_rate", Decimal("8.93"), Decimal("8.79")),
    ]


def test_targets_of_an_issued_plan_stand(lo: CamLo) -> None:
    issued(lo)
    target = lo.plan.targets.get(code="poor_decrease")
    told = About(target.label, target.code, role=target.role, comparator=target.comparator, unit_name=target.unit_name)
    change_target(actor=lo.officer, target=target, about=told)  # how it is measured is not the paper's
    for deed in (
        lambda: add_target(actor=lo.officer, plan=lo.plan, about=About("Nhà ở")),
        lambda: remove_target(actor=lo.officer, target=target),
        lambda: change_target(actor=lo.officer, target=target, about=About("Tên khác", target.code)),
    ):
        with pytest.raises(Problem, match="không thêm, sửa, xóa chỉ tiêu nữa"):
            deed()


def test_who_writes(lo: CamLo, cast: Cast) -> None:
    """The district's officers write; the commune, the agencies and the auditor read."""
    for user in (lo.commune_officer, cast.agency, cast.auditor, cast.nobody):
        with pytest.raises(Problem, match="không có quyền"):
            set_figures(actor=user, plan=lo.plan, given=[Given(lo.targets["poor_decrease"], lo.communes["Cam An"], Figure(Decimal(1)))])
