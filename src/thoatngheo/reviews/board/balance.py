"""Rounds whose forms do not add up: the room that has the forms says so, the board shows it.

balance.register(unbalanced)      # from that room's `ready()`; unbalanced(round keys) -> those that do not balance
"""

from __future__ import annotations

from collections.abc import Callable, Collection

Checker = Callable[[Collection[int]], Collection[int]]
CHECKERS: list[Checker] = []


def register(checker: Checker) -> None:
    if checker not in CHECKERS:
        CHECKERS.append(checker)


def known() -> bool:
    """Whether anybody checks at all; without a checker the board does not say that everything balances."""
    return bool(CHECKERS)


def unbalanced(rounds: Collection[int]) -> frozenset[int]:
    """Keys of the rounds that do not balance by any check."""
    return frozenset(key for checker in CHECKERS for key in checker(rounds))
