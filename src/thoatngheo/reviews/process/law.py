"""The legal process of the review as dated data (`laws/review-process`): pure, no database, no clock."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from pathlib import Path

from rulebook.troubles import LawError
from thoatngheo.core.problems import ProblemKind
from thoatngheo.reviews.classification.standards import LAW_BROKEN, laws_folder
from thoatngheo.reviews.process.model import Help, Kind, LegalForm, Process, Step, Value, Window, months_after
from thoatngheo.reviews.process.read import ProcessBook, ProcessLaw, read_book

__all__ = [
    "Help", "Kind", "LegalForm", "Process", "ProcessBook", "ProcessLaw", "Step", "Value", "Window",
    "in_force", "load_processes", "months_after", "process_folder",
]  # fmt: skip

NONE_IN_FORCE = ProblemKind(
    "reviews.process.none_in_force",
    says="Không có quy trình rà soát nào trong luật cho ngày {day:%d/%m/%Y}.",
    do="Chọn ngày khác, hoặc bổ sung quy trình vào laws/review-process.",
)


def process_folder() -> Path:
    return laws_folder().parent / "review-process"


@lru_cache(maxsize=4)
def load_processes(folder: Path | None = None) -> ProcessBook:
    """Every process, read once. Raises the problem `classification.law_broken` with files and lines."""
    try:
        return read_book(folder or process_folder())
    except LawError as error:
        raise LAW_BROKEN(troubles="\n".join(trouble.text() for trouble in error.troubles)) from None


@lru_cache(maxsize=256)
def in_force(day: date) -> Process:
    """The process on a day: its steps, terms and windows of that day. Raises NONE_IN_FORCE."""
    book = load_processes()
    found = next((law for law in book.laws if law.in_force(day)), None)
    if found is None:
        raise NONE_IN_FORCE(day=day)
    return found.on(day, book.texts)
