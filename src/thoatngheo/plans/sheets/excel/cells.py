"""What stands in one cell, by the kind of its column."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from thoatngheo.core.dates import parse_day
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.numbers import parse_number, parse_whole
from thoatngheo.plans.sheets.excel.columns import Column, Kind, spoken
from thoatngheo.plans.sheets.problems import NO_DAY, NOT_A_CHOICE, NOT_YES_NO

YES = {"x", "co", "1", "v", "✓", "✔", "dung", "yes", "true"}
NO = {"khong", "0", "-", "k", "no", "false"}
# The sign that a spreadsheet writes before a text that looks like a formula.
APOSTROPHE = "'"


def is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def read_cell(column: Column, value: object) -> object:
    """The cell's value as the kind has it; raises a Problem. Money is read column by column (`sheets.amounts`)."""
    match column.kind:
        case Kind.WHOLE:
            return parse_whole(value)
        case Kind.DECIMAL:
            return parse_number(value)
        case Kind.DATE:
            return as_day(value)
        case Kind.CHOICE:
            return as_choice(column, value)
        case Kind.YES_NO:
            return as_yes_no(value)
        case _:
            return as_text(value)


def as_text(value: object) -> str:
    """Composed letters, single spaces; a whole number loses its ".0" and keeps no thousands sign."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float):
        return f"{Decimal(repr(value))}"
    return tidy(str(value)).removeprefix(APOSTROPHE)


def as_day(value: object) -> date:
    day = parse_day(value)
    if day.date is None:
        raise NO_DAY(value=day)
    return day.date


def as_choice(column: Column, value: object) -> str:
    """The code of a choice, written as its words (with or without marks) or as the code."""
    text = fold(as_text(value)).strip(" .")
    for code, words in column.choices.items():
        if text in {fold(each).strip(" .") for each in (*spoken(words), code)}:
            return code
    raise NOT_A_CHOICE(value=as_text(value), expected=", ".join(str(words) for words in column.choices.values()))


def as_yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = fold(as_text(value))
    if text in YES:
        return True
    if text in NO:
        return False
    raise NOT_YES_NO(value=value)
