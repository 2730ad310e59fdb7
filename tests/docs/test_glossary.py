"""The glossary is complete in itself: every term once, in order, and no cell left empty."""

from __future__ import annotations

from pathlib import Path

GLOSSARY = Path(__file__).resolve().parents[2] / "docs" / "glossary.md"
HEADER = ["English", "Vietnamese", "Definition", "Source"]


def table() -> list[list[str]]:
    """The rows of the glossary's table, header and ruler included."""
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]


def test_the_table_has_the_four_columns() -> None:
    assert table()[0] == HEADER


def test_every_row_has_four_filled_cells() -> None:
    bad = [row for row in table() if len(row) != len(HEADER) or not all(row)]
    assert bad == []


def test_each_term_stands_once_and_in_order() -> None:
    terms = [row[0].lower() for row in table()[2:]]
    assert len(terms) > 60
    assert terms == sorted(set(terms))
