"""The font of the PDF on machines where it was not installed by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from fontTools import subset
from fontTools.ttLib import TTFont

from vanban import Document, Paragraph, VanbanError, fonts, to_pdf
from vanban.tests.reading import pages

ALPHABETS = {"latin": range(0x20, 0x100), "latin-ext": range(0x100, 0x1E00), "vietnamese": [0x2013, 0x2026, *range(0x1E00, 0x1F00)]}


def cut_by_alphabet(into: Path) -> None:
    """What a web font's package looks like, made from a font that is here."""
    source = fonts.find()
    stem = fonts.FAMILIES[source.family]
    into.mkdir(parents=True)
    for face, name in fonts.FACE_OF.items():
        for alphabet, letters in ALPHABETS.items():
            font = TTFont(source.folder / f"{stem}-{face}.ttf")
            wanted = [*letters, 0x2013, 0x2026, 0x201C, 0x201D] if alphabet == "latin" else letters
            cutter = subset.Subsetter()
            cutter.populate(unicodes=wanted)
            cutter.subset(font)
            font.flavor = "woff2"
            font.save(into / f"tinos-{alphabet}-{name}.woff2")


def test_twelve_vowels_with_six_tones_and_twenty_one_consonants_are_asked_for() -> None:
    letters = fonts.vietnamese_letters()
    assert len(letters) == len(set(letters))
    assert {"ơ", "ự", "Ậ", "ẵ", "đ", "Đ", "ỵ"} <= set(letters)
    assert len([letter for letter in letters if letter.islower()]) == 12 * 6 + 21


def test_a_font_merged_from_its_alphabets_has_every_letter_and_sets_a_page(tmp_path: Path) -> None:
    cut_by_alphabet(tmp_path / "files")
    made = fonts.build_from_subsets(tmp_path / "files", tmp_path / "fonts")
    assert made.folder == tmp_path / "fonts"
    again = tmp_path / "again"
    fonts.build_from_subsets(tmp_path / "files", again)
    assert [(again / file.name).read_bytes() == file.read_bytes() for file in sorted(made.folder.glob("*.ttf"))] == [True] * 4


def test_a_machine_without_a_font_says_which_package_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(fonts, "PLACES", (tmp_path,))
    fonts.find_in.cache_clear()
    with pytest.raises(VanbanError) as refused:
        to_pdf(Document(kind="BÁO CÁO", body=(Paragraph("Chữ"),)))
    assert "fonts-liberation2" in refused.value.do
    fonts.find_in.cache_clear()


def test_a_font_without_vietnamese_letters_is_passed_over(tmp_path: Path) -> None:
    source = fonts.find()
    stem = fonts.FAMILIES[source.family]
    for face in fonts.FACES:
        font = TTFont(source.folder / f"{stem}-{face}.ttf")
        cutter = subset.Subsetter()
        cutter.populate(unicodes=range(0x20, 0x100))
        cutter.subset(font)
        font.save(tmp_path / f"LiberationSerif-{face}.ttf")
    assert fonts.find((tmp_path,)).folder != tmp_path


def test_pages_show_no_missing_letter_box() -> None:
    text = pages(to_pdf(Document(kind="BÁO CÁO", body=(Paragraph("≤ 1.500.000 đồng – “ưỡng ẹo”"),), ends=False)))[0].text
    assert "≤ 1.500.000 đồng – “ưỡng ẹo”" in text
