"""Apply a standard to one case, keeping the reasons: the reference runner."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from fractions import Fraction

from rulebook import tree
from rulebook.book import Standard, lacking
from rulebook.spans import UNKNOWN, Span, compare, exactly, negated, plus, times
from rulebook.tree import BoolNode, NumberNode, Scope

FactValue = bool | int | float | Decimal | str | date | None
Facts = Mapping[str, FactValue]


@dataclass(frozen=True, slots=True)
class Case:
    """The facts of one record and of its parts on a day; an absent fact is unknown."""

    day: date
    record: Facts
    parts: Sequence[Facts] = ()


@dataclass(frozen=True, slots=True)
class Trace:
    """One node with what it came to and why: `value` is a bool, None (unknown) or a Span; `part` counts from 0."""

    node: BoolNode | NumberNode
    value: bool | Span | None
    below: tuple[Trace, ...] = ()
    part: int | None = None

    @property
    def undecided(self) -> bool:
        return self.value.exact is None if isinstance(self.value, Span) else self.value is None


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule came to; `trace` is None when the law has no rule yet or the finding was assumed."""

    code: str
    value: bool | None
    trace: Trace | None


@dataclass(frozen=True, slots=True)
class Decision:
    """What a choice came to: one outcome when settled; `open` are the unknown facts inside its undecided conditions."""

    possible: tuple[str, ...]
    open: frozenset[str]
    traces: tuple[Trace, ...]

    @property
    def needs(self) -> frozenset[str]:
        """The facts that would settle the choice; none when it is settled."""
        return frozenset() if self.outcome else self.open

    @property
    def outcome(self) -> str | None:
        return self.possible[0] if len(self.possible) == 1 else None


@dataclass(frozen=True, slots=True)
class Result:
    """Everything a standard says about one case."""

    standard: Standard
    case: Case
    findings: Mapping[str, Finding]
    flags: Mapping[str, Finding]
    decisions: Mapping[str, Decision]
    figures: Mapping[str, Trace]

    @property
    def decision(self) -> Decision:
        return self.decisions[self.standard.result]

    @property
    def count(self) -> Span:
        """How many rules are true: surely .. possibly."""
        values = [finding.value for finding in self.findings.values()]
        return Span(Fraction(values.count(True)), Fraction(len(values) - values.count(False)))


def evaluate(standard: Standard, case: Case, *, assume: Mapping[str, bool] | None = None) -> Result:
    """The result of a case; `assume` sets findings of rules by hand, for what-if questions."""
    run = _Run(standard, case, dict(assume or {}))
    for code in standard.rules:
        run.findings[code] = run.finding(code)
    flags = {code: run.finding(code) for code in standard.flags}
    for name, choose in standard.choices.items():
        run.decisions[name] = run.decide(choose)
    figures = {name: run.number(node, None) for name, node in standard.figures.items()}
    return Result(standard, case, run.findings, flags, run.decisions, figures)


def redecide(result: Result, *, facts: Facts | None = None, assume: Mapping[str, bool] | None = None) -> Decision:
    """The decision if some facts of the record or some findings were different, the other findings as they are.

    For facts that the choices ask and the rules do not; quick, because no rule is evaluated again.
    """
    case = result.case
    changed = Case(case.day, {**case.record, **(facts or {})}, case.parts)
    run = _Run(result.standard, changed, {})
    run.findings = {**result.findings, **{code: Finding(code, value, None) for code, value in (assume or {}).items()}}
    for name, choose in result.standard.choices.items():
        run.decisions[name] = run.decide(choose)
    return run.decisions[result.standard.result]


