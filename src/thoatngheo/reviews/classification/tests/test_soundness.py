"""What is settled stays settled: whatever the unknown facts turn out to be, a given answer does not change."""

from __future__ import annotations

import random
from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rulebook.evaluate import Case, FactValue, evaluate
from rulebook.testing import random_value
from rulebook.vocabulary import Fact
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.classification.tests.generated import LIKELY, household

# Scores are a route, not an unknown; income beside them is one too. A year of birth given for a date is the age by rule.
NOT_COMPLETED = {"b1_score", "b2_score"}


def completed(rng: random.Random, case: Case) -> Case:
    """The case with every unknown fact filled in at random; its members stay the same people."""
    book = load_book()
    by_score = case.record.get("b1_score") is not None and case.record.get("b2_score") is not None
    left = NOT_COMPLETED | ({"income"} if by_score else set())

    def fill(fact: Fact, value: FactValue) -> FactValue:
        return random_value(rng, fact, LIKELY, 0.0, case.day) if value is None and fact.name not in left else value

    record = {name: fill(fact, case.record.get(name)) for name, fact in book.vocabulary.facts.items()}
    parts = []
    for part in case.parts:
        full = {name: fill(fact, part.get(name)) for name, fact in book.vocabulary.part_facts.items()}
        if part.get("birth_date") is None and part.get("birth_year") is not None:
            full["birth_date"] = None
        parts.append(full)
    return Case(case.day, record, parts)


@pytest.mark.parametrize("id", ["VN-2016", "VN-2022", "VN-2027", "DNG-2016", "DNG-2021"])
@settings(max_examples=120, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_a_settled_answer_holds_for_every_completion_of_what_is_unknown(id: str, seed: int) -> None:
    rng, standard = random.Random(seed), load_book().standards[id]
    case = household(rng)
    known = evaluate(standard, case)
    for _ in range(4):
        full = evaluate(standard, completed(rng, case))
        if known.decision.outcome is not None:
            assert full.decision.outcome == known.decision.outcome
        assert set(full.decision.possible) <= set(known.decision.possible)
        for code, finding in known.findings.items():
            if finding.value is not None:
                assert full.findings[code].value is finding.value, code
        low, high = cast(tuple[int, int], known.count.ends)
        assert full.count.ends is not None
        assert low <= full.count.ends[0] <= full.count.ends[1] <= high
