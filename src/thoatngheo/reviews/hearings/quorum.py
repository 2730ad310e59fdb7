"""The half rule of the village meeting, in exact fractions. Pure.

Source: QĐ 24/2021/QĐ-TTg, Điều 4; QĐ 967/QĐ-BNNMT (2025): at least half of those attending agree
(laws/review-process, `quorum`). Who neither agrees nor disagrees still attends, and so counts against.
"""

from __future__ import annotations

from fractions import Fraction


def agreed(agree: int, attending: int, quorum: Fraction) -> bool:
    """Whether `agree` of `attending` people reach the share; a meeting that nobody attends agrees to nothing.

    Raises ValueError for counts that no meeting can have.
    """
    if not 0 <= agree <= attending:
        raise ValueError(f"{agree} of {attending} people cannot agree")
    return attending > 0 and Fraction(agree, attending) >= quorum


def needed(attending: int, quorum: Fraction) -> int:
    """The least number of people who must agree: 50 of 99, 50 of 100, 51 of 101."""
    return max(-(-quorum.numerator * attending // quorum.denominator), 1)
