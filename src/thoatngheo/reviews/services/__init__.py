"""Writes of the review: each function is one use case."""

from thoatngheo.reviews.services.asking import ask_for_classification
from thoatngheo.reviews.services.classifying import run_classification
from thoatngheo.reviews.services.classifying_legally import classify_legally
from thoatngheo.reviews.services.deciding import decide_round
from thoatngheo.reviews.services.listing import list_everybody, list_legally
from thoatngheo.reviews.services.reclassifying import reclassify
from thoatngheo.reviews.services.rounds import list_households, open_round
from thoatngheo.reviews.services.versions import check_version
from thoatngheo.reviews.services.walking import move

__all__ = [
    "ask_for_classification",
    "check_version",
    "classify_legally",
    "decide_round",
    "list_everybody",
    "list_households",
    "list_legally",
    "move",
    "open_round",
    "reclassify",
    "run_classification",
]
