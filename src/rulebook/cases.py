"""Cases of the law as YAML: a sentence, a day, a source, the facts given, the answer expected."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

from rulebook.book import Book, Standard
from rulebook.evaluate import Case, FactValue, evaluate
from rulebook.load import load_book
from rulebook.row import Cell, answer_row
from rulebook.source import Item, read_yaml
from rulebook.troubles import LawError, Troubles
from rulebook.vocabulary import Fact, Vocabulary

Runner = Callable[[Standard, Vocabulary, Sequence[Case]], list[dict[str, Cell]]]


@dataclass(frozen=True, slots=True)
class LawCase:
    """One case of a file: `expect` maps columns of the answer to the cells they must hold."""

    name: str
    standard: str
    case: Case
    expect: Mapping[str, Cell]
    line: int


def reference_runner(standard: Standard, vocabulary: Vocabulary, cases: Sequence[Case]) -> list[dict[str, Cell]]:
    return [answer_row(evaluate(standard, case), vocabulary) for case in cases]


def compiled_runner(standard: Standard, vocabulary: Vocabulary, cases: Sequence[Case]) -> list[dict[str, Cell]]:
    from rulebook.compile.memory import classify_cases  # ibis is slow to start; only the cases need it

    return classify_cases(standard, vocabulary, cases)


RUNNERS: Mapping[str, Runner] = {"reference": reference_runner, "compiled": compiled_runner}


def book_of(path: Path) -> Book:
    """The book whose folder holds a file of cases (`BOOK/STANDARD/cases/FILE.yaml`)."""
    return load_book(path.parent.parent.parent)


def read_cases(path: Path, book: Book) -> list[LawCase]:
    """The cases of one file; the words for record and parts are the vocabulary's (household, members, each_member).

    Each case adds its `given` to the file's `base`; members it names replace the base's, `each_member` adds to every one.

    Raises `LawError` with every trouble: unknown facts, standards and columns, values of the wrong type.
    """
    troubles = Troubles()
    item = read_yaml(path, troubles)
    item.only("standard", "base", "cases")
    id = item.need("standard").text()
    if id not in book.standards:
        item.get("standard").wrong("case.standard_unknown", f"Không có chuẩn '{id}'.")
        raise LawError(troubles.found)
    cases = [_case(entry, item.get("base"), book, id) for entry in item.need("cases").items()]
    troubles.stop_if_any()
    return cases


def _case(item: Item, base: Item, book: Book, standard: str) -> LawCase:
    item.only("name", "on", "source", "given", "expect")
    day = item.need("on").day() or date.min
    if not item.need("source").text().strip():
        item.wrong("law.source_missing", "Trường hợp phải nêu nguồn.")
    given, vocabulary = item.need("given"), book.vocabulary
    one, many, each = vocabulary.record.en, f"{vocabulary.part.en}s", f"each_{vocabulary.part.en}"
    for side in (given, base):
        side.only(one, many, each)
    record = _facts(base.get(one), vocabulary.facts) | _facts(given.get(one), vocabulary.facts)
    members = given.get(many) if given.has(many) else base.get(many)
    shared = _facts(base.get(each), vocabulary.part_facts) | _facts(given.get(each), vocabulary.part_facts)
    parts = [shared | _facts(member, vocabulary.part_facts) for member in members.items()]
    for number, part in enumerate(parts, start=1):
        part.setdefault(vocabulary.part_key, number)
    record[vocabulary.day] = day
    expect = {column: _cell(value) for column, value in item.need("expect").entries()}
    return LawCase(item.need("name").text(), standard, Case(day, record, parts), expect, item.place.line)


def _facts(item: Item, facts: Mapping[str, Fact]) -> dict[str, FactValue]:
    found: dict[str, FactValue] = {}
    for name, value in item.entries():
        fact = facts.get(name)
        if fact is None:
            value.wrong("law.fact_unknown", f"Từ vựng không có '{name}'.")
            continue
        if isinstance(value.value, date):
            found[name] = value.value
            continue
        cell = value.text() if fact.values and value.value is not None else _cell(value)
        if fact.values and cell is not None and cell not in fact.values:
            value.wrong("law.value_unknown", f"Giá trị '{cell}' không có trong danh mục của '{name}'.")
        found[name] = cell
    return found


def _cell(item: Item) -> Cell:
    if isinstance(item.value, Decimal):
        return float(item.value)
    if item.value is None or isinstance(item.value, bool | int | str):
        return item.value
    item.wrong("law.type", "Chỗ này phải là một giá trị đơn.")
    return None


def differences(case: LawCase, row: Mapping[str, Cell]) -> list[str]:
    """What a runner answered otherwise than the case expects."""
    found = []
    for column, wanted in case.expect.items():
        if column not in row:
            found.append(f"{column}: không có cột này trong kết quả")
        elif row[column] != wanted or isinstance(row[column], bool) != isinstance(wanted, bool):
            found.append(f"{column}: cần {wanted!r}, được {row[column]!r}")
    return found
