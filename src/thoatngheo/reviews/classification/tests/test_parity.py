"""The reasons and the bulk run are two runners of one tree: they must agree on every column of every household."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rulebook.compile.memory import classify_cases
from rulebook.evaluate import evaluate
from rulebook.row import answer_row
from thoatngheo.reviews.classification.standards import load_book
from thoatngheo.reviews.classification.tests.generated import household

STANDARDS = ("VN-2016", "VN-2022", "VN-2027", "DNG-2016", "DNG-2021")


@pytest.mark.parametrize("id", STANDARDS)
@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_both_runners_agree_on_every_column_of_generated_households(id: str, seed: int) -> None:
    book, rng = load_book(), random.Random(seed)
    standard = book.standards[id]
    cases = [household(rng) for _ in range(250)]
    for case, bulk in zip(cases, classify_cases(standard, book.vocabulary, cases), strict=True):
        assert answer_row(evaluate(standard, case), book.vocabulary) == bulk, case
