"""Where the review asks the rulebook: which standards there are, and the classification of files in bulk."""

from __future__ import annotations

from pathlib import Path


def standards() -> dict[str, str]:
    """Code and Vietnamese name of every standard in the book, in order."""
    raise NotImplementedError


def classify(households: Path, members: Path, standard: str, out: Path) -> str:
    """Classify the households of two Parquet files into a third; returns the digest of the rulebook used.

    Columns in and out: docs/reference/facts.md; extra columns of households are passed through.
    """
    raise NotImplementedError


def indicators(standard: str) -> list[tuple[str, str]]:
    """Code and name of the standard's indicators, in the order of the law's annex."""
    raise NotImplementedError
