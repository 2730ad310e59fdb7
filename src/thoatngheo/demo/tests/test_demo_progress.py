"""Đà Nẵng 2023 in the demo: the ledger gives the figures that the plan prints."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from pytest_django.fixtures import Settings

from thoatngheo.areas.services import load_country
from thoatngheo.demo.load import make_person
from thoatngheo.demo.people import PEOPLE
from thoatngheo.demo.plans import DemoPlans, load_plans
from thoatngheo.demo.plans.da_nang import read
from thoatngheo.demo.plans.progress import load_progress
from thoatngheo.plans.progress.counting.boards import board_of, lines_of, run_of
from thoatngheo.plans.progress.models import ProgressFigure
from thoatngheo.plans.targets.models import TargetValue
from thoatngheo.reviews.rounds.models import StatusEntry

JUNE, END = date(2023, 6, 30), date(2023, 12, 31)


def test_every_printed_rate_of_the_poor_follows_from_the_derived_households() -> None:
    households = {row["unit"]: int(row["households"]) for row in read("da_nang_2023_households.csv")}
    households["Thành phố Đà Nẵng"] = sum(households.values())
    for row in read("da_nang_2023.csv"):
        for code in ("able_start", "able_decrease", "able_end"):
            rate = Decimal(100 * int(row[code])) / households[row["unit"]]
            assert rate.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) == Decimal(row[f"{code}_rate"]), (row["unit"], code)


def test_no_smaller_number_of_households_gives_the_citys_rates() -> None:
    """2,09 % of 6,271 holds up to 300,767; 0,69 % of 2,083 and 1,39 % of 4,188 begin at 300,216."""
    assert sum(int(row["households"]) for row in read("da_nang_2023_households.csv")) == 300_216
    assert round(Decimal(100 * 4188) / 300_215, 4) >= Decimal("1.3950")


@pytest.fixture
def loaded(db: None, settings: Settings) -> DemoPlans:
    settings.DEMO = True
    load_country(actor=None, only=["44", "48", "12"])
    for person in PEOPLE:
        if person.username in {"canbo.camlo", "canbo.danang", "canbo.laichau"}:
            make_person(person)
    held = load_plans()
    load_progress(held)
    return held


def test_da_nang_2023_comes_out_as_printed(loaded: DemoPlans) -> None:
    """6,271 at the start, 4,188 at the end, in every district as printed; in June half has gone."""
    run = run_of(loaded.da_nang, END)
    assert run is not None
    wanted = {(value.target.code, value.unit_id): value.value for value in printed(loaded)}
    seen = {
        (figure.target.code, figure.unit_id): figure
        for figure in ProgressFigure.objects.filter(run=run, target__code__startswith="able").select_related("target")
    }
    assert len(seen) == 6 * 8
    for key, figure in seen.items():
        assert figure.value is not None, (key, figure.why)
        assert figure.value.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP) == wanted[key], key
        assert figure.light in {"green", "grey"}
    city = loaded.da_nang.unit
    in_june = ProgressFigure.objects.get(run=run_of(loaded.da_nang, JUNE), target__code="able_end", unit=city)
    assert (6271 - 2083 / 2) - 10 < float(in_june.value or 0) < 6271 - 2083 / 2 + 10
    assert in_june.light == "red"
    assert StatusEntry.objects.filter(standard="DNG-2021", category="poor").values("household").distinct().count() == 6271
    reported_by_hand(loaded)


def printed(loaded: DemoPlans) -> list[TargetValue]:
    return list(TargetValue.objects.filter(target__plan=loaded.da_nang).select_related("target"))


def reported_by_hand(loaded: DemoPlans) -> None:
    """Six of seven districts had reported in June; of the near-poor the plan prints no number."""
    officer = loaded.da_nang.created_by
    run = run_of(loaded.da_nang, JUNE)
    assert run is not None
    lines = {line.target.code: line for line in lines_of(board_of(officer, run), loaded.da_nang.unit)}
    assert lines["jobs"].figure == "592 người"
    assert any("6 trên 7 đơn vị" in said and "1 đơn vị chưa báo cáo" in said for said in lines["jobs"].why)
    assert lines["near_poor_decrease"].light == "grey"
