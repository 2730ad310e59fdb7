"""Programme money: what is written, what is refused and in which words, moves, what is handed down."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from typing import Any

import pytest
from django.db import connection, connections, transaction

from thoatngheo.accounts.testing import Cast, make_cast, make_unit
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.core.problems import Problem
from thoatngheo.plans.budget.balance import Amounts
from thoatngheo.plans.budget.models import FundLine, MoneyEntry, MoneyMove
from thoatngheo.plans.budget.services.money import Document, amounts_of, correct, open_line, record
from thoatngheo.plans.budget.services.money_moves import hand_down, move
from thoatngheo.plans.register.catalogue import load_catalogue
from thoatngheo.plans.register.models import Programme, Project

MILLION = 1_000_000
DECISION = Document("305/QĐ-UBND", date(2026, 3, 14))
DAY = date(2026, 3, 16)


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("django.utils.timezone.localdate", lambda *_: date(2026, 6, 30))


def project_of_2026(number: int = 1) -> Project:
    programme = Programme.objects.get(code="CTMTQG-2026")
    return Project.objects.get_or_create(programme=programme, number=number, defaults={"name": f"Dự án {number} do tỉnh nhập"})[0]


def line_of(cast: Cast, unit: Unit | None = None, **told: Any) -> FundLine:
    about = {"project": project_of_2026(), "year": 2026, "source": "central", "kind": "recurrent", **told}
    return open_line(actor=cast.province_officer, unit=unit or cast.commune, **about)


def put(cast: Cast, line: FundLine, **stages: int) -> None:
    for stage, amount in stages.items():
        record(actor=cast.province_officer, line=line, stage=stage, amount=amount, on=DAY, document=DECISION)


@pytest.mark.django_db
def test_a_project_of_another_programme_period_is_refused(cast: Cast) -> None:
    """Projects 2021–2025: Decision 90/QĐ-TTg; from 2026 Resolution 257/2025/QH15."""
    old = Project.objects.get(programme__code="GNBV-2021", number=2, sub=None)
    with pytest.raises(Problem, match="2021–2025"):
        line_of(cast, project=old, year=2026)
    with pytest.raises(Problem, match="2026–2035"):
        line_of(cast, year=2025)
    assert line_of(cast, project=old, year=2025).year == 2025


@pytest.mark.django_db
def test_one_line_for_one_unit_project_year_source_and_kind(cast: Cast) -> None:
    line_of(cast)
    with pytest.raises(Problem, match="đã có dòng vốn"):
        line_of(cast)
    assert line_of(cast, source="local").pk


@pytest.mark.django_db
def test_a_commune_writes_its_own_books_and_nobody_elses(cast: Cast) -> None:
    line, other = line_of(cast), line_of(cast, cast.other_commune)
    record(actor=cast.officer, line=line, stage="planned", amount=MILLION, on=DAY)
    for actor, at in ((cast.officer, other), (cast.chairman, line), (cast.auditor, line), (cast.nobody, line)):
        with pytest.raises(Problem) as refused:
            record(actor=actor, line=at, stage="planned", amount=MILLION, on=DAY)
        assert refused.value.code == "core.denied"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("stage", "amount", "code"),
    [
        ("spent", 101 * MILLION, "plans.money.spent_over_allocated"),
        ("settled", 61 * MILLION, "plans.money.settled_over_spent"),
        ("returned", 41 * MILLION, "plans.money.returned_over_rest"),
        ("spent", 0, "plans.money.not_positive"),
        ("spent", -5, "plans.money.not_positive"),
        ("planned", 10**17, "plans.money.too_great"),
    ],
)
def test_amounts_that_cannot_be_are_refused(cast: Cast, stage: str, amount: int, code: str) -> None:
    line = line_of(cast)
    put(cast, line, planned=100 * MILLION, allocated=100 * MILLION, spent=60 * MILLION)
    wanted = amount - 60 * MILLION if code.endswith("spent_over_allocated") else amount
    with pytest.raises(Problem) as refused:
        record(actor=cast.officer, line=line, stage=stage, amount=wanted, on=DAY)
    assert refused.value.code == code
    assert amounts_of(line) == Amounts(100 * MILLION, 100 * MILLION, 60 * MILLION)


@pytest.mark.django_db
def test_a_day_that_has_not_come_is_refused_and_money_must_be_allocated_before_it_is_spent(cast: Cast) -> None:
    line = line_of(cast)
    put(cast, line, allocated=10 * MILLION)
    with pytest.raises(Problem, match="chưa tới"):
        record(actor=cast.officer, line=line, stage="spent", amount=1, on=date(2026, 7, 1))
    with pytest.raises(Problem, match="15/03/2026"):
        record(actor=cast.officer, line=line, stage="spent", amount=1, on=date(2026, 3, 15))


@pytest.mark.django_db
def test_what_no_document_forbids_is_a_warning(cast: Cast) -> None:
    line = line_of(cast)
    put(cast, line, planned=10 * MILLION)
    over = record(actor=cast.officer, line=line, stage="allocated", amount=11 * MILLION, on=DAY)
    assert "nhiều hơn số kế hoạch" in over.warnings[0]
    old = line_of(cast, project=Project.objects.get(programme__code="GNBV-2021", number=2), year=2025)
    put(cast, old, planned=MILLION)
    late = record(actor=cast.officer, line=old, stage="allocated", amount=MILLION, on=DAY)
    assert "không thuộc năm 2025" in late.warnings[0]


@pytest.mark.django_db
def test_a_correction_is_a_further_entry_and_the_first_one_stays(cast: Cast) -> None:
    line = line_of(cast)
    first = record(actor=cast.officer, line=line, stage="planned", amount=530 * MILLION, on=DAY).entry
    fixed = correct(actor=cast.officer, entry=first, amount=503 * MILLION, on=date(2026, 4, 1), note="Đảo chữ số").entry
    assert (fixed.amount, fixed.corrects) == (-27 * MILLION, first)
    again = correct(actor=cast.officer, entry=first, amount=504 * MILLION, on=date(2026, 4, 2)).entry
    assert again.amount == MILLION
    assert amounts_of(line).planned == 504 * MILLION
    assert line.entries.count() == 3
    with pytest.raises(Problem, match="Sửa ở khoản gốc"):
        correct(actor=cast.officer, entry=fixed, amount=0, on=date(2026, 4, 3))
    with pytest.raises(Problem, match="trước ngày"):
        correct(actor=cast.officer, entry=first, amount=0, on=date(2026, 3, 1))


@pytest.mark.django_db
def test_a_correction_may_not_leave_more_spent_than_allocated(cast: Cast) -> None:
    line = line_of(cast)
    entry = record(actor=cast.officer, line=line, stage="allocated", amount=100, on=DAY).entry
    put(cast, line, spent=80)
    with pytest.raises(Problem, match="nhiều hơn số đã phân bổ"):
        correct(actor=cast.officer, entry=entry, amount=79, on=date(2026, 4, 1))


@pytest.mark.django_db
def test_a_move_makes_two_entries_and_the_whole_stays(cast: Cast) -> None:
    giver, taker = line_of(cast), line_of(cast, cast.other_commune)
    put(cast, giver, planned=100, allocated=100, spent=70)
    done = move(actor=cast.province_officer, giver=giver, taker=taker, stage="allocated", amount=30, document=DECISION, on=DAY).move
    assert sorted(done.entries.values_list("line", "amount")) == sorted([(giver.pk, -30), (taker.pk, 30)])
    assert amounts_of(giver).allocated + amounts_of(taker).allocated == 100
    assert amounts_of(giver).rest == 0
    with pytest.raises(Problem, match="nhiều hơn số đã phân bổ"):
        move(actor=cast.province_officer, giver=giver, taker=taker, stage="allocated", amount=1, document=DECISION, on=DAY)
    with pytest.raises(Problem, match="điều chuyển ngược"):
        correct(actor=cast.province_officer, entry=done.entries.filter(line=giver).get(), amount=0, on=DAY)


@pytest.mark.django_db
def test_moves_that_are_refused(cast: Cast) -> None:
    giver, taker = line_of(cast), line_of(cast, cast.other_commune)
    local = line_of(cast, cast.other_commune, source="local")
    invest = line_of(cast, cast.other_commune, kind="investment")
    put(cast, giver, allocated=100)
    by = {"actor": cast.province_officer, "stage": "allocated", "amount": 1, "on": DAY}
    for told, code in (
        ({"giver": giver, "taker": taker, "document": Document("", DAY)}, "no_decision"),
        ({"giver": giver, "taker": taker, "document": Document("1/QĐ-UBND")}, "no_decision"),
        ({"giver": giver, "taker": local, "document": DECISION}, "other_source"),
        ({"giver": giver, "taker": invest, "document": DECISION}, "other_source"),
        ({"giver": giver, "taker": giver, "document": DECISION}, "same_line"),
        ({"giver": giver, "taker": taker, "document": DECISION, "stage": "spent"}, "not_moved"),
    ):
        with pytest.raises(Problem) as refused:
            move(**(by | told))  # type: ignore[arg-type]
        assert refused.value.code == f"plans.money.{code}"
    with pytest.raises(Problem) as refused:
        move(actor=cast.officer, giver=giver, taker=taker, stage="allocated", amount=1, document=DECISION, on=DAY)
    assert refused.value.code == "core.denied"


@pytest.mark.django_db
def test_a_line_is_handed_down_and_what_is_missing_is_said(cast: Cast) -> None:
    whole = line_of(cast, cast.province)
    put(cast, whole, planned=100 * MILLION, allocated=100 * MILLION)
    give = {"actor": cast.province_officer, "line": whole, "on": DAY, "document": DECISION}
    first = hand_down(stage="allocated", parts={cast.commune: 60 * MILLION}, **give)  # type: ignore[arg-type]
    assert first.missing == 40 * MILLION
    with pytest.raises(Problem, match="nhiều hơn số của dòng vốn"):
        hand_down(stage="allocated", parts={cast.other_commune: 41 * MILLION}, **give)  # type: ignore[arg-type]
    rest = hand_down(stage="allocated", parts={cast.commune: 55 * MILLION, cast.other_commune: 45 * MILLION}, **give)  # type: ignore[arg-type]
    assert rest.missing == 0
    assert sorted(entry.amount for entry in rest.entries) == [-5 * MILLION, 45 * MILLION]
    again = hand_down(stage="allocated", parts={cast.commune: 55 * MILLION}, **give)  # type: ignore[arg-type]
    assert again.entries == ()
    with pytest.raises(Problem, match="không trực thuộc"):
        hand_down(stage="allocated", parts={cast.hamlet: 1}, **give)  # type: ignore[arg-type]


@pytest.mark.django_db
def test_what_a_commune_spends_comes_up_and_the_province_cannot_spend_it_again(cast: Cast) -> None:
    whole = line_of(cast, cast.province)
    put(cast, whole, allocated=100)
    hand_down(actor=cast.province_officer, line=whole, stage="allocated", parts={cast.commune: 90}, on=DAY)
    part = whole.below.get()
    record(actor=cast.officer, line=part, stage="spent", amount=50, on=DAY)
    assert amounts_of(whole).spent == 50
    with pytest.raises(Problem, match="đã giao xuống"):
        record(actor=cast.province_officer, line=whole, stage="spent", amount=11, on=DAY)
    record(actor=cast.province_officer, line=whole, stage="spent", amount=10, on=DAY)
    with pytest.raises(Problem, match="phần được giao"):
        move(actor=cast.province_officer, giver=whole, taker=part, stage="allocated", amount=1, document=DECISION, on=DAY)


@pytest.mark.django_db
def test_entries_and_moves_are_never_altered_nor_deleted(cast: Cast) -> None:
    line = line_of(cast)
    entry = record(actor=cast.officer, line=line, stage="planned", amount=5, on=DAY).entry
    for deed in (lambda: MoneyEntry.objects.filter(pk=entry.pk).update(amount=6), lambda: MoneyEntry.objects.filter(pk=entry.pk).delete()):
        with pytest.raises(Exception, match="Cannot"), transaction.atomic():
            deed()


@pytest.mark.django_db
def test_the_loader_never_touches_what_an_office_entered(cast: Cast) -> None:
    entered = project_of_2026(1)
    law = Project.objects.get(programme__code="GNBV-2021", number=5)
    Project.objects.filter(pk__in=(entered.pk, law.pk)).update(name="Tên do tỉnh ghi", entered_by=cast.province_officer)
    load_catalogue()
    assert {project.name for project in Project.objects.filter(pk__in=(entered.pk, law.pk))} == {"Tên do tỉnh ghi"}


@pytest.mark.django_db(transaction=True)
def test_two_tabs_moving_the_same_money_cannot_both_have_it() -> None:
    cast = make_cast()
    load_catalogue()
    third = make_unit("19435", "Cam Tuyền", Level.COMMUNE, cast.province, title="Xã")
    giver, one, two = line_of(cast), line_of(cast, cast.other_commune), line_of(cast, third)
    put(cast, giver, allocated=100)

    def try_move(taker: FundLine) -> str:
        try:
            move(actor=cast.province_officer, giver=giver, taker=taker, stage="allocated", amount=80, document=DECISION, on=DAY)
        except Problem as problem:
            return problem.code
        finally:
            connections.close_all()
        return "moved"

    with ThreadPoolExecutor(2) as tabs:
        outcomes = sorted(tabs.map(try_move, (one, two)))
    assert outcomes == ["moved", "plans.money.negative"]
    assert MoneyMove.objects.count() == 1
    assert [amounts_of(line).allocated for line in (giver, one, two)].count(20) == 1
    assert connection.in_atomic_block is False