@dataclass(slots=True)
class _Run:
    standard: Standard
    case: Case
    assume: dict[str, bool]
    findings: dict[str, Finding] = field(default_factory=dict)
    decisions: dict[str, Decision] = field(default_factory=dict)
    law_day: date = date.min

    def __post_init__(self) -> None:
        self.law_day = self.standard.clamp(self.case.day)

    def finding(self, code: str) -> Finding:
        if code in self.assume:
            return Finding(code, self.assume[code], None)
        rule = self.standard.rule(code)
        if rule.when is None:
            return Finding(code, None, None)
        trace = self.boolean(rule.when, None)
        assert not isinstance(trace.value, Span)
        return Finding(code, trace.value, trace)

    # ---- facts

    def fact(self, name: str, scope: Scope, part: int | None) -> FactValue:
        if scope is Scope.PART and part is not None:
            return self.case.parts[part].get(name)
        return self.case.record.get(name)

    # ---- booleans

    def boolean(self, node: BoolNode, part: int | None) -> Trace:
        return _BOOLEANS[type(node)](self, node, part)

    def is_true(self, node: tree.IsTrue, part: int | None) -> Trace:
        value = self.fact(node.name, node.scope, part)
        return Trace(node, None if value is None else bool(value), part=part)

    def known(self, node: tree.Known, part: int | None) -> Trace:
        return Trace(node, all(self.case.record.get(name) is not None for name in node.names), part=part)

    def all(self, node: tree.All, part: int | None) -> Trace:
        below = tuple(self.boolean(child, part) for child in node.parts)
        values = [trace.value for trace in below]
        return Trace(node, False if False in values else None if None in values else True, below, part)

    def any(self, node: tree.AnyOf, part: int | None) -> Trace:
        below = tuple(self.boolean(child, part) for child in node.parts)
        values = [trace.value for trace in below]
        return Trace(node, True if True in values else None if None in values else False, below, part)

    def negation(self, node: tree.Not, part: int | None) -> Trace:
        below = self.boolean(node.part, part)
        assert not isinstance(below.value, Span)
        return Trace(node, negated(below.value), (below,), part)

    def at_least(self, node: tree.AtLeast, part: int | None) -> Trace:
        below = tuple(self.boolean(child, part) for child in node.parts)
        values = [trace.value for trace in below]
        surely, possibly = values.count(True), len(values) - values.count(False)
        return Trace(node, True if surely >= node.count else False if possibly < node.count else None, below, part)

    def compare(self, node: tree.Compare, part: int | None) -> Trace:
        right = self.number(node.right, part)
        if isinstance(node.left, tree.Ratio):
            # of / to ⋛ right is asked as of ⋛ right · to: exact, and no division by zero
            of, to = self.number(node.left.of, part), self.number(node.left.to, part)
            left = Trace(node.left, _quotient(_span(of), _span(to)), (of, to), part)
            ends = _span(to).ends
            value = compare(_span(of), node.op, times(_span(right), _span(to))) if ends and ends[0] > 0 else None
        else:
            left = self.number(node.left, part)
            value = compare(_span(left), node.op, _span(right))
        return Trace(node, value, (left, right), part)

    def is_in(self, node: tree.In, part: int | None) -> Trace:
        wanted: object = node.values
        if node.parameter:
            wanted = self.standard.parameters[node.parameter].on(self.law_day).values[""]
        value = self.fact(node.name, node.scope, part)
        return Trace(node, None if value is None or not isinstance(wanted, tuple) else value in wanted, part=part)

    def any_part(self, node: tree.AnyPart, part: int | None) -> Trace:
        below = tuple(self.boolean(node.where, number) for number in range(len(self.case.parts)))
        values = [trace.value for trace in below]
        return Trace(node, True if True in values else None if None in values or not values else False, below)

    def rule_is(self, node: tree.RuleIs, part: int | None) -> Trace:
        return Trace(node, self.findings[node.code].value)

    def outcome_is(self, node: tree.OutcomeIs, part: int | None) -> Trace:
        possible = self.decisions[node.choice].possible
        inside = [outcome in node.outcomes for outcome in possible]
        return Trace(node, True if all(inside) else None if any(inside) else False)

    def missing(self, node: tree.Missing, part: int | None) -> Trace:
        return Trace(node, None)

    # ---- numbers

    def number(self, node: NumberNode, part: int | None) -> Trace:
        return _NUMBERS[type(node)](self, node, part)

    def literal(self, node: tree.Number, part: int | None) -> Trace:
        return Trace(node, exactly(node.value))

    def number_fact(self, node: tree.NumberFact, part: int | None) -> Trace:
        return Trace(node, _exact(self.fact(node.name, node.scope, part)), part=part)

    def parameter(self, node: tree.ParameterRef, part: int | None) -> Trace:
        parameter = self.standard.parameters[node.name]
        key = self.case.record.get(parameter.by) if parameter.by else ""
        value = parameter.on(self.law_day).values.get(str(key)) if key is not None else None
        return Trace(node, exactly(value) if isinstance(value, Fraction) else UNKNOWN)

    def age(self, node: tree.AgeOn, part: int | None) -> Trace:
        on, born = self.fact(node.on, Scope.RECORD, None), self.fact(node.birth_date, Scope.PART, part)
        year = self.fact(node.birth_year, Scope.PART, part)
        if not isinstance(on, date):
            return Trace(node, UNKNOWN, part=part)
        if isinstance(born, date):
            return Trace(node, exactly(full_years(born, on)), part=part)
        return Trace(node, exactly(on.year - year) if isinstance(year, int) else UNKNOWN, part=part)

    def year(self, node: tree.YearOf, part: int | None) -> Trace:
        born, year = self.fact(node.date, Scope.PART, part), self.fact(node.year, Scope.PART, part)
        if isinstance(born, date):
            return Trace(node, exactly(born.year), part=part)
        return Trace(node, exactly(year) if isinstance(year, int) else UNKNOWN, part=part)

    def count_parts(self, node: tree.CountParts, part: int | None) -> Trace:
        parts = range(len(self.case.parts))
        if not parts:
            return Trace(node, UNKNOWN)
        if node.where is None:
            return Trace(node, exactly(len(parts)))
        below = tuple(self.boolean(node.where, number) for number in parts)
        values = [trace.value for trace in below]
        return Trace(node, Span(Fraction(values.count(True)), Fraction(len(values) - values.count(False))), below)

    def sum_parts(self, node: tree.SumParts, part: int | None) -> Trace:
        below = tuple(self.number(node.value, number) for number in range(len(self.case.parts)))
        return Trace(node, plus([_span(trace) for trace in below]) if below else UNKNOWN, below)

    def sum(self, node: tree.Sum, part: int | None) -> Trace:
        below = tuple(self.number(child, part) for child in node.parts)
        return Trace(node, plus([_span(trace) for trace in below]), below)

    def ratio(self, node: tree.Ratio, part: int | None) -> Trace:
        of, to = self.number(node.of, part), self.number(node.to, part)
        return Trace(node, _quotient(_span(of), _span(to)), (of, to))

    def round(self, node: tree.Round, part: int | None) -> Trace:
        below = self.number(node.value, part)
        ends = _span(below).ends
        span = Span(_stepped(ends[0], node.step), _stepped(ends[1], node.step)) if ends else UNKNOWN
        return Trace(node, span, (below,))

    def lookup(self, node: tree.Lookup, part: int | None) -> Trace:
        keys = tuple(str(self.case.record.get(key)) for key in node.keys)
        value = self.standard.tables[node.table].cells.get(keys)
        return Trace(node, UNKNOWN if value is None else exactly(value))

    def count_rules(self, node: tree.CountRules, part: int | None) -> Trace:
        below = tuple(Trace(tree.RuleIs(code), self.findings[code].value) for code in node.codes)
        values = [trace.value for trace in below]
        return Trace(node, Span(Fraction(values.count(True)), Fraction(len(values) - values.count(False))), below)

    # ---- choices

    def decide(self, choice: tree.Then) -> Decision:
        match choice:
            case tree.Outcome(code):
                return Decision((code,), frozenset(), ())
            case tree.ChoiceRef(name):
                return self.decisions[name]
            case tree.Choose(branches, otherwise):
                return self.choose(branches, otherwise)

    def choose(self, branches: Sequence[tree.Branch], otherwise: tree.Then) -> Decision:
        possible: dict[str, None] = {}
        needs: set[str] = set()
        traces: list[Trace] = []
        for branch in branches:
            trace = self.boolean(branch.when, None)
            traces.append(trace)
            if trace.value is False:
                continue
            then = self.decide(branch.then)
            possible.update(dict.fromkeys(then.possible))
            needs |= self.needs(trace) | then.open
            traces += then.traces
            if trace.value is True:
                break
        else:
            last = self.decide(otherwise)
            possible.update(dict.fromkeys(last.possible))
            needs |= last.open
            traces += last.traces
        return Decision(tuple(possible), frozenset(needs), tuple(traces))

    def needs(self, trace: Trace) -> set[str]:
        """The unknown facts inside what is undecided; `law:…` where the law itself is silent, `parts` where there are none."""
        return needs_of(trace, self.findings, self.decisions, self.standard)


