"""The JSON Schemas of the law files: current, named by every file, and of one mind with the readers."""

from __future__ import annotations

import json
import random
import shutil
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from rulebook.layout import INDICATORS, STANDARD, read_whole
from rulebook.load import read_standard
from rulebook.schema import faults, read_schema, schema_named
from rulebook.source import Item, read_yaml
from rulebook.troubles import Troubles
from rulebook.vocabulary import read_vocabulary
from thoatngheo.config.commands.laws import run
from thoatngheo.config.law_schemas import FOLDER, all_schemas, unfitting
from thoatngheo.reviews.classification.standards import laws_folder
from thoatngheo.reviews.process.read import read_law, read_texts

LAWS = laws_folder().parent
MOST = 200
FILES = sorted(LAWS.rglob("*.yaml"))
VOCABULARY = read_vocabulary(read_yaml(laws_folder() / "vocabulary.yaml", Troubles()))


def named(path: Path) -> str:
    return str(path.relative_to(LAWS))


def test_the_schemas_are_what_the_readers_understand() -> None:
    """After a change: ./thoatngheo laws schema."""
    assert {path.name: path.read_text(encoding="utf-8") for path in (LAWS / FOLDER).iterdir()} == all_schemas()


@pytest.mark.parametrize("path", FILES, ids=named)
def test_every_law_file_names_its_schema_and_fits_it(path: Path) -> None:
    schema = schema_named(path)
    assert schema is not None
    assert schema.parent == (LAWS / FOLDER).resolve()
    assert [fault.says for fault in faults(read_yaml(path, Troubles()), read_schema(schema))] == []


def test_a_schema_with_a_word_that_nobody_understands_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"properties": {"a": {"maxLength": 3}}}))
    with pytest.raises(ValueError, match=r"a\.json: maxLength"):
        read_schema(tmp_path / "a.json")


# ---- schema and reader refuse the same


def mappings(item: Item, rebuild: Callable[[Item], Item]) -> Iterator[tuple[Item, Callable[[Item], Item]]]:
    """Every mapping of a file, with what makes the whole file anew around another one in its place."""
    if isinstance(item.value, dict):
        yield item, rebuild
        for key, value in item.value.items():
            yield from mappings(value, lambda new, key=key: rebuild(replace(item, value={**item.value, key: new})))  # type: ignore[misc]
    elif isinstance(item.value, list):
        for place, value in enumerate(item.value):
            around = (item.value[:place], item.value[place + 1 :])
            yield from mappings(value, lambda new, around=around: rebuild(replace(item, value=[*around[0], new, *around[1]])))  # type: ignore[misc]


def damaged(item: Item) -> Iterator[tuple[str, Item]]:
    """The file with a key too many, and with a key too few, everywhere."""
    words = {value for values in VOCABULARY.enumerations().values() for value in values}
    for mapping, rebuild in mappings(item, lambda new: new):
        assert isinstance(mapping.value, dict)
        if words.issuperset(mapping.value):  # a value for rural and one for urban: which words there are only the reader knows
            continue
        extra = Item(None, mapping.place, mapping.troubles)
        yield f"line {mapping.place.line}: zzz", rebuild(replace(mapping, value={**mapping.value, "zzz": extra}))
        for key in mapping.value:
            rest = {name: value for name, value in mapping.value.items() if name != key}
            yield f"line {mapping.place.line}: no {key}", rebuild(replace(mapping, value=rest))


def sampled(kinds: list[tuple[str, Item]]) -> list[tuple[str, Item]]:
    """Two hundred of them, always the same: reading a whole standard for each would take minutes."""
    return random.Random(len(kinds)).sample(kinds, min(len(kinds), MOST))


def standard(item: Item) -> object:
    return read_standard(item, VOCABULARY, item.troubles)


def help_texts(item: Item) -> object:
    return list(read_texts(item, set()))


Reader = Callable[[Item], object]
READERS: list[tuple[Path, Reader]] = [
    *((path, standard) for path in laws_folder().glob(f"*/{STANDARD}")),
    *((path, read_law) for path in (LAWS / "review-process").glob("*/process.yaml")),
    (LAWS / "review-process" / "help.yaml", help_texts),
]


@pytest.mark.parametrize(("path", "reader"), READERS, ids=lambda value: named(value) if isinstance(value, Path) else "")
def test_schema_and_reader_refuse_the_same_keys(path: Path, reader: Reader) -> None:
    schema = read_schema(schema_named(path) or path)
    troubles = Troubles()
    whole = read_whole(path, troubles)
    for what, item in sampled(list(damaged(whole))):
        troubles.found.clear()
        reader(item)
        codes = {trouble.code for trouble in troubles.found}
        refused = [fault.says for fault in faults(item, schema)]
        assert not refused or codes, (what, refused)
        assert refused or not codes & {"law.key_missing", "law.key_unknown"}, (what, sorted(trouble.text() for trouble in troubles.found))


# ---- the command


@pytest.fixture
def laws(tmp_path: Path) -> Path:
    shutil.copytree(LAWS, tmp_path / "laws")
    return tmp_path / "laws"


def test_laws_check_says_file_line_and_what_is_wrong(laws: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = laws / "programmes" / "gnbv-2021.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("first_year: 2021", "first_year: năm 2021"), encoding="utf-8")
    line = next(number for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if text.startswith("first_year"))
    assert [(trouble.line, trouble.code) for trouble in unfitting(laws)] == [(line, "law.schema_type")]
    assert run(Namespace(path=laws, action="check")) == 1
    assert f"gnbv-2021.yaml:{line}: [law.schema_type] Chỗ này phải là một số nguyên." in capsys.readouterr().out


def test_a_schema_that_is_not_there_is_said(laws: Path) -> None:
    (laws / FOLDER / "programme.schema.json").unlink()
    assert {trouble.code for trouble in unfitting(laws)} == {"law.schema_absent"}


def test_indicators_lie_in_files_of_their_own_or_not_as_one_likes(tmp_path: Path) -> None:
    """The same book, the same digest: a classification of before is explained by the same law."""
    from rulebook.load import load_book

    together, apart = tmp_path / "together", tmp_path / "apart"
    for folder in (together, apart):
        shutil.copytree(laws_folder(), folder)
    for path in together.glob(f"*/{STANDARD}"):
        join(path)
    for path in apart.glob(f"*/{STANDARD}"):
        assert not (path.parent / INDICATORS).exists() or "\nindicators:" not in path.read_text(encoding="utf-8")
    one, two = load_book(together), load_book(apart)
    assert one.digest == two.digest
    assert {id: list(found.rules) for id, found in one.standards.items()} == {id: list(found.rules) for id, found in two.standards.items()}


def join(path: Path) -> None:
    """Put the indicators of a folder back into the standard's file."""
    files = sorted((path.parent / INDICATORS).glob("*.yaml"))
    entries = []
    for file in files:
        first, *others = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
        entries += [f"  - {first}", *(f"    {line}" for line in others)]
    if entries:
        path.write_text("\n".join([path.read_text(encoding="utf-8"), "indicators:", *entries, ""]), encoding="utf-8")
        shutil.rmtree(path.parent / INDICATORS)
