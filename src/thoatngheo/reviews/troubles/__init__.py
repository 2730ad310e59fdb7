"""What can go wrong in a review; one module for each part."""

from thoatngheo.reviews.troubles.cases import CHANGED_MEANWHILE, NOT_ALLOWED, ROUND_NOT_OPEN
from thoatngheo.reviews.troubles.listing import NOT_OF_ROUND, NOTHING_SURVEYED, ON_PAPER
from thoatngheo.reviews.troubles.rounds import (
    DAY_OUT_OF_YEAR,
    NO_STANDARD,
    NOT_CLASSIFIED,
    NOT_ON_PAPER,
    NOTHING_LISTED,
    ROUND_DECIDED,
    ROUND_EXISTS,
    STANDARD_UNKNOWN,
    UNIT_NOT_IN_FORCE,
)

__all__ = [
    "CHANGED_MEANWHILE",
    "DAY_OUT_OF_YEAR",
    "NOTHING_LISTED",
    "NOTHING_SURVEYED",
    "NOT_ALLOWED",
    "NOT_CLASSIFIED",
    "NOT_OF_ROUND",
    "NOT_ON_PAPER",
    "NO_STANDARD",
    "ON_PAPER",
    "ROUND_DECIDED",
    "ROUND_EXISTS",
    "ROUND_NOT_OPEN",
    "STANDARD_UNKNOWN",
    "UNIT_NOT_IN_FORCE",
]
