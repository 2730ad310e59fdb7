"""The answer to one case as a row: the columns that the compiled statement gives, from the reference runner."""

from __future__ import annotations

from rulebook.book import need_order
from rulebook.evaluate import Result
from rulebook.spans import Span
from rulebook.vocabulary import Vocabulary

Cell = str | int | float | bool | None


def answer_row(result: Result, vocabulary: Vocabulary) -> dict[str, Cell]:
    """Column by column what `rulebook.compile.classify` puts into the row of this case (without the key)."""
    names, standard = vocabulary.columns, result.standard
    low, high = (int(end) for end in result.count.ends or (0, 0))
    row: dict[str, Cell] = {
        names.standard: standard.id,
        names.result: result.decision.outcome or vocabulary.unsettled,
        names.count: low if low == high else None,
        f"{names.count}_min": low,
        f"{names.count}_max": high,
    }
    row.update({names.rule + code: finding.value for code, finding in result.findings.items()})
    for name in names.figures:
        trace = result.figures.get(name)
        exact = trace.value.exact if trace and isinstance(trace.value, Span) else None
        row[name] = None if exact is None else float(exact)
    row[names.missing] = ";".join(missing_facts(result, vocabulary)) or None
    for name, how in names.show.items():
        outcome = result.decisions[name].outcome if name in result.decisions else None
        if outcome is not None and how != "code":
            outcome = vocabulary.outcomes[outcome]["vi" if how == "vi" else "en"]
        row[name] = outcome or None
    return row


def missing_facts(result: Result, vocabulary: Vocabulary) -> list[str]:
    """The facts that would settle the answer, in the order of the vocabulary; what the law lacks comes last."""
    order = need_order(result.standard, vocabulary)
    return sorted(result.decision.needs, key=lambda name: order.get(name, len(order)))
