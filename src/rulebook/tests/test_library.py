"""A second rulebook, about lending books, proves that the engine knows nothing of poverty; it uses every node there is."""

from __future__ import annotations

import random
from datetime import date
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from rulebook import tree
from rulebook.book import Book
from rulebook.compile.memory import classify_cases
from rulebook.evaluate import evaluate
from rulebook.load import load_book
from rulebook.row import answer_row
from rulebook.testing import random_case

LIBRARY = Path(__file__).parent / "library"
BOOK = load_book(LIBRARY)
DAYS = (date(2019, 6, 1), date(2021, 12, 31), date(2022, 1, 1), date(2024, 6, 30), date(2024, 7, 1), date(2031, 1, 1))
LIKELY = {
    "days_late": (0, 1, 3, 4, 5, 6, 7, 8),
    "paid": (44.9, 45, 54.9, 55, 100, 102.5),
    "price": (100, 101, 50, 0),
    "bought_year": (2018, 2020, 2022),
}


@settings(max_examples=3, deadline=None, derandomize=True)
@given(seed=st.integers(0, 2**32))
def test_both_runners_agree_on_generated_loans(seed: int) -> None:
    rng, standard = random.Random(seed), BOOK.standards["FINES"]
    cases = [random_case(rng, BOOK.vocabulary, LIKELY, DAYS) for _ in range(200)]
    for case, bulk in zip(cases, classify_cases(standard, BOOK.vocabulary, cases), strict=True):
        assert answer_row(evaluate(standard, case), BOOK.vocabulary) == bulk, case


def test_every_node_of_the_tree_is_used_by_the_library() -> None:
    used = {type(node) for root in roots(BOOK) for node in tree.walk(root)} | {tree.Outcome, tree.ChoiceRef, tree.Branch, tree.Choose}
    known = {*tree.NumberNode.__args__, *tree.BoolNode.__args__, tree.Outcome, tree.ChoiceRef, tree.Branch, tree.Choose}
    # a year of birth is only asked by the standard of 2016; a silent law stands only where a file could not be read
    assert known - used <= {tree.YearOf, tree.Missing, tree.Known}


def roots(book: Book) -> list[tree.Node]:
    standard = book.standards["FINES"]
    found: list[tree.Node] = [rule.when for rule in standard.rules.values() if rule.when is not None]
    found += standard.figures.values()
    return found + [condition for choice in standard.choices.values() for condition in tree.conditions(choice)]
