"""Where the review asks the rulebook: which standards there are, and the classification of files in bulk."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings
from django.utils.translation import get_language

from rulebook.words import Words
from thoatngheo.reviews.classification.bulk import classify_files
from thoatngheo.reviews.classification.standards import load_book, standard_named


def said(words: Words) -> str:
    """The law's words in the language of the screen."""
    return words["en" if get_language() == "en" else "vi"]


def standards() -> dict[str, str]:
    """Code and name of every standard in the book, in order."""
    return {code: said(standard.title) for code, standard in load_book().standards.items()}


def indicators(standard: str) -> list[tuple[str, str]]:
    """Code and name of the standard's indicators, in the order of the law's annex."""
    return [(code, said(rule.title)) for code, rule in standard_named(standard).rules.items()]


def classify(households: Path, members: Path, standard: str, out: Path) -> str:
    """Classify the households of two Parquet files into a third; returns the digest of the rulebook used.

    Columns in and out: docs/reference/facts.md; extra columns of households are passed through.
    """
    # Compiling a standard anew would cost each run a second.
    classify_files(households, members, [standard], out, keep=Path(settings.DATA_HOME) / "compiled")
    return load_book().digest
