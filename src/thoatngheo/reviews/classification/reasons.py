"""The answer for one household, with its reasons: for the web, the self-check and `./thoatngheo explain`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rulebook.book import Standard
from rulebook.change import Change, changes
from rulebook.evaluate import Case, Facts, Result, evaluate
from rulebook.explain import Condition, Explainer, Reason
from rulebook.row import Cell, answer_row, missing_facts
from rulebook.words import Words
from thoatngheo.reviews.classification.standards import load_book, standard_named


@dataclass(frozen=True, slots=True)
class Answer:
    """What one standard says about one household on a day.

    `category` is a code of facts.md, `name` its name; `indicators` hold code, title, group, value (True, False, None),
    the figure's sentence, source, verified, note, missing facts; `conditions` the comparisons of income, score and number of
    deprivations; `changes` what would bring another category; `flags` groups beside the category (no labour capacity);
    `missing` the facts that would settle it, with their names; `row` the columns of the bulk run.
    `outside` is true when the day lies outside the standard's validity (a what-if).
    """

    standard: Standard
    day: date
    outside: bool
    category: str
    name: Words
    method: Words
    warning: Words
    deprivations: tuple[int, int]
    indicators: tuple[Reason, ...]
    conditions: tuple[Condition, ...]
    flags: tuple[Reason, ...]
    changes: tuple[tuple[Change, Words], ...]
    missing: tuple[tuple[str, Words], ...]
    row: dict[str, Cell]


def explain_household(record: Facts, members: Sequence[Facts], *, on: date, standard: str | Standard) -> Answer:
    """Classify one household under a standard and say why.

    `record` and `members` map the names of facts.md to values (bool, int, float or Decimal, str, date); an absent or None value is
    unknown. Raises `classification.standard_unknown`.
    """
    held = standard if isinstance(standard, Standard) else standard_named(standard)
    return answer_of(evaluate(held, Case(on, record, members)))


def answer_of(result: Result) -> Answer:
    book = load_book()
    vocabulary, standard = book.vocabulary, result.standard
    explainer = Explainer(result, vocabulary)
    category = result.decision.outcome or vocabulary.unsettled
    low, high = (int(end) for end in result.count.ends or (0, 0))
    return Answer(
        standard=standard,
        day=result.case.day,
        outside=not standard.in_force(result.case.day),
        category=category,
        name=vocabulary.outcomes[category],
        method=_words(result, "method"),
        warning=_words(result, "warning"),
        deprivations=(low, high),
        indicators=tuple(explainer.reasons()),
        conditions=tuple(explainer.conditions()),
        flags=tuple(explainer.flags()),
        changes=tuple((change, vocabulary.outcomes[change.outcome]) for change in changes(result, vocabulary)),
        missing=tuple((name, explainer.title(name)) for name in missing_facts(result, vocabulary)),
        row=answer_row(result, vocabulary),
    )


def _words(result: Result, choice: str) -> Words:
    decision = result.decisions.get(choice)
    if decision is None or decision.outcome is None:
        return Words("", "")
    return load_book().vocabulary.outcomes[decision.outcome]
