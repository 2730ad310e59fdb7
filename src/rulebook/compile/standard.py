"""One standard over whole tables: join, rules, counts, choices, what is missing. Each step is one projection.

The steps are kept apart as nested selects so that an expression is computed once and then only referred to:
written into each other, a choice with three branches would repeat every indicator many times.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import ibis

from rulebook import tree
from rulebook.book import Standard, need_order
from rulebook.compile.needs import Need, needs, undecided
from rulebook.compile.nodes import Column, Num, OutcomeFlag, Scope
from rulebook.compile.parts import PartsPass
from rulebook.compile.stages import memberships, staged
from rulebook.tree import BoolNode, Choose, Node, Then
from rulebook.vocabulary import Columns, FactType, Vocabulary

TYPES = {
    FactType.TEXT: "string",
    FactType.ENUM: "string",
    FactType.INT: "int64",
    FactType.NUMBER: "float64",
    FactType.BOOL: "boolean",
    FactType.DATE: "date",
}


def classify(standard: Standard, vocabulary: Vocabulary, records: Column, parts: Column) -> Column:
    """The answers of a standard: one row per record.

    `records` and `parts` are ibis tables with the columns of the vocabulary in its types; an optional column may be
    absent (all unknown); further columns of `records` are passed through, after the answer's. One whose name the answer
    needs gets `_given` behind it. Keys must be unique and every part must belong to a record: check before.
    """
    records, parts = with_facts(records, vocabulary, vocabulary.facts), with_facts(parts, vocabulary, vocabulary.part_facts)
    return _Statement(standard, vocabulary).build(records, parts)


def with_facts(table: Column, vocabulary: Vocabulary, facts: Mapping[str, object]) -> Column:
    """The table with a typed, empty column for each optional fact that it lacks."""
    known = {**vocabulary.facts, **vocabulary.part_facts}
    lacking = {name: ibis.null(TYPES[known[name].type]) for name in facts if name not in table.columns}
    return table.mutate(**lacking) if lacking else table


def answer_columns(standard: Standard, names: Columns) -> list[str]:
    """The columns of an answer, in order; the key stands before them."""
    counts = [names.count, f"{names.count}_min", f"{names.count}_max"]
    rules = [names.rule + code for code in standard.rules]
    return [names.standard, names.result, *counts, *rules, *names.figures, names.missing, *names.show]


@dataclass(slots=True)
class _Statement:
    standard: Standard
    vocabulary: Vocabulary
    ready: dict[Node, str | tuple[str, str]] = field(default_factory=dict)
    flags: set[str] = field(default_factory=set)

    def build(self, records: Column, parts: Column) -> Column:
        key, names = self.vocabulary.record_key, self.vocabulary.columns
        counted = PartsPass(self.standard, self.vocabulary, self._questions())
        given = [name for name in records.columns if name not in self.vocabulary.facts]
        clash = {*answer_columns(self.standard, names)} & {*given}
        records = records.rename({f"{name}_given": name for name in clash}) if clash else records
        given = [f"{name}_given" if name in clash else name for name in given]
        nodes = (node for root in self._roots() for node in tree.walk(root))
        asked = memberships(self.standard, nodes, tree.Scope.RECORD, "e")
        if asked:
            bare = self.scope(records)
            records = records.mutate(**{column: bare.boolean(node) for node, column in asked.items()})
        for node, column in asked.items():
            self.ready[node] = column
        table = records
        if counted.questions:
            grouped = counted.grouped(records, parts)
            table = records.left_join(grouped, key).select(*records.columns, *(c for c in grouped.columns if c != key))
            table = table.mutate(**counted.answers(table))
            self.ready.update(counted.ready())
        table = self._rules(table)
        table = self._counts(table)
        table = self._choices(table)
        table = table.mutate(**self._shown(table), **self._missing(table, counted))
        table = self._trim(table)
        order = [key, *answer_columns(self.standard, names)]
        return table.select(*order, *given)

    def scope(self, table: Column) -> Scope:
        prefix, enumerations = self.vocabulary.columns.rule, self.vocabulary.enumerations()
        flag = self._outcome_flag(table)
        return Scope(self.standard, table, self.vocabulary.day, self.ready, flag, rule_prefix=prefix, enumerations=enumerations)

    def _questions(self) -> tuple[tree.AnyPart | tree.CountParts | tree.SumParts, ...]:
        found: dict[tree.AnyPart | tree.CountParts | tree.SumParts, None] = {}
        for root in self._roots():
            for node in tree.walk(root):
                if isinstance(node, tree.AnyPart | tree.CountParts | tree.SumParts):
                    found[node] = None
        return tuple(found)

    def _roots(self) -> Iterator[Node]:
        yield from (rule.when for rule in self.standard.rules.values() if rule.when is not None)
        yield from self.standard.figures.values()
        for choice in self.standard.choices.values():
            yield from tree.conditions(choice)

    # ---- steps

    def _rules(self, table: Column) -> Column:
        roots = [rule.when for rule in self.standard.rules.values() if rule.when is not None]
        table = staged(table, self.scope, self.ready, roots, "r")
        scope = self.scope(table)
        columns = {
            scope.rule_column(code): scope.boolean(rule.when) if rule.when is not None else ibis.null("boolean")
            for code, rule in self.standard.rules.items()
        }
        return table.mutate(**columns) if columns else table

    def _counts(self, table: Column) -> Column:
        names, scope = self.vocabulary.columns, self.scope(table)
        everything = tree.CountRules(tuple(self.standard.rules))
        nodes = dict.fromkeys(
            [everything, *(node for root in self._roots() for node in tree.walk(root) if isinstance(node, tree.CountRules))]
        )
        columns: dict[str, Column] = {}
        for i, node in enumerate(nodes):
            low, high = (f"{names.count}_min", f"{names.count}_max") if i == 0 else (f"_c{i}", f"_d{i}")
            number = scope.number(node) if node.codes else Num(ibis.literal(0), ibis.literal(0))
            columns[low], columns[high] = number.lo, number.hi
            self.ready[node] = (low, high)
        return table.mutate(**columns)

    def _choices(self, table: Column) -> Column:
        """Conditions, then for each outcome whether it is still possible; choices that ask about others come after them."""
        left = dict(self.standard.choices)
        while left:
            now = {name: choose for name, choose in left.items() if self._asked(choose) <= self.flags}
            assert now, "choices refer to each other in a circle"  # the parser only allows earlier ones
            scope = self.scope(table)
            asked = dict.fromkeys(c for choose in now.values() for c in tree.conditions(choose))
            new: dict[Node, str] = {c: f"_b{len(self.ready) + i}" for i, c in enumerate(c for c in asked if c not in self.ready)}
            table = table.mutate(**{new[c]: scope.boolean(c) for c in asked if c in new}) if new else table
            self.ready.update(new)
            table = table.mutate(**{flag: column for name, choose in now.items() for flag, column in self._flags(table, name, choose)})
            self.flags |= set(now)
            left = {name: choose for name, choose in left.items() if name not in now}
        return table

    def _asked(self, choose: Choose) -> set[str]:
        nodes = (node for condition in tree.conditions(choose) for node in tree.walk(condition))
        return {node.choice for node in nodes if isinstance(node, tree.OutcomeIs)}

    def _flags(self, table: Column, name: str, choose: Choose) -> Iterator[tuple[str, Column]]:
        scope = self.scope(table)
        paths: dict[str, Column] = {}
        for outcome, path in self._leaves(choose, ()):
            possible = ibis.literal(True)
            for i, (condition, positive) in enumerate(path):
                held = scope.boolean(condition)
                literal = (held if positive else ~held).fill_null(True)
                possible = literal if i == 0 else possible & literal
            paths[outcome] = possible if outcome not in paths else paths[outcome] | possible
        for outcome, possible in paths.items():
            yield f"_p_{name}_{outcome}", possible

    def _leaves(self, then: Then, path: tuple[tuple[BoolNode, bool], ...]) -> Iterator[tuple[str, tuple[tuple[BoolNode, bool], ...]]]:
        match then:
            case tree.Outcome(code):
                yield code, path
            case tree.ChoiceRef(name):
                yield from self._leaves(self.standard.choices[name], path)
            case Choose(branches, otherwise):
                for branch in branches:
                    yield from self._leaves(branch.then, (*path, (branch.when, True)))
                    path = (*path, (branch.when, False))
                yield from self._leaves(otherwise, path)

    def _outcome_flag(self, table: Column) -> OutcomeFlag:
        def flag(choice: str, outcomes: tuple[str, ...], inside: bool) -> Column:
            known = tree.outcomes(self.standard.choices[choice], dict(self.standard.choices))
            chosen = [table[f"_p_{choice}_{outcome}"] for outcome in known if (outcome in outcomes) == inside]
            total = ibis.literal(False)
            for i, column in enumerate(chosen):
                total = column if i == 0 else total | column
            return total

        return flag

    def _settled(self, table: Column, name: str, say: Mapping[str, str]) -> Column:
        """The one outcome that is still possible, else NULL."""
        known = tree.outcomes(self.standard.choices[name], dict(self.standard.choices))
        flag = self._outcome_flag(table)
        return ibis.cases(*((~flag(name, (outcome,), False), say[outcome] or None) for outcome in known), else_=ibis.null("string"))

    def _shown(self, table: Column) -> dict[str, Column]:
        names, vocabulary = self.vocabulary.columns, self.vocabulary
        codes = {code: code for code in vocabulary.outcomes}
        low, high = table[f"{names.count}_min"], table[f"{names.count}_max"]
        columns = {
            names.standard: ibis.literal(self.standard.id),
            names.result: self._settled(table, self.standard.result, codes).fill_null(vocabulary.unsettled),
            names.count: ibis.cases((low == high, low)),
        }
        for name, how in names.show.items():
            say = codes if how == "code" else {code: words["vi" if how == "vi" else "en"] for code, words in vocabulary.outcomes.items()}
            columns[name] = self._settled(table, name, say) if name in self.standard.choices else ibis.null("string")
        scope = self.scope(table)
        held = self.standard.figures
        columns.update({name: _figure(scope, held[name]) if name in held else ibis.null("float64") for name in names.figures})
        return columns

    def _missing(self, table: Column, counted: PartsPass) -> dict[str, Column]:
        """`_missing`: the needed facts of the undecided rows, each followed by ';', in the order of the vocabulary."""
        scope = self.scope(table)
        wanted: dict[str, Column] = {}
        for name, condition in self._choice_needs(scope, self.standard.choices[self.standard.result], ibis.literal(True), counted):
            wanted[name] = condition if name not in wanted else wanted[name] | condition
        text = ibis.literal("")
        order = need_order(self.standard, self.vocabulary)
        for name in sorted(wanted, key=lambda name: order.get(name, len(order))):
            text = text + wanted[name].ifelse(f"{name};", "")
        unsettled = self._settled(table, self.standard.result, {code: code for code in self.vocabulary.outcomes}).isnull()
        return {"_missing": ibis.cases((unsettled, text))}

    def _choice_needs(self, scope: Scope, then: Then, guard: Column, counted: PartsPass) -> Iterator[Need]:
        match then:
            case tree.ChoiceRef(name):
                yield from self._choice_needs(scope, self.standard.choices[name], guard, counted)
            case Choose(branches, otherwise):
                for branch in branches:
                    held = scope.boolean(branch.when)
                    yield from needs(scope, branch.when, guard & undecided(scope, branch.when), counted.open)
                    yield from self._choice_needs(scope, branch.then, guard & held.fill_null(True), counted)
                    guard = guard & (~held).fill_null(True)
                yield from self._choice_needs(scope, otherwise, guard, counted)

    def _trim(self, table: Column) -> Column:
        text = table["_missing"]
        return table.mutate(**{self.vocabulary.columns.missing: text.substr(0, text.length() - 1)})


def _figure(scope: Scope, node: tree.NumberNode) -> Column:
    """A figure as a floating-point number where it is known exactly, else NULL."""
    if isinstance(node, tree.Ratio):
        of, to = scope.number(node.of), scope.number(node.to)
        value = (of.lo * to.scale) / (to.lo * of.scale) if (of.scale, to.scale) != (1, 1) else of.lo / to.lo
        known = to.lo > 0
        for number in (of, to):
            known = known if number.plain else known & (number.lo == number.hi)
        return ibis.cases((known, value.cast("float64")))
    number = scope.number(node)
    value = (number.lo / number.scale).cast("float64")
    return value if number.plain else ibis.cases((number.lo == number.hi, value))
