"""What is missing for a household's result, in words."""

from __future__ import annotations

from rulebook.telling import missing_title
from thoatngheo.reviews.classification.engine import said
from thoatngheo.reviews.classification.standards import load_book, standard_named

SIGN = ";"


def missing_titles(missing: str, standard: str) -> list[str]:
    """The names of the facts (or values of the law) that a result's `missing` lists."""
    held = standard_named(standard)
    titles = {code: rule.title for code, rule in {**held.rules, **held.flags}.items()}
    titles |= {code: parameter.title for code, parameter in held.parameters.items()}
    return [said(missing_title(name, load_book().vocabulary, titles)) for name in missing.split(SIGN) if name]
