"""Dated values of the law: a value holds from its date until the next one; null means the law's value is not known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction

from rulebook.source import Item
from rulebook.vocabulary import FactType, Vocabulary, read_words
from rulebook.words import NOTHING, Words

SetOfValues = tuple[str, ...]
Value = Fraction | SetOfValues | None


@dataclass(frozen=True, slots=True)
class DatedValue:
    """What holds from a day on. `values` has one entry per key of the parameter's fact, or the single key ''."""

    since: date
    values: Mapping[str, Value]
    source: str
    verified: bool
    note: str


@dataclass(frozen=True, slots=True)
class Parameter:
    """`by` names the enumeration the value is looked up by, or is empty; `dated` rises by date."""

    name: str
    title: Words
    unit: Words
    by: str
    dated: tuple[DatedValue, ...]
    checked_on: date | None

    def on(self, day: date) -> DatedValue:
        """The values in force on a day; the first ones for an earlier day (the checker reports such a gap)."""
        held = self.dated[0]
        for entry in self.dated:
            if entry.since <= day:
                held = entry
        return held

    def is_set(self) -> bool:
        return any(isinstance(value, tuple) for entry in self.dated for value in entry.values.values())


@dataclass(frozen=True, slots=True)
class Table:
    """A table that an officer loads, such as points per answer; `cells` maps the keys to a number."""

    name: str
    title: Words
    keys: tuple[str, ...]
    cells: Mapping[tuple[str, ...], Fraction]
    source: str
    verified: bool
    note: str


def read_parameters(item: Item, vocabulary: Vocabulary) -> dict[str, Parameter]:
    return {name: parameter for name, entry in item.entries() if (parameter := _parameter(name, entry, vocabulary))}


def _parameter(name: str, item: Item, vocabulary: Vocabulary) -> Parameter | None:
    item.only("title", "unit", "by", "values", "checked_on")
    by = item.get("by").text()
    fact = vocabulary.facts.get(by)
    if by and (fact is None or fact.type != FactType.ENUM):
        item.get("by").wrong("law.fact_unknown", f"'{by}' không phải là một thông tin dạng danh mục của từ vựng.")
        return None
    keys = tuple(fact.values) if fact else ("",)
    dated = list(_dated(item.need("values"), keys))
    if not dated:
        item.wrong("law.value_missing", f"Tham số '{name}' chưa có giá trị nào.")
        return None
    return Parameter(
        name=name,
        title=read_words(item.need("title")),
        unit=read_words(item.get("unit")) if item.has("unit") else NOTHING,
        by=by,
        dated=tuple(dated),
        checked_on=item.need("checked_on").day(),
    )


def _dated(item: Item, keys: tuple[str, ...]) -> Iterator[DatedValue]:
    before: date | None = None
    closed: date | None = None
    for text, entry in item.entries():
        entry.only("value", "source", "verified", "note", "to")
        try:
            since = date.fromisoformat(text)
        except ValueError:
            entry.wrong("law.date", f"'{text}' không phải là ngày dạng năm-tháng-ngày.")
            continue
        if before is not None and since <= before:
            entry.wrong("law.overlap", f"Giá trị từ {since} đứng sau giá trị từ {before}: ngày phải tăng dần.")
        if closed is not None:
            _seam(entry, closed, since)
        before, closed = since, entry.get("to").day()
        if not entry.has("value"):
            entry.wrong("law.key_missing", "Thiếu mục 'value' (ghi null nếu luật chưa rõ).")
        yield DatedValue(since, dict(_values(entry.get("value"), keys)), *read_proof(entry))


def _seam(entry: Item, closed: date, since: date) -> None:
    days = (since - closed).days
    if days > 1:
        entry.wrong("law.gap", f"Không có giá trị nào cho các ngày giữa {closed} và {since}.")
    if days < 1:
        entry.wrong("law.overlap", f"Hai giá trị cùng hiệu lực từ {since} đến {closed}.")


def read_proof(entry: Item) -> tuple[str, bool, str]:
    """Source, whether it was seen, note: every value and rule of the law must carry them."""
    source = entry.need("source").text()
    if entry.has("source") and not source.strip():
        entry.get("source").wrong("law.source_missing", "Nguồn để trống; ghi văn bản, điều, khoản.")
    verified = entry.need("verified").flag() if entry.has("verified") else bool(entry.need("verified").value)
    return source, verified, entry.get("note").text()


def _values(item: Item, keys: tuple[str, ...]) -> Iterator[tuple[str, Value]]:
    if item.value is None or keys == ("",):
        value = _value(item)
        yield from ((key, value) for key in keys)
        return
    item.only(*keys)
    for key in keys:
        yield key, _value(item.need(key))


def _value(item: Item) -> Value:
    if item.value is None:
        return None
    if isinstance(item.value, list):
        return tuple(part.text() for part in item.value)
    if isinstance(item.value, int | Decimal) and not isinstance(item.value, bool):
        return Fraction(item.value)
    item.wrong("law.type", f"'{item.value}' không phải là số.")
    return None


def read_tables(item: Item, vocabulary: Vocabulary) -> dict[str, Table]:
    tables = {}
    for name, entry in item.entries():
        entry.only("title", "keys", "cells", "source", "verified", "note")
        keys = tuple(key.text() for key in entry.need("keys").items())
        for key, place in zip(keys, entry.get("keys").items(), strict=True):
            if key not in vocabulary.facts:
                place.wrong("law.fact_unknown", f"Từ vựng không có '{key}'.")
        cells: dict[tuple[str, ...], Fraction] = {}
        for cell in entry.get("cells").items():
            *where, points = cell.items()
            value = _value(points)
            if len(where) != len(keys) or not isinstance(value, Fraction):
                cell.wrong("law.type", f"Mỗi ô của bảng gồm {len(keys)} khóa và một số.")
                continue
            cells[tuple(key.text() for key in where)] = value
        tables[name] = Table(name, read_words(entry.need("title")), keys, cells, *read_proof(entry))
    return tables
