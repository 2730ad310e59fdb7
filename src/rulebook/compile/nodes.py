"""Booleans and numbers of the tree as ibis expressions.

SQL's three-valued `and`, `or`, `not` are Kleene's, so an unknown fact is simply NULL. A number is an interval of two
whole columns over a common divisor (`Num`); where it is a plain column both ends are the same expression. Nothing here
is particular to one backend: no cast from boolean to a long integer (Postgres only has one to int32), no function that only one
engine has.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import lcm
from typing import Any

import ibis

from rulebook import tree
from rulebook.book import Standard
from rulebook.tree import BoolNode, Node, NumberNode, Op

Column = Any  # ibis' own types are not published for mypy


OutcomeFlag = Callable[[str, tuple[str, ...], bool], Column]
"""Whether a choice may still come to one of these outcomes, or (False) to any other."""


@dataclass(frozen=True, slots=True)
class Num:
    """`lo`/scale .. `hi`/scale."""

    lo: Column
    hi: Column
    scale: int = 1

    @property
    def plain(self) -> bool:
        return self.lo is self.hi


@dataclass(slots=True)
class Scope:
    """Compiles nodes against one table. `ready` holds nodes already computed as columns of it."""

    standard: Standard
    table: Column
    day: str
    ready: Mapping[Node, str | tuple[str, str]] = field(default_factory=dict)
    outcome_flag: OutcomeFlag | None = None
    day_parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    rule_prefix: str = ""
    enumerations: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    # ---- booleans

    def boolean(self, node: BoolNode) -> Column:
        held = self.ready.get(node)
        if isinstance(held, str):
            return self.table[held]
        return _BOOLEANS[type(node)](self, node)

    def is_true(self, node: tree.IsTrue) -> Column:
        return self.table[node.name]

    def known(self, node: tree.Known) -> Column:
        return _fold([self.table[name].notnull() for name in node.names], "and")

    def all(self, node: tree.All) -> Column:
        return _fold([self.boolean(part) for part in node.parts], "and")

    def any(self, node: tree.AnyOf) -> Column:
        return _fold([self.boolean(part) for part in node.parts], "or")

    def negation(self, node: tree.Not) -> Column:
        return ~self.boolean(node.part)

    def at_least(self, node: tree.AtLeast) -> Column:
        parts = [self.boolean(part) for part in node.parts]
        surely = _total([part.ifelse(1, 0) for part in parts])
        surely_not = _total([(~part).ifelse(1, 0) for part in parts])
        return ibis.cases((surely >= node.count, True), (surely_not > len(parts) - node.count, False))

    def compare(self, node: tree.Compare) -> Column:
        right = self.number(node.right)
        if not isinstance(node.left, tree.Ratio):
            return compare(self.number(node.left), node.op, right)
        of, to = self.number(node.left.of), self.number(node.left.to)
        answer = compare(of, node.op, times(right, to))
        # a count of all parts is never zero where it is known
        return answer if node.left.to == tree.CountParts(None) else ibis.cases((to.lo > 0, answer))

    def is_in(self, node: tree.In) -> Column:
        if not node.parameter:
            return self.one_of(node, node.values)
        branches = []
        for since, until, entry in periods(self.standard, node.parameter):
            values = entry[""]
            branches.append((since, until, self.one_of(node, values) if isinstance(values, tuple) else ibis.null("boolean")))
        return self.by_day(branches)

    def one_of(self, node: tree.In, values: tuple[str, ...]) -> Column:
        """Membership. For an enumeration as a search in one text: DuckDB runs a function of a constant and a column once per
        dictionary entry (measured 4 to 7 times as fast as equalities) and turns a longer IN list into a join per list."""
        column = self.table[node.name]
        if node.name not in self.enumerations or len(values) < 2:
            return column.isin(values)
        return ibis.literal("|" + "|".join(values) + "|").contains(ibis.literal("|") + column + "|")

    def rule_is(self, node: tree.RuleIs) -> Column:
        return self.table[self.rule_column(node.code)]

    def outcome_is(self, node: tree.OutcomeIs) -> Column:
        assert self.outcome_flag is not None
        inside = self.outcome_flag(node.choice, node.outcomes, True)
        outside = self.outcome_flag(node.choice, node.outcomes, False)
        return ibis.cases((~inside, False), (~outside, True))

    def rule_column(self, code: str) -> str:
        return self.rule_prefix + code

    def missing(self, node: tree.Missing) -> Column:
        return ibis.null("boolean")

    # ---- numbers

    def number(self, node: NumberNode) -> Num:
        held = self.ready.get(node)
        if isinstance(held, tuple):
            return Num(self.table[held[0]], self.table[held[1]]) if held[0] != held[1] else _same(self.table[held[0]])
        return _NUMBERS[type(node)](self, node)

    def literal(self, node: tree.Number) -> Num:
        return _same(ibis.literal(node.value.numerator), node.value.denominator)

    def number_fact(self, node: tree.NumberFact) -> Num:
        return _same(self.table[node.name])

    def parameter(self, node: tree.ParameterRef) -> Num:
        parameter = self.standard.parameters[node.name]
        held = list(periods(self.standard, node.name))
        numbers = [value for _, _, values in held for value in values.values() if isinstance(value, Fraction)]
        scale = lcm(*(number.denominator for number in numbers)) if numbers else 1
        branches = []
        for since, until, values in held:
            if parameter.by:
                pairs = [(self.table[parameter.by] == key, _whole(value, scale)) for key, value in values.items()]
                column = ibis.cases(*pairs)
            else:
                column = _whole(values[""], scale)
            branches.append((since, until, column))
        return _same(self.by_day(branches), scale)

    def by_day(self, branches: list[tuple[object, object, Column]]) -> Column:
        """The branch in force on the day; days outside the validity fall on the first or the last branch."""
        if len(branches) == 1:
            return branches[0][2]
        day = self.table[self.day]
        return ibis.cases(*((day < until, column) for _, until, column in branches[:-1]), else_=branches[-1][2])

    def age(self, node: tree.AgeOn) -> Num:
        """Full years: the day is compared as month*100 + day, so 29 February is passed on 1 March."""
        year, month_day = (self.table[name] for name in self.day_parts[node.on])
        born = self.table[node.birth_date]
        before = month_day < born.month() * 100 + born.day()
        lived = year - born.year() - before.ifelse(1, 0)
        return _same(ibis.coalesce(lived, year - self.table[node.birth_year]))

    def year(self, node: tree.YearOf) -> Num:
        return _same(ibis.coalesce(self.table[node.date].year(), self.table[node.year]))

    def sum(self, node: tree.Sum) -> Num:
        return plus([self.number(part) for part in node.parts])

    def round(self, node: tree.Round) -> Num:
        value = self.number(node.value)
        ends = [((end / value.scale / node.step + 0.5).floor() * node.step).cast("int64") for end in (value.lo, value.hi)]
        return _same(ends[0]) if value.plain else Num(ends[0], ends[1])

    def lookup(self, node: tree.Lookup) -> Num:
        cells = self.standard.tables[node.table].cells
        if not cells:
            return _same(ibis.null("int64"))
        scale = lcm(*(value.denominator for value in cells.values()))
        pairs = []
        for keys, value in cells.items():
            match = _fold([self.table[name].cast("string") == key for name, key in zip(node.keys, keys, strict=True)], "and")
            pairs.append((match, _whole(value, scale)))
        return _same(ibis.cases(*pairs), scale)

    def count_rules(self, node: tree.CountRules) -> Num:
        rules = [self.table[self.rule_column(code)] for code in node.codes]
        surely = _total([rule.ifelse(1, 0) for rule in rules])
        return Num(surely, len(rules) - _total([(~rule).ifelse(1, 0) for rule in rules]))


def _same(column: Column, scale: int = 1) -> Num:
    return Num(column, column, scale)


def _whole(value: object, scale: int) -> Column:
    return ibis.literal(int(value * scale), "int64") if isinstance(value, Fraction) else ibis.null("int64")


def _fold(columns: list[Column], word: str) -> Column:
    total = columns[0]
    for column in columns[1:]:
        total = (total & column) if word == "and" else (total | column)
    return total


def _total(columns: list[Column]) -> Column:
    total = columns[0]
    for column in columns[1:]:
        total = total + column
    return total


def times(left: Num, right: Num) -> Num:
    """Product of numbers that are not negative."""
    low = left.lo * right.lo
    return Num(low, low if left.plain and right.plain else left.hi * right.hi, left.scale * right.scale)


def plus(parts: list[Num]) -> Num:
    scale = lcm(*(part.scale for part in parts))
    lows = _total([part.lo * (scale // part.scale) if scale != part.scale else part.lo for part in parts])
    if all(part.plain for part in parts):
        return _same(lows, scale)
    return Num(lows, _total([part.hi * (scale // part.scale) if scale != part.scale else part.hi for part in parts]), scale)


def compare(left: Num, op: Op, right: Num) -> Column:
    """Exact: both sides are brought to whole numbers; True or False when every pair of possible values agrees."""
    (a_lo, a_hi), (b_lo, b_hi) = _scaled(left, right.scale), _scaled(right, left.scale)
    if left.plain and right.plain:
        return _PLAIN[op](a_lo, b_lo)
    match op:
        case Op.LT:
            return ibis.cases((a_hi < b_lo, True), (a_lo >= b_hi, False))
        case Op.LE:
            return ibis.cases((a_hi <= b_lo, True), (a_lo > b_hi, False))
        case Op.GT:
            return ibis.cases((a_lo > b_hi, True), (a_hi <= b_lo, False))
        case Op.GE:
            return ibis.cases((a_lo >= b_hi, True), (a_hi < b_lo, False))
        case Op.EQ | Op.NE:
            same, apart = (a_lo == b_hi) & (a_hi == b_lo), (a_hi < b_lo) | (b_hi < a_lo)
            return ibis.cases((same, op is Op.EQ), (apart, op is Op.NE))


def _scaled(number: Num, by: int) -> tuple[Column, Column]:
    lo = number.lo if by == 1 else number.lo * by
    return lo, lo if number.plain else (number.hi if by == 1 else number.hi * by)


_PLAIN: dict[Op, Callable[[Column, Column], Column]] = {
    Op.LT: lambda a, b: a < b,
    Op.LE: lambda a, b: a <= b,
    Op.GT: lambda a, b: a > b,
    Op.GE: lambda a, b: a >= b,
    Op.EQ: lambda a, b: a == b,
    Op.NE: lambda a, b: a != b,
}


def periods(standard: Standard, name: str) -> list[tuple[object, object, Mapping[str, object]]]:
    """(since, until, values) of a parameter within the validity of the standard; `until` is the day after."""
    parameter = standard.parameters[name]
    dated = list(parameter.dated)
    first = parameter.on(standard.valid_from)
    dated = dated[dated.index(first) :]
    return [(entry.since, after.since if after else None, entry.values) for entry, after in zip(dated, [*dated[1:], None], strict=True)]


_BOOLEANS: dict[type, Callable[..., Column]] = {
    tree.IsTrue: Scope.is_true,
    tree.Known: Scope.known,
    tree.All: Scope.all,
    tree.AnyOf: Scope.any,
    tree.Not: Scope.negation,
    tree.AtLeast: Scope.at_least,
    tree.Compare: Scope.compare,
    tree.In: Scope.is_in,
    tree.RuleIs: Scope.rule_is,
    tree.OutcomeIs: Scope.outcome_is,
    tree.Missing: Scope.missing,
}
_NUMBERS: dict[type, Callable[..., Num]] = {
    tree.Number: Scope.literal,
    tree.NumberFact: Scope.number_fact,
    tree.ParameterRef: Scope.parameter,
    tree.AgeOn: Scope.age,
    tree.YearOf: Scope.year,
    tree.Sum: Scope.sum,
    tree.Round: Scope.round,
    tree.Lookup: Scope.lookup,
    tree.CountRules: Scope.count_rules,
}
