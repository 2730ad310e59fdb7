"""Intervals: a number that is known, or surely at least `lo` and possibly up to `hi`; or nothing known."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from rulebook.tree import Op


@dataclass(frozen=True, slots=True)
class Span:
    """Both ends are None when nothing is known; they are equal when the number is."""

    lo: Fraction | None
    hi: Fraction | None

    @property
    def exact(self) -> Fraction | None:
        return self.lo if self.lo == self.hi else None

    @property
    def ends(self) -> tuple[Fraction, Fraction] | None:
        return None if self.lo is None or self.hi is None else (self.lo, self.hi)


UNKNOWN = Span(None, None)


def exactly(value: Fraction | int) -> Span:
    number = Fraction(value)
    return Span(number, number)


def times(left: Span, right: Span) -> Span:
    """Product of numbers that are not negative."""
    a, b = left.ends, right.ends
    return UNKNOWN if a is None or b is None else Span(a[0] * b[0], a[1] * b[1])


def plus(parts: list[Span]) -> Span:
    ends = [part.ends for part in parts]
    known = [end for end in ends if end is not None]
    if len(known) < len(ends):
        return UNKNOWN
    return Span(sum((end[0] for end in known), Fraction(0)), sum((end[1] for end in known), Fraction(0)))


def compare(left: Span, op: Op, right: Span) -> bool | None:
    """True or False when every pair of possible values agrees, else None."""
    a, b = left.ends, right.ends
    if a is None or b is None:
        return None
    if op is Op.NE:
        return negated(compare(left, Op.EQ, right))
    if op is Op.EQ:
        if a[1] < b[0] or b[1] < a[0]:
            return False
        return True if a[0] == a[1] == b[0] == b[1] else None
    if op in (Op.GT, Op.GE):
        a, b = b, a
    if op in (Op.LT, Op.GT):
        return True if a[1] < b[0] else False if a[0] >= b[1] else None
    return True if a[1] <= b[0] else False if a[0] > b[1] else None


def negated(value: bool | None) -> bool | None:
    return None if value is None else not value
