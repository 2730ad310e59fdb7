"""The rules of tasks: states, days in words, reporting days."""

from __future__ import annotations

from datetime import date

import pytest

from thoatngheo.plans.tasks.tasking import Pressing, in_words, pressing, reporting_dues, state_of

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("parts", "state"),
    [
        ([], "todo"),
        ([("lead", "todo"), ("take_part", "doing")], "todo"),
        ([("lead", "doing"), ("take_part", "done")], "doing"),
        ([("lead", "done"), ("take_part", "todo")], "done"),
        ([("lead", "done"), ("lead", "todo")], "doing"),
        ([("lead", "done"), ("lead", "dropped")], "done"),
        ([("lead", "dropped"), ("take_part", "doing")], "dropped"),
        ([("take_part", "done"), ("take_part", "doing")], "doing"),
        ([("take_part", "done"), ("take_part", "done")], "done"),
    ],
)
def test_the_state_follows_those_who_lead_and_all_where_nobody_leads(parts: list[tuple[str, str]], state: str) -> None:
    assert state_of(parts) == state


@pytest.mark.parametrize(
    ("due", "near", "words"),
    [
        (date(2026, 11, 10), Pressing.LATE, "trễ 12 ngày"),
        (TODAY, Pressing.TODAY, "hạn hôm nay"),
        (date(2026, 11, 27), Pressing.SOON, "còn 5 ngày"),
        (date(2026, 11, 29), Pressing.SOON, "còn 7 ngày"),
        (date(2026, 11, 30), Pressing.LATER, "còn 8 ngày"),
        (None, Pressing.OPEN, "cả kỳ kế hoạch"),
    ],
)
def test_due_days_are_said_in_words(due: date | None, near: Pressing, words: str) -> None:
    assert (pressing(due, TODAY), in_words(due, TODAY)) == (near, words)


def test_reporting_days_are_those_of_each_year_from_the_issue_on() -> None:
    """Đà Nẵng 2023 wants reports by 31 May and 30 November."""
    days = ["05-31", "11-30"]
    assert reporting_dues(days, 2023, 2023, date(2023, 3, 1)) == [date(2023, 5, 31), date(2023, 11, 30)]
    assert reporting_dues(days, 2023, 2024, date(2023, 6, 1)) == [date(2023, 11, 30), date(2024, 5, 31), date(2024, 11, 30)]
    assert reporting_dues(["02-29"], 2023, 2024, None) == [date(2023, 2, 28), date(2024, 2, 29)]
