"""What would change an answer: the nearest value of a fact, or the number of rules, at which another outcome comes about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from rulebook import tree
from rulebook.evaluate import Result, redecide
from rulebook.explain import Explainer, compares
from rulebook.telling import number_text
from rulebook.vocabulary import Vocabulary
from rulebook.words import Lang, Words


@dataclass(frozen=True, slots=True)
class Change:
    """If `what` were so, the outcome would be `outcome`; `rules` are those of which one finding would have to turn."""

    what: Words
    outcome: str
    rules: tuple[str, ...] = ()


def changes(result: Result, vocabulary: Vocabulary) -> list[Change]:
    """Each possible other outcome once, by the smallest step that was found for it."""
    found: dict[str, tuple[Fraction, Change]] = {}
    now = result.decision.outcome
    for step, change in _candidates(result, vocabulary):
        held = found.get(change.outcome + "/" + ("rules" if change.rules else "fact"))
        if change.outcome != now and (held is None or step < held[0]):
            found[change.outcome + "/" + ("rules" if change.rules else "fact")] = (step, change)
    return [change for _, change in found.values()]


def _candidates(result: Result, vocabulary: Vocabulary) -> Iterator[tuple[Fraction, Change]]:
    explainer, seen = Explainer(result, vocabulary), set()
    asked = [compare for trace in result.decision.traces for compare in compares(trace)]
    for condition in (c for choice in result.standard.choices.values() for c in tree.conditions(choice)):
        names = {compare.node.left for compare in asked if isinstance(compare.node, tree.Compare)}
        for node in tree.walk(condition):
            if isinstance(node, tree.Compare) and node not in seen and node.left in names:
                seen.add(node)
                if isinstance(node.left, tree.NumberFact):
                    yield from _by_fact(result, explainer, node)
                elif isinstance(node.left, tree.CountRules):
                    yield from _by_count(result, explainer, node)


def _limit(result: Result, node: tree.NumberNode) -> Fraction | None:
    if isinstance(node, tree.Number):
        return node.value
    if not isinstance(node, tree.ParameterRef):
        return None
    parameter = result.standard.parameters[node.name]
    key = str(result.case.record.get(parameter.by)) if parameter.by else ""
    value = parameter.on(result.standard.clamp(result.case.day)).values.get(key)
    return value if isinstance(value, Fraction) else None


def _by_fact(result: Result, explainer: Explainer, node: tree.Compare) -> Iterator[tuple[Fraction, Change]]:
    limit = _limit(result, node.right)
    assert isinstance(node.left, tree.NumberFact)
    if limit is None or limit.denominator != 1:
        return
    name, now = node.left.name, result.case.record.get(node.left.name)
    at, beyond = (int(limit), int(limit) + 1) if node.op in (tree.Op.LE, tree.Op.GT) else (int(limit) - 1, int(limit))
    for value, above in ((at, False), (beyond, True)):
        decision = redecide(result, facts={name: value})
        if decision.outcome is None:
            continue
        step = abs(Fraction(now) - value) if isinstance(now, int) else Fraction(0)
        what = Words(*(_fact_words(explainer, node, now, value, above, lang) for lang in ("vi", "en")))
        yield step, Change(what, decision.outcome)


def _fact_words(explainer: Explainer, node: tree.Compare, now: object, value: int, above: bool, lang: Lang) -> str:
    limit, name = number_text(value, lang), explainer.name(node.left, lang)
    vietnamese = lang == "vi"
    bound = (
        (f"từ {limit} trở lên" if above else f"từ {limit} trở xuống")
        if vietnamese
        else (f"{limit} or more" if above else f"{limit} or less")
    )
    said = f"{name} {bound}" if vietnamese else f"{name} of {bound}"
    if not isinstance(now, int):
        return said
    step = number_text(abs(now - value), lang)
    if vietnamese:
        return f"{said} ({'cao' if value > now else 'thấp'} hơn hiện nay {step})"
    return f"{said} ({step} {'more' if value > now else 'less'} than now)"


def _by_count(result: Result, explainer: Explainer, node: tree.Compare) -> Iterator[tuple[Fraction, Change]]:
    limit = _limit(result, node.right)
    assert isinstance(node.left, tree.CountRules)
    if limit is None:
        return
    values = {code: result.findings[code].value for code in node.left.codes}
    true = [code for code, value in values.items() if value is True]
    others = [code for code, value in values.items() if value is not True]
    target = int(limit) if len(true) < limit else int(limit) - 1
    if target > len(true):
        turned = dict.fromkeys(others[: target - len(true)], True) | dict.fromkeys(others[target - len(true) :], False)
    else:
        turned = dict.fromkeys(true[target:], False) | dict.fromkeys(others, False)
    decision = redecide(result, assume=turned)
    if decision.outcome is None or target > len(values):
        return
    step = abs(target - len(true))
    rules = tuple(others if target > len(true) else true)
    yield (
        Fraction(step),
        Change(_count_words(explainer, node, None if None in values.values() else len(true), target), decision.outcome, rules),
    )


def _count_words(explainer: Explainer, node: tree.Compare, now: int | None, target: int) -> Words:
    if now is None:
        return Words(f"{explainer.name(node.left, 'vi')} là {target}", f"{explainer.name(node.left, 'en')} of {target}")
    more = target > now
    step = abs(target - now)
    vi = f"{explainer.name(node.left, 'vi')} là {target} ({'thêm' if more else 'bớt'} {step} so với {now} hiện nay)"
    en = f"{explainer.name(node.left, 'en')} of {target} ({step} {'more' if more else 'fewer'} than the {now} now)"
    return Words(vi, en)
