"""Sentences of targets: the printed one where it still says the figure, else one made from the data."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thoatngheo.plans.wording import figures
from thoatngheo.plans.wording.model import Goal
from vanban.reading.letters import fold
from vanban.reading.paragraphs import paragraph_of
from vanban.reading.quantities import figures as figures_in


def goal(
    *, code: str, label: str, text: str, comparator: str, value: Decimal, value_max: Decimal | None, unit: str, due: date | None
) -> Goal:
    """A target as a sentence. `text` is the wording of the plan it was read from; it is kept while it says the same figure."""
    plain = label.replace(" > ", ", ")
    sentence = text.strip() if text.strip() and says(text, value, value_max) else made(plain, comparator, value, value_max, unit, due)
    shown = [figures.number(each).replace(".", "").replace(",", ".") if each is not None else "" for each in (value, value_max)]
    return Goal(code, sentence, plain, comparator, shown[0], shown[1], unit, due.isoformat() if due else "")


def made(label: str, comparator: str, value: Decimal, value_max: Decimal | None, unit: str, due: date | None) -> str:
    """ "Tỷ lệ hộ nghèo: không quá 2,5%, chậm nhất ngày 31/12/2026."."""
    when = f", chậm nhất ngày {figures.day(due)}" if due else ""
    return f"{label}: {figures.COMPARED[comparator]}{figures.counted(value, value_max, unit)}{when}."


def says(text: str, value: Decimal, value_max: Decimal | None) -> bool:
    """Whether a sentence names the figure, as the reader reads it."""
    words = paragraph_of(text, 1).text
    return any(figure.low == value and figure.high == value_max for figure in figures_in(words, fold(words)))
