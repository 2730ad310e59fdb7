"""Sentences of targets: the printed one where it still says the figure, else one made from the data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thoatngheo.plans.drafting.wording import figures
from thoatngheo.plans.drafting.wording.model import Goal
from vanban.reading.letters import fold
from vanban.reading.paragraphs import paragraph_of
from vanban.reading.quantities import figures as figures_in
from vanban.reading.targets import due_of


def goal(
    *,
    code: str,
    label: str,
    text: str,
    comparator: str,
    value: Decimal,
    value_max: Decimal | None,
    unit: str,
    due: date | None,
    last_year: int,
) -> Goal:
    """A target as a sentence. `text` is the wording of the plan it was read from; it is kept while it says the same figure and day.

    The end of the plan's last year need not be said: every target of the plan is due by then.
    """
    plain = label.replace(" > ", ", ")
    implied = due is None or due == date(last_year, 12, 31)
    kept = says(text, comparator, value, value_max, unit) and (implied or due_of(fold(text), last_year) == due)
    sentence = text.strip() if kept else made(plain, comparator, value, value_max, unit, due)
    shown = [figures.number(each).replace(".", "").replace(",", ".") if each is not None else "" for each in (value, value_max)]
    return Goal(code, sentence, plain, comparator, shown[0], shown[1], unit, due.isoformat() if due else "")


def made(label: str, comparator: str, value: Decimal, value_max: Decimal | None, unit: str, due: date | None) -> str:
    """ "Tỷ lệ hộ nghèo: không quá 2,5%, chậm nhất ngày 31/12/2026."."""
    when = f", chậm nhất ngày {figures.day(due)}" if due else ""
    return f"{label}: {figures.COMPARED[comparator]}{figures.counted(value, value_max, unit)}{when}."


def says(text: str, comparator: str, value: Decimal, value_max: Decimal | None, unit: str) -> bool:
    """Whether a sentence names the figure with its unit and how it compares, as the reader reads it."""
    if not text.strip():
        return False
    words = paragraph_of(text, 1).text
    wanted = (comparator, value, value_max, bare_unit(unit))
    return any((each.comparator, each.low, each.high, bare_unit(each.unit)) == wanted for each in figures_in(words, fold(words)))


def bare_unit(unit: str) -> str:
    """ "%/năm" of a plan for one year is "%"."""
    return unit.strip().lower().removesuffix("/năm")
