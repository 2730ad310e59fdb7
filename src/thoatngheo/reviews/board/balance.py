"""Whether the forms of a round add up: the room that has the forms checks, the round keeps the answer, the board shows it.

balance.register(failed_equations)      # from that room's `ready()`; failed_equations(round) -> how many do not hold
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thoatngheo.reviews.rounds.models import Round

Checker = Callable[["Round"], int]
CHECKERS: list[Checker] = []


def register(checker: Checker) -> None:
    if checker not in CHECKERS:
        CHECKERS.append(checker)


def known() -> bool:
    """Whether anybody checks at all; without a checker nothing is said to balance."""
    return bool(CHECKERS)


def failures(round: Round) -> int:
    """How many equations of the round's forms do not hold, by every check."""
    return sum(checker(round) for checker in CHECKERS)
