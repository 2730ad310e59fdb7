"""The plans of the demo are those that were printed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from pytest_django.fixtures import Settings

from thoatngheo.areas.services import load_country
from thoatngheo.demo.load import make_person
from thoatngheo.demo.people import PEOPLE
from thoatngheo.demo.plans import DemoPlans, load_plans
from thoatngheo.plans.budget.book import read_book
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, MoneyMove
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.targets.models import TargetValue


@pytest.fixture
def plans(db: None, settings: Settings) -> DemoPlans:
    """The three plans, in the units of their provinces."""
    settings.DEMO = True
    load_country(actor=None, only=["44", "48", "12"])
    for person in PEOPLE:
        if person.username in {"canbo.camlo", "canbo.danang", "canbo.laichau"}:
            make_person(person)
    return load_plans()


def value_of(plan: Plan, code: str, unit_name: str = "") -> TargetValue:
    values = TargetValue.objects.filter(target__plan=plan, target__code=code)
    return values.get(unit__name=unit_name) if unit_name else values.get(unit=plan.unit)


def test_the_heads_are_as_printed(plans: DemoPlans) -> None:
    """Số 66/KH-UBND, Đà Nẵng, ngày 17 tháng 3 năm 2023; số 4159/KH-UBND, ngày 29 tháng 12 năm 2023; Cam Lộ prints neither."""
    heads = [(plan.unit.full_name, plan.number, plan.issued_on) for plan in (plans.cam_lo, plans.da_nang, plans.lai_chau)]
    assert heads == [
        ("Huyện Cam Lộ", "", None),
        ("Thành phố Đà Nẵng", "66/KH-UBND", date(2023, 3, 17)),
        ("Thành phố Lai Châu", "4159/KH-UBND", date(2023, 12, 29)),
    ]
    assert [base.number for base in plans.da_nang.legal_bases.order_by("position")] == ["103/NQ-HĐND", "60/KH-UBND", "83/KH-UBND"]


@pytest.mark.parametrize(("code", "total"), [("households", 14653), ("poor_start", 609), ("poor_decrease", 82), ("poor_end", 527)])
def test_nine_communes_make_the_district(plans: DemoPlans, code: str, total: int) -> None:
    """ "TỔNG CỘNG 14.653 609 … 82 … 527" (Cam Lộ 2019, III.2)."""
    values = TargetValue.objects.filter(target__plan=plans.cam_lo, target__code=code).exclude(unit=plans.cam_lo.unit)
    assert (values.count(), sum(each.value or 0 for each in values)) == (9, total)
    assert value_of(plans.cam_lo, code).value == total


def test_what_is_printed_otherwise_is_kept(plans: DemoPlans) -> None:
    """527 of 14,653 households are 3,60 %: column 7 of the last line prints 3,59. Cam Thủy's 16 and 50 of 1,446 are 1,11 and 3,46."""
    kept = TargetValue.objects.filter(target__plan=plans.cam_lo).exclude(printed="").order_by("unit__name", "target__position")
    assert [(each.unit.name, each.target.code, each.value, each.printed) for each in kept] == [
        ("Cam Lộ", "hard_core_rate", Decimal("3.60"), "3,59"),
        ("Cam Thủy", "able_rate", Decimal("1.11"), "1,10"),
        ("Cam Thủy", "hard_core_rate", Decimal("3.46"), "3,45"),
        ("Cam Thủy", "poor_decrease_rate", Decimal("1.11"), "1,10"),
        ("Cam Thủy", "poor_end_rate", Decimal("3.46"), "3,45"),
    ]


def test_sentences_of_cam_lo(plans: DemoPlans) -> None:
    """ "Dự kiến hộ nghèo tăng trong năm 30-40 hộ"; "90% hộ nghèo, hộ cận nghèo được vay vốn tín dụng ưu đãi"."""
    expected, credit = value_of(plans.cam_lo, "expected_increase"), value_of(plans.cam_lo, "credit")
    assert (expected.value, expected.value_max, credit.value) == (Decimal(30), Decimal(40), Decimal(90))
    assert expected.target.role == "expected"


def test_seven_districts_of_da_nang(plans: DemoPlans) -> None:
    """ "Toàn thành phố 6.271 … 2.083 … 483 228 4.188 … 1.300 … 280 1.500" (annex)."""
    for code, total in {
        "able_start": 6271,
        "able_decrease": 2083,
        "able_end": 4188,
        "near_poor_decrease": 1300,
        "houses": 280,
        "jobs": 1500,
    }.items():
        parts = TargetValue.objects.filter(target__plan=plans.da_nang, target__code=code).exclude(unit=plans.da_nang.unit)
        assert (len(parts), sum(each.value or 0 for each in parts), value_of(plans.da_nang, code).value) == (7, total, Decimal(total))
    assert value_of(plans.da_nang, "able_end_rate").value == Decimal("1.39")
    assert value_of(plans.da_nang, "able_end", "Hòa Vang").value == 435


def test_the_money_of_lai_chau_is_as_printed(plans: DemoPlans) -> None:
    """Plan 4159/KH-UBND, parts III and IV: seven lines, 1.728 triệu đồng, central budget, vốn sự nghiệp."""
    book = read_book(FundLine.objects.filter(plan=plans.lai_chau))
    million = 1_000_000
    printed = {"2": 530, "3.2": 342, "4.1": 685, "4.3": 81, "6.2": 17, "7.1": 51, "7.2": 22}
    assert {line.project.label: book.stand[line.pk].planned // million for line in book.wholes()} == printed
    assert {(line.source, line.kind, line.year) for line in book.lines} == {("central", "recurrent", 2024)}


def test_the_invented_year_of_lai_chau_keeps_the_rules(plans: DemoPlans) -> None:
    """What is invented says so, and moves and parts leave the whole as it was printed."""
    book = read_book(FundLine.objects.filter(year=2024, path__startswith=plans.lai_chau.unit.path))
    assert (book.total.planned, book.total.allocated) == (1_728_000_000, 1_728_000_000)
    assert book.gaps == []
    assert 0 < book.total.settled < book.total.spent < book.total.allocated
    invented = MoneyEntry.objects.filter(line__in=book.lines, stage__in=("spent", "settled"))
    assert invented.exists()
    assert not invented.exclude(note__startswith="Dữ liệu mẫu").exists()
    assert MoneyMove.objects.get().decision_number.endswith("MẪU")


def test_the_communes_of_cam_lo_have_their_part(plans: DemoPlans) -> None:
    """Nine drafts under the district's plan, linked, each asked to sign."""
    below = Plan.objects.filter(above=plans.cam_lo, state="draft")
    assert below.count() == 9
    assert value_of(below.get(unit__name="Cam Tuyền"), "poor_decrease").value == 14
    assert plans.cam_lo.commitments.filter(state="asked").count() == 9
