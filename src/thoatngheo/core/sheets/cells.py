"""What stands in one cell, by its column."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from thoatngheo.core.dates import parse_day
from thoatngheo.core.names import fold, tidy
from thoatngheo.core.numbers import parse_number, parse_whole
from thoatngheo.core.sheets.columns import Checker, Column, Kind, Reader, spoken
from thoatngheo.core.sheets.problems import NO_DAY, NOT_A_CHOICE, NOT_YES_NO, OUT_OF_RANGE

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

YES = {"x", "co", "1", "v", "✓", "✔", "dung", "yes", "true"}
NO = {"khong", "0", "-", "k", "no", "false"}
# The sign that a spreadsheet writes before a text that looks like a formula.
APOSTROPHE = "'"
ERROR = re.compile(r"#(N/A|[A-Z0-9/_]+[!?])")


def reader_of(column: Column) -> Reader:
    """What reads a cell of the column; money is read column by column (`sheets.amounts`)."""
    read = column.read or of_kind(column)
    return checked(read, column.check) if column.check is not None else read


def of_kind(column: Column) -> Reader:
    match column.kind:
        case Kind.WHOLE:
            return parse_whole
        case Kind.DECIMAL:
            return parse_number
        case Kind.DATE:
            return as_day
        case Kind.CHOICE:
            return a_choice(column.choices)
        case Kind.YES_NO:
            return as_yes_no
        case _:
            return as_text


def checked(read: Reader, check: Checker) -> Reader:
    def both(value: object) -> object:
        found = read(value)
        check(found)
        return found

    return both


def between(low: int, high: int) -> Checker:
    """A number within bounds."""

    def check(number: int | Decimal) -> None:
        if not low <= number <= high:
            raise OUT_OF_RANGE(value=number, low=low, high=high)

    return check


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


def a_choice(choices: Mapping[str, StrOrPromise]) -> Reader:
    """The code of a choice, written as its words in any language (with or without marks) or as the code."""
    ways: dict[str, str] = {}
    for code, words in choices.items():
        for way in (*spoken(words), code):
            ways.setdefault(bare(way), code)

    def read(value: object) -> str:
        text = as_text(value)
        code = ways.get(bare(text))
        if code is None:
            raise NOT_A_CHOICE(value=text, expected=", ".join(str(words) for words in choices.values()))
        return code

    return read


def one_of(ways: Mapping[str, str], expected: str, read: Reader = as_text) -> Reader:
    """The value of a word: `ways` from each way of writing, without marks, to the value."""

    def value_of(value: object) -> str:
        found = ways.get(bare(read(value)))
        if found is None:
            raise NOT_A_CHOICE(value=value, expected=expected)
        return found

    return value_of


def bare(text: str) -> str:
    return fold(text).strip(" .")


def as_yes_no(value: object) -> bool:
    if isinstance(value, bool):
        return value
    text = fold(as_text(value))
    if text in YES:
        return True
    if text in NO:
        return False
    raise NOT_YES_NO(value=value)


def is_error(value: object) -> bool:
    """What a formula leaves that could not be reckoned: #N/A, #REF!, #DIV/0!."""
    return isinstance(value, str) and value.startswith("#") and ERROR.fullmatch(value) is not None
