"""Broken lines, lost accents, page numbers: how much of the facts is still found. The measured figures stand in docs/benchmarks.md."""

from __future__ import annotations

import pytest

from vanban.checking import check
from vanban.reading import read_text
from vanban.specimens import STYLES, damaged, facts_of, printed_plan, recall, specimen


def share_found(kinds: tuple[str, ...], share: float, seeds: range) -> float:
    found = wanted = 0
    for seed in seeds:
        model, style = specimen(seed), STYLES[seed % len(STYLES)]
        plan = read_text(damaged(printed_plan(model, style), seed, share=share, kinds=kinds)).plan
        for have, of in recall(facts_of(model), plan).values():
            found, wanted = found + have, wanted + of
    return found / wanted


@pytest.mark.parametrize(
    ("kinds", "share", "least"),
    [
        (("accents",), 0.2, 0.97),
        (("accents",), 1.0, 0.85),
        (("lines",), 0.2, 0.85),
        (("pages",), 0.0, 0.97),
        (("lines", "accents", "pages"), 0.1, 0.85),
    ],
)
def test_most_facts_survive(kinds: tuple[str, ...], share: float, least: float) -> None:
    assert share_found(kinds, share, range(10)) >= least


@pytest.mark.parametrize("seed", range(3000, 3010))
def test_damage_alone_makes_no_false_error(seed: int) -> None:
    text = damaged(printed_plan(specimen(seed), STYLES[seed % len(STYLES)]), seed, share=0.3, kinds=("lines", "accents"))
    assert [finding for finding in check(read_text(text)) if finding.severity == "error"] == []
