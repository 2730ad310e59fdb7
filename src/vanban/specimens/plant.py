"""Errors put into a clean plan, each with the code by which the checker must name it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from vanban.specimens.model import Base, Duty, Goal, PlanModel, comma

Planting = Callable[[PlanModel], PlanModel]


def _cell(row: tuple[str, ...], place: int, by: int) -> tuple[str, ...]:
    value = int(row[place].replace(".", "")) + by
    return (*row[:place], f"{value:,}".replace(",", "."), *row[place + 1 :])


def wrong_total(model: PlanModel) -> PlanModel:
    """The whole is three more than its parts."""
    return replace(model, total=_cell(model.total, 3, 3))


def wrong_formula(model: PlanModel) -> PlanModel:
    """One row's end is not its start less its fall."""
    return replace(model, rows=(_cell(model.rows[0], 7, 2), *model.rows[1:]), total=_cell(model.total, 7, 2))


def wrong_rate(model: PlanModel) -> PlanModel:
    """One share is off by half a point."""
    row = model.rows[1]
    value = Decimal(row[4].replace(",", ".")) + Decimal("0.50")
    return replace(model, rows=(model.rows[0], (*row[:4], comma(value), *row[5:]), *model.rows[2:]))


def text_against_table(model: PlanModel) -> PlanModel:
    """The target in the text is not that of the table."""
    goal = model.goals[0]
    fall = goal.values[2][0]
    text = goal.text.replace(f"tương đương {fall} hộ", f"tương đương {fall + 5} hộ")
    return replace(model, goals=(Goal(text, (*goal.values[:2], (fall + 5, None, "hộ"))), *model.goals[1:]))


def skipped_number(model: PlanModel) -> PlanModel:
    """Section III is missing."""
    return replace(model, labels=("I", "II", "IV", "V", "VI", "VII"))


def repeated_number(model: PlanModel) -> PlanModel:
    """Two sections bear the number V."""
    return replace(model, labels=("I", "II", "III", "IV", "V", "V"))


def year_left_over(model: PlanModel) -> PlanModel:
    """A sentence still speaks of last year's tasks."""
    old = f"Tổ chức thực hiện thắng lợi các mục tiêu, nhiệm vụ giảm nghèo năm {model.year - 1}."
    return replace(model, measures=(*model.measures, old))


def expired_base(model: PlanModel) -> PlanModel:
    """The standard of 2016 is still a base."""
    old = Base("Quyết định", "59/2015/QĐ-TTg", date(2015, 11, 19), "Thủ tướng Chính phủ", "ban hành chuẩn nghèo tiếp cận đa chiều")
    return replace(model, bases=(old, *model.bases))


def two_dates(model: PlanModel) -> PlanModel:
    """A base comes again with another day."""
    again = f"Thực hiện rà soát theo Quyết định số 24/2021/QĐ-TTg ngày {date(2021, 7, 26):%d/%m/%Y} của Thủ tướng Chính phủ."
    return replace(model, measures=(*model.measures, again))


def no_unit(model: PlanModel) -> PlanModel:
    """A target that no unit takes up."""
    goal = Goal("100% làng nghề mây tre được công nhận nhãn hiệu tập thể.", ((Decimal(100), None, "%"),))
    return replace(model, goals=(*model.goals, goal))


def ended_unit(model: PlanModel) -> PlanModel:
    """After the district level ended a district's office gets a task."""
    day = date(2026, 2, 3)
    moved = replace(model, day=day, year=2026)
    duty = Duty("Phòng Lao động - Thương binh và Xã hội huyện", ("Hướng dẫn rà soát hộ nghèo, hộ cận nghèo.",))
    return replace(moved, duties=(*model.duties, duty))


def past_deadline(model: PlanModel) -> PlanModel:
    """Something is due before the plan was issued."""
    due = model.day - timedelta(days=40)
    return replace(model, measures=(*model.measures, f"Hoàn thành rà soát nhu cầu hỗ trợ của hộ nghèo trước ngày {due:%d/%m/%Y}."))


def wrong_money(model: PlanModel) -> PlanModel:
    """The projects do not make the stated whole."""
    return replace(model, millions=model.millions + 17)


ERRORS: dict[str, tuple[Planting, str]] = {
    "wrong_total": (wrong_total, "table.sum"),
    "wrong_formula": (wrong_formula, "table.formula"),
    "wrong_rate": (wrong_rate, "table.formula"),
    "text_against_table": (text_against_table, "text.against_table"),
    "skipped_number": (skipped_number, "numbering.skips"),
    "repeated_number": (repeated_number, "numbering.repeats"),
    "year_left_over": (year_left_over, "year.left_over"),
    "expired_base": (expired_base, "law.expired"),
    "two_dates": (two_dates, "law.two_dates"),
    "no_unit": (no_unit, "target.no_unit"),
    "ended_unit": (ended_unit, "task.no_such_unit"),
    "past_deadline": (past_deadline, "deadline.before_plan"),
    "wrong_money": (wrong_money, "money.sum"),
}


def planted(model: PlanModel, error: str) -> PlanModel:
    """The plan with one error in it."""
    return ERRORS[error][0](model)