def needs_of(trace: Trace, findings: Mapping[str, Finding], decisions: Mapping[str, Decision], standard: Standard) -> set[str]:
    """The facts that would decide a trace; empty when it is decided."""
    if not trace.undecided:
        return set()
    if name := lacking(standard, trace.node):
        return {name}
    match trace.node:
        case tree.RuleIs(code):
            finding = findings[code]
            return needs_of(finding.trace, findings, decisions, standard) if finding.trace else {f"law:{code}"}
        case tree.OutcomeIs(choice, _):
            return set(decisions[choice].open)
        case tree.AnyPart(_) | tree.CountParts(_) | tree.SumParts(_) if not trace.below:
            return {tree.NO_PARTS}
        case _:
            found: set[str] = set()
            for below in trace.below:
                found |= needs_of(below, findings, decisions, standard)
            return found


def full_years(born: date, on: date) -> int:
    """Full years lived; who was born on 29 February is a year older on 1 March of a common year."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _span(trace: Trace) -> Span:
    assert isinstance(trace.value, Span)
    return trace.value


def _exact(value: FactValue) -> Span:
    return exactly(Fraction(value)) if isinstance(value, int | float | Decimal) else UNKNOWN


def _quotient(of: Span, to: Span) -> Span:
    a, b = of.ends, to.ends
    return UNKNOWN if a is None or b is None or b[0] <= 0 else Span(a[0] / b[1], a[1] / b[0])


def _stepped(value: Fraction, step: int) -> Fraction:
    return Fraction((value / step + Fraction(1, 2)).__floor__() * step)


_BOOLEANS: dict[type, Callable[..., Trace]] = {
    tree.IsTrue: _Run.is_true,
    tree.Known: _Run.known,
    tree.All: _Run.all,
    tree.AnyOf: _Run.any,
    tree.Not: _Run.negation,
    tree.AtLeast: _Run.at_least,
    tree.Compare: _Run.compare,
    tree.In: _Run.is_in,
    tree.AnyPart: _Run.any_part,
    tree.RuleIs: _Run.rule_is,
    tree.OutcomeIs: _Run.outcome_is,
    tree.Missing: _Run.missing,
}
_NUMBERS: dict[type, Callable[..., Trace]] = {
    tree.Number: _Run.literal,
    tree.NumberFact: _Run.number_fact,
    tree.ParameterRef: _Run.parameter,
    tree.AgeOn: _Run.age,
    tree.YearOf: _Run.year,
    tree.CountParts: _Run.count_parts,
    tree.SumParts: _Run.sum_parts,
    tree.Sum: _Run.sum,
    tree.Ratio: _Run.ratio,
    tree.Round: _Run.round,
    tree.Lookup: _Run.lookup,
    tree.CountRules: _Run.count_rules,
}
