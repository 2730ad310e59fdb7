"""The process of the review on given days, as Decision 24/2021/QD-TTg has it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from rulebook.troubles import LawError
from thoatngheo.core.problems import Problem
from thoatngheo.reviews.process.law import in_force, load_processes, months_after
from thoatngheo.reviews.process.model import STEPS
from thoatngheo.reviews.process.read import read_book

LAST_DAY_OF_DISTRICTS = date(2025, 6, 30)
FIRST_DAY_OF_TWO_LEVELS = date(2025, 7, 1)


def test_the_yearly_review_asks_the_district_until_30_june_2025() -> None:
    before, after = in_force(LAST_DAY_OF_DISTRICTS), in_force(FIRST_DAY_OF_TWO_LEVELS)
    assert before.has_step("district_opinion", "yearly")
    assert not before.has_step("district_opinion", "ad_hoc")
    assert not after.has_step("district_opinion")
    assert before.opinion_days == 5
    assert not before.value("opinion_days").verified  # five days: recalled, not read
    with pytest.raises(Problem):
        _ = after.opinion_days


def test_a_step_that_no_process_has_is_a_mistake_and_not_a_no() -> None:
    """A misspelt code would answer "not in force" for ever: the district would never be asked."""
    assert {step.code for law in load_processes().laws for step in law.steps} == STEPS
    with pytest.raises(Problem, match="district_opinon"):
        in_force(LAST_DAY_OF_DISTRICTS).has_step("district_opinon")


def test_the_terms_of_decision_24_2021() -> None:
    process = in_force(date(2026, 11, 22))
    assert process.quorum == Fraction(1, 2)
    assert (process.posting_days, process.recheck_days, process.repost_days) == (3, 7, 3)
    assert (process.minutes_copies, process.escape_months, process.phieu_a_limit) == (2, 36, 4)
    assert len(process.posting_places) == 2
    assert process.value("posting_days").verified


def test_nobody_saw_the_text_that_prolongs_the_decision_into_2026() -> None:
    assert in_force(date(2025, 12, 31)).basis.verified
    assert not in_force(date(2026, 1, 1)).basis.verified


def test_the_yearly_window_is_1_september_to_14_december() -> None:
    process = in_force(date(2026, 9, 1))
    assert process.window("yearly", 2026) == (date(2026, 9, 1), date(2026, 12, 14))
    assert not process.may_start("yearly", date(2026, 8, 31))
    assert process.may_start("yearly", date(2026, 12, 14))


def test_an_ad_hoc_review_starts_from_the_15th_and_lasts_15_days() -> None:
    process = in_force(date(2026, 3, 15))
    assert process.window("ad_hoc", 2026, 3) == (date(2026, 3, 15), date(2026, 3, 30))
    assert process.window("ad_hoc", 2026, 3, started=date(2026, 3, 20)).ends == date(2026, 4, 4)
    assert not process.may_start("ad_hoc", date(2026, 3, 14))


def test_a_special_review_needs_its_reason_and_has_no_window() -> None:
    process = in_force(date(2026, 10, 1))
    assert process.kind("special").reason_needed
    assert process.window("special", 2026) == (None, None)
    assert not process.kind("special").verified


def test_the_steps_come_in_the_laws_order() -> None:
    codes = [step.code for step in in_force(date(2024, 10, 1)).steps_of("yearly")]
    expected = [
        "request",
        "list",
        "survey",
        "meeting",
        "posting",
        "recheck",
        "repost",
        "district_opinion",
        "decision",
        "certificate",
        "escape",
    ]
    assert codes == expected


def test_the_process_before_decision_24_2021_is_not_verified() -> None:
    process = in_force(date(2018, 10, 1))
    assert process.code == "QT-2016"
    assert not process.verified
    with pytest.raises(Problem, match="posting_days"):
        _ = process.posting_days


def test_no_process_before_2016() -> None:
    with pytest.raises(Problem, match="31/12/2015"):
        in_force(date(2015, 12, 31))


def test_help_says_the_figures_of_the_day_and_its_article() -> None:
    told = in_force(date(2026, 10, 1)).help("posting")
    assert "3 ngày làm việc" in told.text.vi
    assert "24/2021/QĐ-TTg, Điều 4" in told.says()


def test_every_help_text_can_be_said_on_every_process() -> None:
    book = load_processes()
    for law in book.laws:
        for key in book.texts:
            assert law.on(law.valid_from, book.texts).help(key).text.vi


def test_months_after_stays_within_the_month() -> None:
    assert months_after(date(2023, 12, 14), 36) == date(2026, 12, 14)
    assert months_after(date(2024, 8, 31), 6) == date(2025, 2, 28)


BROKEN = """
id: X
title: Quy trình
valid_from: 2021-01-01
source: "Luật"
verified: true
kinds:
  yearly: {title: Hằng năm, window: {from: "13-01", to: "12-14"}, source: "Luật", verified: true}
values:
  posting_days:
    title: Niêm yết
    values:
      2022-01-01: {value: -3, source: "", verified: true}
steps:
  - {code: list, title: Lập danh sách, kinds: [monthly], actor: Xã, rule: Lập, source: "Luật", verified: true, colour: red}
"""


def test_a_broken_file_names_every_fault_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "process.yaml").write_text(BROKEN, encoding="utf-8")
    (tmp_path / "help.yaml").write_text('a: {text: "{no_such} ngày", source: "Luật", verified: true}\n', encoding="utf-8")
    with pytest.raises(LawError) as caught:
        read_book(tmp_path)
    found = {(trouble.line, trouble.code) for trouble in caught.value.troubles}
    assert (8, "law.date") in found
    assert {(13, "law.gap"), (13, "law.type"), (13, "law.source_missing")} <= found
    assert {(15, "law.value_unknown"), (15, "law.key_unknown")} <= found
    assert (1, "law.value_unknown") in found
