"""Which unknown facts keep a condition undecided: the SQL twin of `rulebook.evaluate.needs_of`."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import ibis

from rulebook import tree
from rulebook.book import lacking
from rulebook.compile.nodes import Column, Scope
from rulebook.tree import Node

Need = tuple[str, Column]
"""A fact's name (or `law:…`, or the word for 'no parts') and the condition under which it is needed."""

PartsOpen = Callable[[Scope, Node, Column], Iterator[Need]]


def needs(scope: Scope, node: Node, guard: Column, parts_open: PartsOpen | None = None) -> Iterator[Need]:
    """Needs of a node, given that `guard` says it is undecided. Ends of numbers are asked one by one."""
    name = lacking(scope.standard, node)
    match node:
        case _ if name:
            yield name, guard
        case tree.AnyPart(_) | tree.CountParts(_) | tree.SumParts(_):
            assert parts_open is not None
            yield from parts_open(scope, node, guard)
        case tree.CountRules(codes):
            for code in codes:
                yield from rule_needs(scope, code, guard, parts_open)
        case tree.RuleIs(code):
            yield from rule_needs(scope, code, guard, parts_open)
        case _:
            for child in tree.children(node):
                if not isinstance(child, tree.Number | tree.Known):
                    yield from needs(scope, child, guard & undecided(scope, child), parts_open)


def needed(scope: Scope, node: Node, bit_of: Callable[[str], int]) -> Column:
    """The needs of an undecided node about one part, as bits of one whole number: each node is asked once, not once per fact."""
    name = lacking(scope.standard, node)
    if name:
        return ibis.literal(bit_of(name), "int64")
    total: Column = ibis.literal(0, "int64")
    for child in tree.children(node):
        if not isinstance(child, tree.Number | tree.Known):
            total = total | ibis.cases((undecided(scope, child), needed(scope, child, bit_of)), else_=0)
    return total


def rule_needs(scope: Scope, code: str, guard: Column, parts_open: PartsOpen | None) -> Iterator[Need]:
    rule = scope.standard.rule(code)
    guard = guard & scope.table[scope.rule_column(code)].isnull()
    if rule.when is None:
        yield f"law:{code}", guard
    else:
        yield from needs(scope, rule.when, guard, parts_open)


def undecided(scope: Scope, node: Node) -> Column:
    """A boolean that is neither true nor false; a number whose ends differ or are not there."""
    if isinstance(node, tree.Not):  # also because NOT binds weaker than IS NULL in the SQL that ibis writes
        return undecided(scope, node.part)
    if isinstance(node, tree.BoolNode):
        return scope.boolean(node).isnull()
    if isinstance(node, tree.Ratio):
        return undecided(scope, node.of) | undecided(scope, node.to)
    number = scope.number(node)
    return number.lo.isnull() if number.plain else number.lo.isnull() | (number.lo != number.hi)
