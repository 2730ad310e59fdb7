"""Read a folder of laws into a `Book`, or say everything that is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rulebook import tree
from rulebook.book import Book, Rule, Standard
from rulebook.check import check_series, check_standard
from rulebook.forms import NUMBER_FORMS
from rulebook.layout import STANDARD, VOCABULARY, digest, read_whole, shown, standard_files
from rulebook.parameters import read_parameters, read_proof, read_tables
from rulebook.parse import Parser
from rulebook.source import Item, read_yaml
from rulebook.tree import Choose, Scope, Then
from rulebook.troubles import LawError, Place, Trouble, Troubles
from rulebook.vocabulary import Vocabulary, read_vocabulary, read_words

STANDARD_KEYS = (
    "id", "series", "title", "valid_from", "valid_to", "holds_in", "source", "verified", "note", "parameters", "tables",
    "define", "define_members", "indicators", "flags", "choices", "figures", "result",
)  # fmt: skip
RULE_KEYS = ("code", "group", "title", "true_when", "source", "verified", "note")


def load_book(folder: Path) -> Book:
    """The book in a folder: `vocabulary.yaml` and one `standard.yaml` per subfolder (see `rulebook.layout`).

    Raises `LawError` with every trouble (file, line, sentence); a law with an error is never used in part.
    """
    troubles = Troubles()
    if not (folder / VOCABULARY).is_file():
        raise LawError([Trouble(str(folder / VOCABULARY), 1, "law.unreadable", "Không tìm thấy tệp từ vựng của bộ luật.")])
    words = read_yaml(folder / VOCABULARY, troubles, shown=shown(folder / VOCABULARY))
    vocabulary = read_vocabulary(words)
    troubles.stop_if_any()
    standards: dict[str, Standard] = {}
    whole = {path: read_whole(path, troubles) for path in standard_files(folder)}
    for item in whole.values():
        standard = read_standard(item, vocabulary, troubles)
        if standard is None:
            continue
        if standard.id in standards:
            troubles.add(Place(standard.file, standard.line), "law.duplicate", f"Chuẩn '{standard.id}' đã có ở tệp khác.")
        standards[standard.id] = standard
    if not standards and not troubles.found:
        troubles.add(Place(shown(folder), 1), "law.empty", f"Không có chuẩn nào: cần ít nhất một tệp */{STANDARD}.")
    check_series(standards.values(), troubles)
    troubles.stop_if_any()
    return Book(vocabulary, standards, digest(folder, {folder / VOCABULARY: words, **whole}))


def read_standard(item: Item, vocabulary: Vocabulary, troubles: Troubles) -> Standard | None:
    """One standard; None when the file is too broken to go on."""
    if not isinstance(item.value, dict):
        if item.value is not None:
            item.wrong("law.type", "Tệp phải là một bảng 'tên: giá trị'.")
        return None
    item.only(*STANDARD_KEYS)
    parameters = read_parameters(item.get("parameters"), vocabulary)
    parser = Parser(vocabulary, parameters, read_tables(item.get("tables"), vocabulary))
    for key, scope in (("define_members", Scope.PART), ("define", Scope.RECORD)):
        for name, entry in item.get(key).entries():
            parser.definitions[name] = (scope, _definition(parser, entry, scope))
    rules = dict(_rules(parser, item.get("indicators"), counted=True))
    flags = dict(_rules(parser, item.get("flags"), counted=False))
    choices = {name: _choice(parser, name, entry) for name, entry in item.need("choices").entries()}
    figures = {name: parser.number(entry, Scope.RECORD) for name, entry in item.get("figures").entries()}
    valid_from = item.need("valid_from").day()
    if valid_from is None:
        return None
    source, verified, note = read_proof(item)
    standard = Standard(
        id=item.need("id").text(), series=item.get("series").text(), title=read_words(item.need("title")),
        valid_from=valid_from, valid_to=item.get("valid_to").day(), source=source, verified=verified, note=note,
        parameters=parameters, tables=parser.tables, rules=rules, flags=flags, choices=choices, figures=figures,
        result=item.need("result").text(), file=item.place.file, line=item.place.line, holds_in=_places(item),
    )  # fmt: skip
    check_standard(standard, vocabulary, item)
    return standard


def _places(item: Item) -> tuple[str, ...]:
    """Codes of the places where a local standard holds; an empty list would hold nowhere, so it is an error."""
    codes = tuple(entry.text() for entry in item.get("holds_in").items())
    if item.has("holds_in") and not any(codes):
        item.get("holds_in").wrong("law.value_missing", "Mục 'holds_in' trống: ghi mã địa bàn, hoặc bỏ mục này nếu chuẩn áp dụng cả nước.")
    return codes


def _definition(parser: Parser, item: Item, scope: Scope) -> tree.BoolNode | tree.NumberNode:
    from_numbers = isinstance(item.value, dict) and next(iter(item.value), "") in NUMBER_FORMS
    return parser.number(item, scope) if from_numbers else parser.boolean(item, scope)


def _rules(parser: Parser, item: Item, *, counted: bool) -> Iterator[tuple[str, Rule]]:
    seen: set[str] = set()
    for entry in item.items():
        entry.only(*RULE_KEYS)
        code = entry.need("code").text()
        if code in seen:
            entry.get("code").wrong("law.duplicate", f"Mã '{code}' dùng hai lần.")
        seen.add(code)
        group = entry.get("group").text()
        if group and group not in parser.vocabulary.groups:
            entry.get("group").wrong("law.value_unknown", f"Từ vựng không có nhóm '{group}'.")
        when = entry.need("true_when")
        source, verified, note = read_proof(entry)
        if when.value is None and verified:
            entry.wrong("law.verified", f"'{code}' chưa có quy tắc thì không thể là verified: true.")
        node = None if when.value is None else parser.boolean(when, Scope.RECORD)
        yield code, Rule(code, read_words(entry.need("title")), group, node, source, verified, note, entry.place.file, entry.place.line)
    parser.codes.update(dict.fromkeys(seen, counted) if not counted else {entry.get("code").text(): True for entry in item.items()})


def _choice(parser: Parser, name: str, item: Item) -> Choose:
    choose = _branches(parser, item)
    choices = {name: tuple(outcomes) for name, outcomes in parser.choices.items()}
    found: dict[str, None] = {}
    _gather(choose, choices, found)
    parser.choices[name] = tuple(found)
    return choose


def _gather(then: Then, choices: dict[str, tuple[str, ...]], found: dict[str, None]) -> None:
    match then:
        case tree.Outcome(code):
            found[code] = None
        case tree.ChoiceRef(name):
            found.update(dict.fromkeys(choices.get(name, ())))
        case Choose(branches, otherwise):
            for part in (*(branch.then for branch in branches), otherwise):
                _gather(part, choices, found)


def _branches(parser: Parser, item: Item) -> Choose:
    *cases, last = item.items() or [item]
    branches = []
    for case in cases:
        case.only("when", "then")
        branches.append(tree.Branch(parser.boolean(case.need("when"), Scope.RECORD), _then(parser, case.need("then"))))
    last.only("otherwise")
    return Choose(tuple(branches), _then(parser, last.need("otherwise")))


def _then(parser: Parser, item: Item) -> Then:
    if isinstance(item.value, list):
        return _branches(parser, item)
    if isinstance(item.value, dict):
        item.only("as")
        name = item.need("as").text()
        if name not in parser.choices:
            item.wrong("law.choice_unknown", f"Chưa có lựa chọn '{name}' nào đứng trước.")
        return tree.ChoiceRef(name)
    code = item.text()
    if code not in parser.vocabulary.outcomes:
        item.wrong("law.outcome_unknown", f"Từ vựng không có kết quả '{code}'.")
    return tree.Outcome(code)
