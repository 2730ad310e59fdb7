"""Computes each distinct node once, as a column, from the leaves upwards: what stands above only refers to it.

An engine does not recognise that two branches of a CASE or of an AND repeat an expression; we do, because nodes that
say the same are equal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from rulebook import tree
from rulebook.book import Standard
from rulebook.compile.nodes import Column, Scope, periods
from rulebook.tree import BoolNode, Node

SIMPLE = (tree.IsTrue, tree.Not, tree.Known, tree.RuleIs, tree.OutcomeIs, tree.Missing, tree.AnyPart)
"""Booleans that cost nothing, or that stand in a column already."""

ScopeOf = Callable[[Column], Scope]


def staged(table: Column, scope_of: ScopeOf, ready: dict[Node, str | tuple[str, str]], roots: Iterable[Node], mark: str) -> Column:
    """The table with a column per distinct boolean and age below the roots; `ready` learns their names."""
    heights: dict[Node, int] = {}
    for root in roots:
        _measure(root, heights)
    number = 0
    for height in sorted(set(heights.values())):
        scope = scope_of(table)
        columns: dict[str, Column] = {}
        new: dict[Node, str | tuple[str, str]] = {}
        for node in (node for node, held in heights.items() if held == height and node not in ready):
            name = f"_{mark}{number}"
            number += 1
            if isinstance(node, BoolNode):
                columns[name], new[node] = scope.boolean(node), name
            else:
                columns[name], new[node] = scope.number(node).lo, (name, name)
        table = table.mutate(**columns) if columns else table
        ready.update(new)
    return table


def _measure(node: Node, heights: dict[Node, int]) -> int:
    """How many stages lie below a node; only the nodes worth a column are entered."""
    if isinstance(node, tree.AnyPart | tree.CountParts | tree.SumParts):
        return 0
    below = max((_measure(child, heights) for child in tree.children(node)), default=0)
    worth = isinstance(node, tree.AgeOn | tree.YearOf) or (isinstance(node, BoolNode) and not isinstance(node, SIMPLE))
    if worth:
        heights[node] = max(below + 1, heights.get(node, 0))
        return heights[node]
    return below


def memberships(standard: Standard, nodes: Iterable[Node], home: tree.Scope, mark: str) -> dict[BoolNode, str]:
    """A column's name for each membership that can be asked of the bare table, before any join (where it is cheapest)."""
    found = dict.fromkeys(node for node in nodes if isinstance(node, tree.In) and node.scope is home and undated(standard, node))
    return {node: f"_{mark}{i}" for i, node in enumerate(found)}


def undated(standard: Standard, node: tree.In) -> bool:
    """Whether the set of values is the same on every day of the standard's validity."""
    return not node.parameter or len(periods(standard, node.parameter)) == 1
