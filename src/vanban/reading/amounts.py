"""Numbers, ranges, money and days as Vietnamese documents print them; all patterns are for folded keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

NUMBER = r"(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)"
CELL_NUMBER = re.compile(rf"^[-(]?\s*(?:{NUMBER}|\d{{1,3}}(?: \d{{3}})+(?:,\d+)?)\s*\)?\s*%?$")
SCALES = {"ty": Decimal(10**9), "trieu": Decimal(10**6), "nghin": Decimal(1000), "ngan": Decimal(1000), "": Decimal(1)}
MONEY = re.compile(
    rf"(?<![\w.,/-])(?P<first>{NUMBER})\s*(?:(?P<scale>ty|trieu|nghin|ngan)\b\.?\s*(?:(?P<second>{NUMBER})\s*(?P<scale2>trieu|nghin|"
    rf"ngan)\b\s*)?)?"
    r"(?P<unit>dong\b|vnd\b|d\b)?"
)
WORDS_DAY = r"ngay\s*(?P<d>\d{1,2})\s*thang\s*(?P<m>\d{1,2})\s*(?:nam)\s*(?P<y>\d{4})"
SHORT_DAY = r"(?P<d2>\d{1,2})\s?[/.-]\s?(?P<m2>\d{1,2})\s?[/.-]\s?(?P<y2>\d{4})"
DAY = re.compile(rf"{WORDS_DAY}|(?<![\d/]){SHORT_DAY}(?!\d)")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole đồng, as it was printed, and where it stands in the key."""

    dong: int
    printed: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day that stands in a text; `day` is None where no such day exists (31/11)."""

    day: date | None
    printed: str
    start: int
    end: int


def number(text: str) -> Decimal:
    """ "14.653" → 14653, "3,59" → 3.59, "0.56" → 0.56 (a point before other than three figures is a decimal one)."""
    text = text.replace(" ", "")
    if "," in text:
        return Decimal(text.replace(".", "").replace(",", "."))
    groups = text.split(".")
    if len(groups) > 1 and all(len(group) == 3 for group in groups[1:]) and not (groups[0] == "0" and len(groups) == 2):
        return Decimal("".join(groups))
    return Decimal(text)


def cell_number(text: str) -> Decimal | None:
    """The number of a table's cell, None for words; "-" and an empty cell are no number."""
    bare = text.strip()
    if not CELL_NUMBER.match(bare):
        return None
    value = number(bare.strip("-()% ").replace("%", ""))
    return -value if bare.startswith(("-", "(")) else value


def amounts(key: str, *, default: str | None = None) -> Iterator[Money]:
    """Every amount of money in a key. `default` is the unit of a bare number ("triệu"), None leaves bare numbers out."""
    for found in MONEY.finditer(key):
        scale, unit = found["scale"] or "", found["unit"]
        if not scale and not unit:
            if default is None:
                continue
            scale = default
        value = number(found["first"]) * SCALES[scale]
        if found["second"]:
            value += number(found["second"]) * SCALES[found["scale2"]]
        if value == value.to_integral_value():
            yield Money(int(value), key[found.start() : found.end()].strip(), found.start(), found.start() + len(found.group().rstrip()))


def days(key: str) -> Iterator[Day]:
    """Every full day (with its year) in a key."""
    for found in DAY.finditer(key):
        d, m, y = (int(found[name] or found[name + "2"]) for name in ("d", "m", "y"))
        yield Day(day_of(y, m, d), found.group(), found.start(), found.end())


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def printed(value: Decimal | int) -> str:
    """A number the Vietnamese way: dots between thousands, a decimal comma."""
    text = f"{Decimal(value):f}"
    whole, _, part = text.partition(".")
    sign, whole = ("-", whole[1:]) if whole.startswith("-") else ("", whole)
    grouped = f"{int(whole):,}".replace(",", ".")
    return f"{sign}{grouped}{',' + part if part else ''}"


def plain(value: Decimal) -> int | float:
    """A number as JSON carries it."""
    return int(value) if value == value.to_integral_value() else float(value)
