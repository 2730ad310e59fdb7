"""A law with a mistake is refused with file and line, never used in part."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from rulebook.load import load_book
from rulebook.troubles import LawError, Trouble

LIBRARY = Path(__file__).parent / "library"

MISTAKES = [
    ("a fact that the vocabulary lacks", "not: excused", "not: excuzed", "law.fact_unknown"),
    ("a value that its list lacks", "of: [torn]", "of: [tron]", "law.value_unknown"),
    ("a source left out", 'source: "mục 4", verified: true}\n      2022', "verified: true}\n      2022", "law.key_missing"),
    ("an empty source", 'source: "mục 5"', 'source: ""', "law.source_missing"),
    ("a first value after the law began", "2020-01-01: {value: 100.5", "2021-01-01: {value: 100.5", "law.gap"),
    ("a date written twice", "2022-01-01: {value: [scribbled", "2020-01-01: {value: [scribbled", "law.duplicate"),
    ("dates out of order", "2024-07-01: {value: {pupil: 5", "2019-07-01: {value: {pupil: 5", "law.overlap"),
    ("a value after the law has ended", "2024-07-01: {value: {pupil: 5", "2031-07-01: {value: {pupil: 5", "law.unreachable"),
    ("a member's fact asked of the record", "{compare: [days_late", "{compare: [price", "law.scope"),
    ("a text where a number is needed", "{compare: [days_late", "{compare: [excused", "law.type"),
    ("an unknown form", "true_when: {all: [{not: excused}", "true_when: {both: [{not: excused}", "law.form"),
    ("a misspelt key", "verified: true\nparameters", "verifed: true\nparameters", "law.key_unknown"),
    ("a list of places with none in it", "verified: true\nparameters", "verified: true\nholds_in: []\nparameters", "law.value_missing"),
    ("an unknown outcome", "otherwise: reminder", "otherwise: remind", "law.outcome_unknown"),
    ("a choice that comes later", "{choice: charge, in", "{choice: third, in", "law.choice_unknown"),
    ("a branch that nothing can reach",
     "{when: {at_least: {count: 2, of: [late, half_torn, owes]}}, then: fine}\n",
     "{when: {at_least: {count: 2, of: [late, half_torn, owes]}}, then: fine}\n"
     "        - {when: {all: [late, {at_least: {count: 2, of: [late, half_torn, owes]}}]}, then: none}\n", "law.unreachable"),
    ("a set where a number is needed", '"<", 2]', '"<", bad_conditions]', "law.type"),
    ("more than all of three", "count: 2, of: [late, half_torn, owes]", "count: 4, of: [late, half_torn, owes]", "law.value"),
    ("a rule nobody wrote, said to be verified", 'source: "mục 7", verified: false', 'source: "mục 7", verified: true', "law.verified"),
    ("broken YAML", "indicators:", "indicators: [", "law.yaml"),
]  # fmt: skip


def troubles_with(folder: Path, old: str, new: str) -> tuple[Trouble, ...]:
    shutil.copytree(LIBRARY, folder)
    law = folder / "fines" / "standard.yaml"
    text = law.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    law.write_text(text.replace(old, new), encoding="utf-8")
    try:
        load_book(folder)
    except LawError as error:
        return error.troubles
    return ()


@pytest.mark.parametrize(("mistake", "old", "new", "code"), MISTAKES, ids=[case[0] for case in MISTAKES])
def test_a_mistake_is_named_with_its_line(tmp_path: Path, mistake: str, old: str, new: str, code: str) -> None:
    found = troubles_with(tmp_path / "law", old, new)
    assert code in {trouble.code for trouble in found}
    text = (LIBRARY / "fines" / "standard.yaml").read_text(encoding="utf-8")
    line = text[: text.index(old)].count("\n") + 1
    assert any(abs(trouble.line - line) <= 12 and trouble.file.endswith("standard.yaml") for trouble in found), found


def test_all_mistakes_are_listed_at_once(tmp_path: Path) -> None:
    shutil.copytree(LIBRARY, tmp_path / "law")
    law = tmp_path / "law" / "fines" / "standard.yaml"
    text = law.read_text(encoding="utf-8").replace("not: excused", "not: excuzed").replace("otherwise: reminder", "otherwise: remind")
    law.write_text(text, encoding="utf-8")
    with pytest.raises(LawError) as raised:
        load_book(tmp_path / "law")
    assert {trouble.code for trouble in raised.value.troubles} >= {"law.fact_unknown", "law.outcome_unknown"}


def test_standards_of_one_series_may_not_overlap(tmp_path: Path) -> None:
    shutil.copytree(LIBRARY, tmp_path / "law")
    law = tmp_path / "law" / "fines" / "standard.yaml"
    text = law.read_text(encoding="utf-8").replace("id: FINES\n", "id: FINES\nseries: LIB\n")
    law.write_text(text, encoding="utf-8")
    later = tmp_path / "law" / "later" / "standard.yaml"
    later.parent.mkdir()
    later.write_text(text.replace("id: FINES", "id: LATER"), encoding="utf-8")
    with pytest.raises(LawError, match=r"law\.overlap"):
        load_book(tmp_path / "law")


def test_the_digest_follows_what_the_law_says_and_not_how_it_is_written(tmp_path: Path) -> None:
    """A classification keeps it, so a comment must not make yesterday's law look like another one."""
    folder = Path(shutil.copytree(LIBRARY, tmp_path / "law"))
    law = folder / "fines" / "standard.yaml"
    before, text = load_book(folder).digest, law.read_text(encoding="utf-8")
    law.write_text("# a comment\n" + text, encoding="utf-8")
    assert load_book(folder).digest == before
    law.write_text(text.replace("mục 3", "mục 4", 1), encoding="utf-8")
    assert load_book(folder).digest != before


def test_indicators_in_both_places_are_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(LIBRARY, tmp_path / "law"))
    (folder / "fines" / "indicators").mkdir()
    (folder / "fines" / "indicators" / "01-late.yaml").write_text("code: later\n", encoding="utf-8")
    with pytest.raises(LawError) as error:
        load_book(folder)
    assert "law.duplicate" in {trouble.code for trouble in error.value.troubles}
