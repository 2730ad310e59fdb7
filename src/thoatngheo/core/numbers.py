"""Numbers as Vietnamese officers write them, and as our screens and tables show them.

Read: 1.500.000 · 1,500,000 · 1500000 · 1 500 000 · 1,5 triệu · 4,16 %. Written: 1.234.567 and 4,16 %.
"""

from __future__ import annotations

import math
import re
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from thoatngheo.core.names import fold
from thoatngheo.core.problems import ProblemKind

NOT_A_NUMBER = ProblemKind(
    "core.number.unreadable",
    says="“{value}” không phải là số.",
    do="Ghi bằng chữ số, ví dụ 1500000 hoặc 1.500.000.",
)
NOT_WHOLE = ProblemKind(
    "core.number.not_whole",
    says="“{value}” không phải là số nguyên.",
    do="Ghi số nguyên, ví dụ 4 hoặc 1.500.000.",
)
TWO_READINGS = ProblemKind(
    "core.number.two_readings",
    says="“{value}” có thể đọc theo hai cách: {one} hoặc {other}.",
    do="Ghi rõ, ví dụ {one_written} hoặc {other_written}.",
)

SCALES = {"": 1, "nghin": 10**3, "ngan": 10**3, "k": 10**3, "trieu": 10**6, "tr": 10**6, "ty": 10**9, "ti": 10**9}
SHAPE = re.compile(r"([+-]?)([0-9][0-9.,\s\u00a0\u202f']*)\s*([^0-9]*)")
GROUPED = re.compile(r"[0-9]{1,3}(?:([.,'\s\u00a0\u202f])[0-9]{3})(?:\1[0-9]{3})*")
HUNDREDTH = Decimal("0.01")


def parse_number(value: object) -> Decimal:
    """The number that a cell or a field holds; raises NOT_A_NUMBER, or TWO_READINGS where it may be thousands or a fraction.

    One separator before exactly three digits is a separator of thousands when it is a dot (1.500: the
    Vietnamese way) and could be either when it is a comma (1,500).
    """
    if isinstance(value, bool):
        raise NOT_A_NUMBER(value=value)
    if isinstance(value, int):
        return Decimal(value)
    if isinstance(value, Decimal | float):
        if not math.isfinite(value):
            raise NOT_A_NUMBER(value=value)
        return value if isinstance(value, Decimal) else Decimal(repr(value))
    return parse_text(str(value))


def parse_whole(value: object) -> int:
    """A whole number; raises NOT_WHOLE for 1,5."""
    number = parse_number(value)
    if number != number.to_integral_value():
        raise NOT_WHOLE(value=value)
    return int(number)


@lru_cache(maxsize=100_000)
def parse_text(text: str) -> Decimal:
    """As `parse_number`, for text. Remembered by value: the cells of a column repeat."""
    stripped = text.strip()
    if stripped.isascii() and stripped.isdigit():  # most cells
        return Decimal(stripped)
    found = SHAPE.fullmatch(stripped)
    scale = scale_of(found[3]) if found else None
    if not found or scale is None:
        raise NOT_A_NUMBER(value=text)
    digits = plain(found[2].strip(), text, scaled=scale != 1)
    return (-digits if found[1] == "-" else digits) * scale


def digits_in(text: str, most: int = 9) -> int | None:
    """The number of an address or a key: 0–9 only, at most so many of them; None for anything else.

    For what people type there is `parse_whole`, which knows separators and says what is wrong.
    """
    stripped = text.strip()
    return int(stripped) if stripped.isascii() and stripped.isdigit() and len(stripped) <= most else None


def year_in(text: str) -> int | None:
    """A year of an address: four digits; None for anything else."""
    stripped = text.strip()
    return digits_in(stripped) if len(stripped) == len("2026") else None


def scale_of(unit: str) -> int | None:
    """What "triệu", "tr.đ", "đồng", "%" after a number multiply it by; None where the word is not known."""
    word = fold(unit).replace(".", "").replace("%", "").replace("vnd", "").replace("dong", "").strip()
    if word.endswith("d") and word != "d":
        word = word[:-1].strip()
    return SCALES.get("" if word == "d" else word)


def plain(digits: str, written: str, *, scaled: bool) -> Decimal:
    """The digits without separators of thousands, with a point before the fraction."""
    if digits.isdigit():
        return Decimal(digits)
    if GROUPED.fullmatch(digits):
        if digits.count(",") == 1 and "." not in digits:
            return comma_before_three(digits, written, scaled=scaled)
        if not (scaled and digits.count(".") == 1):
            return Decimal(re.sub(r"[^0-9]", "", digits))
    return with_fraction(digits, written)


def comma_before_three(digits: str, written: str, *, scaled: bool) -> Decimal:
    """1,500: thousands in English files, a fraction in Vietnamese ones. 0,125 and 1,250 triệu are fractions."""
    fraction = Decimal(digits.replace(",", "."))
    if scaled or digits.startswith("0"):
        return fraction
    whole = Decimal(digits.replace(",", ""))
    raise TWO_READINGS(
        value=written, one=show_number(whole), other=f"{fraction}".replace(".", ","), one_written=f"{whole}", other_written=f"{fraction}0"
    )


def with_fraction(digits: str, written: str) -> Decimal:
    last = max(digits.rfind("."), digits.rfind(","))
    head, tail = digits[:last], digits[last + 1 :]
    one_mark = last >= 0 and digits.count(digits[last]) == 1
    if not one_mark or not tail.isdigit() or not (head.isdigit() or GROUPED.fullmatch(head)):
        raise NOT_A_NUMBER(value=written)
    return Decimal(f"{re.sub(r'[^0-9]', '', head)}.{tail}")


def show_number(number: Decimal | int | float, places: int | None = None) -> str:
    """1.234.567 or 1.234,50: dots between thousands, a comma before the fraction; `places` rounds half up."""
    exact = number if isinstance(number, Decimal) else Decimal(str(number))
    if places is not None:
        exact = exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)
    return f"{exact:,f}".translate(str.maketrans(",.", ".,"))


def rate(part: int, whole: int) -> Decimal | None:
    """Percent with two decimals, half up, from the counts themselves; None where there is nothing to divide by.

    Never from rounded figures: 698 of 14,653 households is 4.76 (form 1, circular 07/2021, prints two decimals).
    """
    if whole == 0:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(HUNDREDTH, ROUND_HALF_UP)


def show_rate(percent: Decimal | None) -> str:
    """4,16 %; a dash where there is no rate."""
    return "–" if percent is None else f"{show_number(percent, 2)}\u00a0%"
