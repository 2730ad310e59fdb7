"""Why: for each rule its finding, the figure behind it and its source; for the answer, the comparisons that decided it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rulebook import tree
from rulebook.book import Rule, need_order
from rulebook.evaluate import Finding, Result, Trace, needs_of
from rulebook.spans import Span
from rulebook.telling import AS_FOUND, LIMIT, UNKNOWN, fact_text, missing_title, span_text
from rulebook.vocabulary import Vocabulary
from rulebook.words import Lang, Words

LANGS: tuple[Lang, Lang] = ("vi", "en")


@dataclass(frozen=True, slots=True)
class Reason:
    """One rule's finding: `figure` is the sentence with the figure behind it; `missing` names the facts it lacks."""

    code: str
    title: Words
    group: Words
    value: bool | None
    figure: Words
    source: str
    verified: bool
    note: str
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison that the answer hangs on, with the source of its limit."""

    value: bool | None
    figure: Words
    source: str
    verified: bool
    note: str


class Explainer:
    """Puts a result into words. Everything is derived from the law and the vocabulary."""

    def __init__(self, result: Result, vocabulary: Vocabulary) -> None:
        self.result, self.vocabulary, self.standard = result, vocabulary, result.standard
        self.law_day = self.standard.clamp(result.case.day)
        self.order = need_order(self.standard, vocabulary)

    # ---- rules

    def reasons(self) -> list[Reason]:
        return [self.reason(self.standard.rules[code], finding) for code, finding in self.result.findings.items()]

    def flags(self) -> list[Reason]:
        return [self.reason(self.standard.flags[code], finding) for code, finding in self.result.flags.items()]

    def reason(self, rule: Rule, finding: Finding) -> Reason:
        if finding.trace is None:
            figure = Words("luật chưa có quy tắc cho chỉ số này", "the law has no rule for this yet")
            missing: tuple[str, ...] = (f"law:{rule.code}",) if finding.value is None else ()
        else:
            figure = Words(*(self.figure(finding.trace, lang) for lang in LANGS))
            found = needs_of(finding.trace, self.result.findings, self.result.decisions, self.standard)
            missing = tuple(sorted(found, key=lambda name: self.order.get(name, len(self.order))))
        group = self.vocabulary.groups.get(rule.group, Words("", ""))
        return Reason(rule.code, rule.title, group, finding.value, figure, rule.source, rule.verified, rule.note, missing)

    def figure(self, trace: Trace, lang: Lang) -> str:
        match trace.node:
            case tree.AnyPart(_):
                return self._parts(trace, lang)
            case tree.Not(_):
                return self.figure(trace.below[0], lang)
            case tree.Compare(tree.Ratio(_, _), _, _):
                return self._ratio(trace, lang)
            case tree.Compare(_, _, _):
                return self.comparison(trace, lang)
            case _:
                return "; ".join(dict.fromkeys(self._leaves(trace, lang)))

    def _leaves(self, trace: Trace, lang: Lang) -> Iterator[str]:
        match trace.node:
            case tree.IsTrue(name, _) | tree.In(name, _, _, _) | tree.NumberFact(name, _):
                fact = self.vocabulary.fact(name)
                if fact is not None:
                    yield f"{fact.title[lang]}: {fact_text(fact, self.result.case.record.get(name), lang)}"
            case tree.Compare(_, _, _) | tree.AnyPart(_):
                yield self.figure(trace, lang)
            case _:
                for below in trace.below:
                    yield from self._leaves(below, lang)

    def _parts(self, trace: Trace, lang: Lang) -> str:
        word = self.vocabulary.part[lang]
        if not trace.below:
            return f"chưa có danh sách {word}" if lang == "vi" else f"no list of {word}s"
        said = []
        if yes := self._numbers(trace, True):
            said.append(f"{word} số {yes}" if lang == "vi" else f"{word} no. {yes}")
        for number, below in enumerate(trace.below):
            if below.value is None:
                said.append(self._open_part(number, below, lang))
        if said:
            return "; ".join(said)
        return f"không có {word} nào thuộc trường hợp này" if lang == "vi" else f"no {word} of this kind"

    def _numbers(self, trace: Trace, value: bool) -> str:
        return ", ".join(self._number(i) for i, below in enumerate(trace.below) if below.value is value)

    def _number(self, index: int) -> str:
        return str(self.result.case.parts[index].get(self.vocabulary.part_key, index + 1))

    def _open_part(self, index: int, trace: Trace, lang: Lang) -> str:
        found = needs_of(trace, self.result.findings, self.result.decisions, self.standard)
        lacks = ", ".join(self.title(name)[lang].lower() for name in sorted(found, key=lambda name: self.order.get(name, 0)))
        word = self.vocabulary.part[lang]
        if lang == "vi":
            return f"chưa rõ {word} số {self._number(index)} (thiếu: {lacks})"
        return f"unknown for {word} no. {self._number(index)} (missing: {lacks})"

    def title(self, name: str) -> Words:
        """What a missing fact is called."""
        titles = {code: rule.title for code, rule in {**self.standard.rules, **self.standard.flags}.items()}
        titles |= {code: parameter.title for code, parameter in self.standard.parameters.items()}
        return missing_title(name, self.vocabulary, titles)

    def _ratio(self, trace: Trace, lang: Lang) -> str:
        assert isinstance(trace.node, tree.Compare)
        left, right = trace.below
        of, to = (below.value for below in left.below)
        share = isinstance(left.below[0].node, tree.CountParts) and isinstance(left.below[1].node, tree.CountParts)
        assert isinstance(of, Span)
        assert isinstance(to, Span)
        assert isinstance(left.value, Span)
        assert isinstance(right.value, Span)
        word = self.vocabulary.part[lang] if isinstance(left.below[1].node, tree.CountParts) else ""
        unit = "" if share else self._unit(left.below[0], lang)
        parts = f"{_with(span_text(of, lang), unit)} / {_with(span_text(to, lang), word)}"
        result = f" = {_share(left.value, lang) if share else _with(span_text(left.value, lang), unit)}" if left.value.ends else ""
        limit = _share(right.value, lang) if share else _with(span_text(right.value, lang), unit)
        return f"{parts}{result} ({LIMIT[trace.node.op][lang]} {limit})"

    def _unit(self, trace: Trace, lang: Lang) -> str:
        match trace.node:
            case tree.NumberFact(name, _):
                fact = self.vocabulary.fact(name)
                return fact.unit[lang] if fact else ""
            case tree.ParameterRef(name):
                return self.standard.parameters[name].unit[lang]
            case _:
                return ""

    # ---- comparisons

    def conditions(self) -> list[Condition]:
        """The comparisons of the answer's choice, in the order they were asked, each once."""
        seen: dict[tree.Node, Condition] = {}
        for trace in self.result.decision.traces:
            for compare in compares(trace):
                if compare.node not in seen:
                    seen[compare.node] = self._condition(compare)
        return list(seen.values())

    def _condition(self, trace: Trace) -> Condition:
        figure = Words(*(self.comparison(trace, lang) for lang in LANGS))
        limit = trace.below[1].node
        assert not isinstance(trace.value, Span)
        if isinstance(limit, tree.ParameterRef):
            held = self.standard.parameters[limit.name].on(self.law_day)
            return Condition(trace.value, figure, held.source, held.verified, held.note)
        return Condition(trace.value, figure, self.standard.source, self.standard.verified, "")

    def comparison(self, trace: Trace, lang: Lang) -> str:
        """`<what>: <value>, <relation> <limit's name> (<limit>)`."""
        assert isinstance(trace.node, tree.Compare)
        assert not isinstance(trace.value, Span)
        left, right = trace.below
        left_value, right_value = self._value(left, lang), self._value(right, lang)
        said = f"{self.name(left.node, lang)}: {left_value}"
        limit = f"{self.name(right.node, lang).lower()} ({right_value})" if isinstance(right.node, tree.ParameterRef) else right_value
        if trace.value is None:
            return f"{said}; {'so với' if lang == 'vi' else 'against'} {limit}: {UNKNOWN[lang]}"
        return f"{said}, {AS_FOUND[trace.node.op][0 if trace.value else 1][lang]} {limit}"

    def _value(self, trace: Trace, lang: Lang) -> str:
        assert isinstance(trace.value, Span)
        text = span_text(trace.value, lang)
        return _with(text, self._unit(trace, lang)) if trace.value.ends else text

    def name(self, node: tree.Node, lang: Lang) -> str:
        match node:
            case tree.NumberFact(name, _):
                fact = self.vocabulary.fact(name)
                return fact.title[lang] if fact else name
            case tree.ParameterRef(name):
                return self.standard.parameters[name].title[lang]
            case tree.CountRules(_):
                return self.vocabulary.columns.count_title[lang]
            case _:
                return "giá trị" if lang == "vi" else "value"


def compares(trace: Trace) -> Iterator[Trace]:
    if isinstance(trace.node, tree.Compare):
        yield trace
    else:
        for below in trace.below:
            yield from compares(below)


def _with(text: str, unit: str) -> str:
    return f"{text} {unit}".strip()


def _share(span: Span, lang: Lang) -> str:
    ends = span.ends
    if ends is None:
        return UNKNOWN[lang]
    return span_text(Span(ends[0] * 100, ends[1] * 100), lang) + " %"
