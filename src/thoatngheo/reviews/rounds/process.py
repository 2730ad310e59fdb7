"""The legal process that a round follows: the one in force on the day it starts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.reviews.process.law import Process, in_force

if TYPE_CHECKING:
    from thoatngheo.reviews.rounds.models import Campaign, Round


def process_of(held: Round | Campaign) -> Process:
    """A review goes on by the process under which it began; one of paper by that of the day of its figures."""
    return in_force(held.starts_on or held.day)
