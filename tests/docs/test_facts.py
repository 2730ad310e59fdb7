"""The page about facts says what the vocabulary says: no name and no choice is missing, none is too many."""

from __future__ import annotations

import re
from pathlib import Path

from thoatngheo.registry.households.vocabulary import HOUSEHOLD_FACTS, MEMBER_FACTS, Fact

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reference" / "facts.md"


def rows(heading: str) -> dict[str, list[str]]:
    """Names of the facts below a heading, with the choices in their second column."""
    text = PAGE.read_text(encoding="utf-8").split(f"\n## {heading}", 1)[1].split("\n## ", 1)[0]
    cells = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
    return {row[0].strip().strip("`"): re.findall(r"`(\w+)`", row[1]) for row in cells}


def declared(facts: tuple[Fact, ...]) -> dict[str, list[str]]:
    return {fact.name: list(fact.choices) for fact in facts}


def test_the_facts_of_households() -> None:
    assert rows("Households") == declared(HOUSEHOLD_FACTS)


def test_the_facts_of_members() -> None:
    assert rows("Members") == declared(MEMBER_FACTS)
