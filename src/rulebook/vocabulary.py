"""The facts a book speaks of, with their types, units and names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from rulebook.source import Item
from rulebook.tree import Scope
from rulebook.words import NOTHING, Words


class FactType(StrEnum):
    TEXT = "text"
    INT = "int"
    NUMBER = "number"
    BOOL = "bool"
    DATE = "date"
    ENUM = "enum"


@dataclass(frozen=True, slots=True)
class Fact:
    """One column: `values` are the members of an enumeration with their names; `min` the smallest possible number."""

    name: str
    scope: Scope
    type: FactType
    title: Words
    required: bool = False
    unit: Words = NOTHING
    min: int | None = None
    values: Mapping[str, Words] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Columns:
    """Names of the answer's columns; `show` lists further choices: their outcome's code, or its name in a language."""

    result: str
    count: str
    rule: str
    standard: str
    missing: str
    figures: tuple[str, ...]
    count_title: Words
    show: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Facts of the record and of its parts, in order; which columns identify them and tell the day; names of outcomes."""

    record: Words
    part: Words
    record_key: str
    part_key: str
    day: str
    facts: Mapping[str, Fact]
    part_facts: Mapping[str, Fact]
    scales: Mapping[str, tuple[tuple[str, ...], ...]]
    outcomes: Mapping[str, Words]
    groups: Mapping[str, Words]
    unsettled: str
    columns: Columns

    def fact(self, name: str) -> Fact | None:
        """A fact of either scope; names are unique but for the record's key."""
        return self.facts.get(name) or self.part_facts.get(name)

    def enumerations(self) -> dict[str, tuple[str, ...]]:
        """The values of every enumeration."""
        facts = (*self.facts.values(), *self.part_facts.values())
        return {fact.name: tuple(fact.values) for fact in facts if fact.values}

    def ranked(self, scale: str, lowest: str) -> tuple[str, ...]:
        """The values of a scale from `lowest` upwards."""
        steps = self.scales[scale]
        start = next(rank for rank, step in enumerate(steps) if lowest in step)
        return tuple(value for step in steps[start:] for value in step)


def read_words(item: Item) -> Words:
    if isinstance(item.value, str):
        return Words(item.value, item.value)
    item.only("vi", "en")
    return Words(item.need("vi").text(), item.get("en").text() or item.get("vi").text())


def read_vocabulary(item: Item) -> Vocabulary:
    item.only("record", "part", "scales", "outcomes", "groups", "unsettled", "columns", "facts", "part_facts")
    record, part = item.need("record"), item.need("part")
    record.only("key", "day", "title")
    part.only("key", "title")
    vocabulary = Vocabulary(
        record=read_words(record.get("title")),
        part=read_words(part.get("title")),
        record_key=record.need("key").text(),
        part_key=part.need("key").text(),
        day=record.need("day").text(),
        facts=_facts(item.need("facts"), Scope.RECORD),
        part_facts=_facts(item.need("part_facts"), Scope.PART),
        scales={name: tuple(_step(step) for step in scale.items()) for name, scale in item.get("scales").entries()},
        outcomes={code: read_words(words) for code, words in item.need("outcomes").entries()},
        groups={code: read_words(words) for code, words in item.get("groups").entries()},
        unsettled=item.need("unsettled").text(),
        columns=_columns(item.need("columns")),
    )
    _check_keys(vocabulary, item)
    return vocabulary


def _check_keys(vocabulary: Vocabulary, item: Item) -> None:
    for name in (vocabulary.record_key, vocabulary.day):
        if name not in vocabulary.facts:
            item.get("record").wrong("law.fact_unknown", f"Từ vựng không có '{name}'.")
    if vocabulary.part_key not in vocabulary.part_facts:
        item.get("part").wrong("law.fact_unknown", f"Từ vựng không có '{vocabulary.part_key}'.")
    for name in set(vocabulary.facts) & set(vocabulary.part_facts) - {vocabulary.record_key}:
        item.get("part_facts").get(name).wrong("law.duplicate", f"'{name}' được đặt cho cả hai cấp; tên phải khác nhau.")


def _columns(item: Item) -> Columns:
    item.only("result", "count", "rule", "standard", "missing", "figures", "count_title", "show")
    show = {name: entry.text() for name, entry in item.get("show").entries()}
    for name, how in show.items():
        if how not in ("code", "vi", "en"):
            item.get("show").get(name).wrong("law.value", "Chọn code, vi hoặc en.")
    figures = tuple(name.text() for name in item.get("figures").items())
    return Columns(
        result=item.need("result").text(),
        count=item.need("count").text(),
        rule=item.need("rule").text(),
        standard=item.need("standard").text(),
        missing=item.need("missing").text(),
        figures=figures,
        count_title=read_words(item.need("count_title")),
        show=show,
    )


def _step(item: Item) -> tuple[str, ...]:
    return tuple(value.text() for value in item.items()) if isinstance(item.value, list) else (item.text(),)


def _facts(item: Item, scope: Scope) -> dict[str, Fact]:
    return {name: _fact(name, scope, entry) for name, entry in item.entries()}


def _fact(name: str, scope: Scope, item: Item) -> Fact:
    item.only("type", "title", "required", "unit", "min", "values")
    kind = item.need("type").text()
    if kind not in set(FactType):
        item.get("type").wrong("law.type", f"Kiểu '{kind}' không có; các kiểu: {', '.join(FactType)}.")
        kind = FactType.TEXT
    values = {code: read_words(words) for code, words in item.get("values").entries()}
    if (kind == FactType.ENUM) != bool(values):
        item.wrong("law.type", f"'{name}': kiểu enum, và chỉ kiểu enum, cần 'values'.")
    lowest = item.get("min").value
    return Fact(
        name=name,
        scope=scope,
        type=FactType(kind),
        title=read_words(item.need("title")),
        required=item.has("required") and item.get("required").flag(),
        unit=read_words(item.get("unit")) if item.has("unit") else NOTHING,
        min=lowest if isinstance(lowest, int) else None,
        values=values,
    )
