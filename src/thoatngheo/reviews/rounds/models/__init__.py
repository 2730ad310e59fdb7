"""Campaigns and rounds, runs with results, and the status ledger."""

from thoatngheo.reviews.rounds.models.results import ClassificationRun, Result
from thoatngheo.reviews.rounds.models.rounds import Campaign, Purpose, Remark, ReviewKind, Round
from thoatngheo.reviews.rounds.models.status import StatusEntry

__all__ = [
    "Campaign",
    "ClassificationRun",
    "Purpose",
    "Remark",
    "Result",
    "ReviewKind",
    "Round",
    "StatusEntry",
]
