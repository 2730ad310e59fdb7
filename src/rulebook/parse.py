"""From YAML to the tree. Each form is a mapping with one key, named after what it says; see docs/dev/add-a-law.md."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from rulebook import tree
from rulebook.forms import BOOLEAN_FORMS, NUMBER_FORMS, single_key
from rulebook.parameters import Parameter, Table
from rulebook.source import Item
from rulebook.tree import BoolNode, NumberNode, Scope
from rulebook.vocabulary import Fact, FactType, Vocabulary

ZERO = tree.Number(Fraction(0))
UNREADABLE = tree.Missing("?")  # stands in after a trouble was noted, so that reading can go on


@dataclass(slots=True)
class Parser:
    """Reads the expressions of one standard; grows `definitions`, `codes` and `choices` as the file goes on."""

    vocabulary: Vocabulary
    parameters: Mapping[str, Parameter]
    tables: Mapping[str, Table] = field(default_factory=dict)
    definitions: dict[str, tuple[Scope, BoolNode | NumberNode]] = field(default_factory=dict)
    codes: dict[str, bool] = field(default_factory=dict)
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)

    # ---- booleans

    def boolean(self, item: Item, scope: Scope) -> BoolNode:
        if isinstance(item.value, str):
            return self._named_boolean(item, item.value, scope)
        name = single_key(item, BOOLEAN_FORMS)
        return BOOLEAN_FORMS[name](self, item.get(name), scope) if name else UNREADABLE

    def booleans(self, item: Item, scope: Scope) -> tuple[BoolNode, ...]:
        parts = tuple(self.boolean(part, scope) for part in item.items())
        if not parts:
            item.wrong("law.empty_list", "Danh sách điều kiện trống.")
        return parts

    def _named_boolean(self, item: Item, name: str, scope: Scope) -> BoolNode:
        if name in self.definitions:
            node = self._definition(item, name, scope)
            if isinstance(node, BoolNode):
                return node
            item.wrong("law.type", f"'{name}' là số, ở đây cần đúng/sai.")
            return UNREADABLE
        if name in self.codes:
            if scope is Scope.PART:
                item.wrong("law.scope", f"Chỉ số '{name}' thuộc cấp {self.vocabulary.record.vi}.")
            return tree.RuleIs(name)
        fact = self.fact(item, name, scope, FactType.BOOL)
        return tree.IsTrue(name, fact.scope) if fact else UNREADABLE

    # ---- numbers

    def number(self, item: Item, scope: Scope) -> NumberNode:
        if isinstance(item.value, int | Decimal) and not isinstance(item.value, bool):
            return tree.Number(Fraction(item.value))
        if isinstance(item.value, str):
            return self._named_number(item, item.value, scope)
        name = single_key(item, NUMBER_FORMS)
        return NUMBER_FORMS[name](self, item.get(name), scope) if name else ZERO

    def _named_number(self, item: Item, name: str, scope: Scope) -> NumberNode:
        if name in self.parameters:
            if self.parameters[name].is_set():
                item.wrong("law.type", f"Tham số '{name}' là một danh mục, ở đây cần số.")
            return tree.ParameterRef(name)
        if name in self.definitions:
            node = self._definition(item, name, scope)
            if isinstance(node, NumberNode):
                return node
            item.wrong("law.type", f"'{name}' là đúng/sai, ở đây cần số.")
            return ZERO
        fact = self.fact(item, name, scope, FactType.INT, FactType.NUMBER)
        return tree.NumberFact(name, fact.scope) if fact else ZERO

    # ---- names

    def _definition(self, item: Item, name: str, scope: Scope) -> BoolNode | NumberNode:
        home, node = self.definitions[name]
        if home is Scope.PART and scope is Scope.RECORD:
            item.wrong("law.scope", f"'{name}' nói về từng {self.vocabulary.part.vi}; hãy đặt trong any_member hoặc count_members.")
        return node

    def fact(self, item: Item, name: str, scope: Scope, *types: FactType) -> Fact | None:
        """A fact that may be used here and has one of the types; None after the trouble was noted."""
        found = self.vocabulary.part_facts.get(name) if scope is Scope.PART else None
        found = found or self.vocabulary.facts.get(name)
        if found is None:
            if name in self.vocabulary.part_facts:
                item.wrong("law.scope", f"'{name}' thuộc từng {self.vocabulary.part.vi}, không dùng được ở đây.")
            else:
                item.wrong("law.fact_unknown", f"Không có thông tin, tham số hay định nghĩa nào tên '{name}'.")
            return None
        if found.type not in types:
            item.wrong("law.type", f"'{name}' có kiểu {found.type}, ở đây cần {' hoặc '.join(types)}.")
            return None
        return found
