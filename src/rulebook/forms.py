"""How each form of the YAML becomes a node; `rulebook.parse` calls these by the form's key."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING

from rulebook import tree
from rulebook.source import Item
from rulebook.tree import BoolNode, NumberNode, Op, Scope
from rulebook.vocabulary import FactType

if TYPE_CHECKING:
    from rulebook.parse import Parser

BooleanForm = Callable[["Parser", Item, Scope], BoolNode]
NumberForm = Callable[["Parser", Item, Scope], NumberNode]
UNREADABLE = tree.Missing("?")
BOUNDS = {"from": Op.GE, "above": Op.GT, "to": Op.LE, "below": Op.LT}


def single_key(item: Item, known: Collection[str]) -> str:
    """The one key of a form; '' after the trouble was noted."""
    if not isinstance(item.value, dict) or len(item.value) != 1:
        item.wrong("law.form", "Cần một tên, hoặc một bảng có đúng một khóa (ví dụ 'all', 'any', 'not', 'compare').")
        return ""
    name = next(iter(item.value))
    if name not in known:
        item.wrong("law.form", f"Không có phép '{name}' ở đây; các phép: {', '.join(known)}.")
        return ""
    return name


def _all(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    return tree.All(parser.booleans(item, scope))


def _any(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    return tree.AnyOf(parser.booleans(item, scope))


def _not(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    return tree.Not(parser.boolean(item, scope))


def _at_least(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    item.only("count", "of")
    count, parts = item.need("count"), parser.booleans(item.need("of"), scope)
    if not isinstance(count.value, int) or not 1 <= count.value <= len(parts):
        count.wrong("law.value", f"'count' phải là số nguyên từ 1 đến {len(parts)}.")
        return UNREADABLE
    return tree.AtLeast(count.value, parts)


def _compare(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    parts = item.items()
    if len(parts) != 3 or parts[1].text() not in set(Op):
        item.wrong("law.form", f"'compare' cần ba phần [trái, phép so sánh, phải]; phép so sánh: {' '.join(Op)}.")
        return UNREADABLE
    left, right = parser.number(parts[0], scope), parser.number(parts[2], scope)
    if isinstance(right, tree.Ratio):
        parts[2].wrong("law.form", "'ratio' chỉ được đứng bên trái của 'compare'.")
    return tree.Compare(left, Op(parts[1].text()), right)


def _between(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    item.only("value", *BOUNDS)
    value = parser.number(item.need("value"), scope)
    parts = tuple(tree.Compare(value, op, parser.number(item.get(key), scope)) for key, op in BOUNDS.items() if item.has(key))
    if not parts:
        item.wrong("law.form", f"'between' cần ít nhất một giới hạn: {', '.join(BOUNDS)}.")
    return parts[0] if len(parts) == 1 else tree.All(parts)


def _in(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    item.only("value", "of")
    name, of = item.need("value").text(), item.need("of")
    fact = parser.fact(item.get("value"), name, scope, FactType.ENUM, FactType.TEXT)
    if fact is None:
        return UNREADABLE
    if isinstance(of.value, str):
        parameter = parser.parameters.get(of.value)
        if parameter is None or not parameter.is_set():
            of.wrong("law.parameter_unknown", f"Không có tham số dạng danh mục tên '{of.value}'.")
            return UNREADABLE
        for entry in parameter.dated:
            _check_values(of, fact.values, entry.values.get("") or ())
        return tree.In(name, fact.scope, (), of.value)
    values = tuple(value.text() for value in of.items())
    _check_values(of, fact.values, values)
    return tree.In(name, fact.scope, values)


def _check_values(item: Item, known: Mapping[str, object], values: object) -> None:
    for value in values if isinstance(values, tuple) else ():
        if known and value not in known:
            item.wrong("law.value_unknown", f"Giá trị '{value}' không có trong danh mục: {', '.join(known)}.")


def _level(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    """At a step of a scale or higher: becomes a set of values."""
    item.only("value", "at_least", "scale")
    name, lowest, scale = item.need("value").text(), item.need("at_least").text(), item.need("scale").text()
    fact = parser.fact(item.get("value"), name, scope, FactType.ENUM)
    steps = parser.vocabulary.scales.get(scale)
    if fact is None or steps is None:
        item.wrong("law.value_unknown", f"Không có thang bậc '{scale}'.")
        return UNREADABLE
    if not any(lowest in step for step in steps):
        item.get("at_least").wrong("law.value_unknown", f"Thang '{scale}' không có bậc '{lowest}'.")
        return UNREADABLE
    return tree.In(name, fact.scope, tuple(value for value in parser.vocabulary.ranked(scale, lowest) if value in fact.values))


def _known(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    names = [item] if isinstance(item.value, str) else item.items()
    for name in names:
        if name.text() not in parser.vocabulary.facts:
            name.wrong("law.fact_unknown", f"Từ vựng không có '{name.text()}' ở cấp {parser.vocabulary.record.vi}.")
    return tree.Known(tuple(name.text() for name in names))


def _any_member(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    _no_nesting(parser, item, scope)
    return tree.AnyPart(parser.boolean(item, Scope.PART))


def _no_nesting(parser: Parser, item: Item, scope: Scope) -> None:
    if scope is Scope.PART:
        item.wrong("law.scope", f"Không thể đếm {parser.vocabulary.part.vi} bên trong một {parser.vocabulary.part.vi}.")


def _outcome(parser: Parser, item: Item, scope: Scope) -> BoolNode:
    item.only("choice", "in")
    name = item.need("choice").text()
    if name not in parser.choices:
        item.get("choice").wrong("law.choice_unknown", f"Chưa có lựa chọn '{name}' nào đứng trước.")
        return UNREADABLE
    wanted = tuple(outcome.text() for outcome in item.need("in").items())
    _check_values(item.get("in"), dict.fromkeys(parser.choices[name]), wanted)
    return tree.OutcomeIs(name, wanted)


def _count_members(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    _no_nesting(parser, item, scope)
    return tree.CountParts(None if item.value == "all" else parser.boolean(item, Scope.PART))


def _sum_members(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    _no_nesting(parser, item, scope)
    value = parser.number(item, Scope.PART)
    if isinstance(value, tree.NumberFact) and value.scope is Scope.PART:
        return tree.SumParts(value)
    item.wrong("law.type", f"'sum_members' cần một thông tin dạng số của từng {parser.vocabulary.part.vi}.")
    return value


def _sum(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    return tree.Sum(tuple(parser.number(part, scope) for part in item.items()))


def _ratio(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    item.only("of", "to")
    return tree.Ratio(parser.number(item.need("of"), scope), parser.number(item.need("to"), scope))


def _round(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    item.only("value", "step")
    step = item.need("step").value
    if not isinstance(step, int) or step < 1:
        item.get("step").wrong("law.value", "'step' phải là số nguyên dương.")
        step = 1
    return tree.Round(parser.number(item.need("value"), scope), step)


def _lookup(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    table = parser.tables.get(item.text())
    if table is None:
        item.wrong("law.table_unknown", f"Không có bảng '{item.text()}'.")
    return tree.Lookup(item.text(), table.keys if table else ())


def _count_true(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    counted = tuple(code for code, is_counted in parser.codes.items() if is_counted)
    if item.value == "indicators":
        return tree.CountRules(counted)
    codes = tuple(code.text() for code in item.items())
    _check_values(item, dict.fromkeys(counted), codes)
    return tree.CountRules(codes)


def _age(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    item.only("on", "birth_date", "birth_year")
    names = [item.need(key).text() for key in ("on", "birth_date", "birth_year")]
    for key, name, kind in zip(("on", "birth_date", "birth_year"), names, (FactType.DATE, FactType.DATE, FactType.INT), strict=True):
        parser.fact(item.get(key), name, scope, kind)
    return tree.AgeOn(*names)


def _year(parser: Parser, item: Item, scope: Scope) -> NumberNode:
    item.only("date", "year")
    parser.fact(item.get("date"), item.need("date").text(), scope, FactType.DATE)
    parser.fact(item.get("year"), item.need("year").text(), scope, FactType.INT)
    return tree.YearOf(item.get("date").text(), item.get("year").text())


BOOLEAN_FORMS: dict[str, BooleanForm] = {
    "all": _all,
    "any": _any,
    "not": _not,
    "at_least": _at_least,
    "compare": _compare,
    "between": _between,
    "in": _in,
    "level": _level,
    "known": _known,
    "any_member": _any_member,
    "outcome": _outcome,
}
NUMBER_FORMS: dict[str, NumberForm] = {
    "count_members": _count_members,
    "sum_members": _sum_members,
    "sum": _sum,
    "ratio": _ratio,
    "round": _round,
    "lookup": _lookup,
    "count_true": _count_true,
    "age": _age,
    "year": _year,
}
