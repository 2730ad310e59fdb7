"""Rules as data: load a law, check it, apply it to one case with reasons or to millions of rows.

The package knows nothing of any law. A *book* is a folder: a vocabulary (the facts one may speak of, for a
record such as a household and for its parts such as members) and standards (dated parameters, rules, choices).
Unknown is an answer: every rule is three-valued, every count an interval. See docs/adr/0010-expression-tree.md.
"""

from rulebook.book import Book, Rule, Standard
from rulebook.evaluate import Case, Result, evaluate
from rulebook.load import load_book
from rulebook.troubles import LawError, Trouble

__all__ = ["Book", "Case", "LawError", "Result", "Rule", "Standard", "Trouble", "evaluate", "load_book"]
