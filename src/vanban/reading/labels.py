"""What a paragraph may begin with: "Phần I", "A.", "I.", "1.", "1.1.", "a)", "(1)", "-", "+"; read with a scan's slips."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from vanban.reading.letters import fold

Kind = Literal["part", "article", "upper", "roman", "number", "decimal", "letter", "paren", "bullet", "plus"]
HEADS: frozenset[Kind] = frozenset({"part", "article", "upper", "roman", "number", "decimal", "letter", "paren"})
LETTERS = "abcdđeghiklmnopqrstuvxy"  # points of a clause, as Vietnamese documents count them
WORDS = {"nhat": 1, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8}
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50}
ROMAN_LOOKS = str.maketrans({"l": "I", "1": "I", "|": "I", "i": "I", "v": "V", "x": "X"})

PART = re.compile(r"^(?P<word>phan|chuong)\s+(?:thu\s+)?(?P<label>[ivx]+|\d{1,2}|nhat|mot|hai|ba|tu|bon|nam|sau|bay|tam)\b\s*[.:)-]*\s*")
ARTICLE = re.compile(r"^dieu\s+(?P<label>\d{1,3})\s*[.:]\s*")
ROMAN = re.compile(r"^(?P<label>[IVXl|1]{1,5})\s*[./):-]\s*(?=[^\W\d_]|[\"“])")
UPPER = re.compile(r"^(?P<label>[A-HK])\s*[./):-]\s+(?=\S)")
DECIMAL = re.compile(r"^(?P<label>\d{1,2}(?:\.\d{1,2}){1,3})\s*[.):]?\s*(?=[^\W\d_]|[\"“*])")
NUMBER = re.compile(r"^(?P<label>\d{1,2})\s*[.)/]\s*(?=[^\W\d_]|[\"“*(])")
LETTER = re.compile(r"^(?P<label>[a-zđ])\s*[)./]\s*(?=\S)")
PAREN = re.compile(r"^\(\s*(?P<label>\d{1,2}|[ivx]{1,4}|[a-zđ])\s*\)\s*(?=\S)")
BULLET = re.compile(r"^(?P<label>(?:[-–—−‐‑•●▪◦■*·+o]\s+|[-–—−•●▪◦■·+](?=[^\W\d_\s]))+)")


@dataclass(frozen=True, slots=True)
class Label:
    """The mark a paragraph begins with: `text` as printed without its point, `value` its place in the row (from 1)."""

    kind: Kind
    text: str
    value: int
    end: int  # where the words after it begin


def label_of(text: str) -> Label | None:
    """The label of a paragraph, None where it begins with words."""
    if not text:
        return None
    first = text[0]
    if first.isalpha():
        return _worded(text) or _lettered(text)
    return _numbered(text)


def _worded(text: str) -> Label | None:
    key = fold(text[:40])
    if (found := PART.match(key)) and text[0].isupper():
        value = found["label"]
        if len(value) == 1 and value not in "ivx" and not value.isdigit():
            return None
        count = WORDS.get(value) or (int(value) if value.isdigit() else roman(value.upper()))
        return Label("part", text[: found.end("label")], count or 0, found.end()) if count else None
    if (found := ARTICLE.match(key)) and text[0].isupper():
        return Label("article", text[: found.end("label")], int(found["label"]), found.end())
    return None


def _lettered(text: str) -> Label | None:
    if found := ROMAN.match(text):
        return _roman(found)
    if found := UPPER.match(text):
        return Label("upper", found["label"], ord(found["label"]) - 64, found.end())
    if found := LETTER.match(text):
        letter = found["label"]
        return Label("letter", letter, LETTERS.find(letter) + 1, found.end()) if letter in LETTERS else None
    if (found := BULLET.match(text)) and text[0] == "o":
        return Label("bullet", "o", 0, found.end())
    return None


def _numbered(text: str) -> Label | None:
    if (found := ROMAN.match(text)) and not found["label"].isdigit():
        return _roman(found)
    if found := DECIMAL.match(text):
        return Label("decimal", found["label"], int(found["label"].rsplit(".", 1)[1]), found.end())
    if found := NUMBER.match(text):
        return Label("number", found["label"], int(found["label"]), found.end())
    if found := PAREN.match(text):
        inner = found["label"]
        value = int(inner) if inner.isdigit() else (roman(inner.upper()) or LETTERS.find(inner) + 1)
        return Label("paren", inner, value, found.end())
    if found := BULLET.match(text):
        marks = found["label"].split()
        return Label("plus" if marks[-1].startswith("+") else "bullet", marks[-1][:1], 0, found.end())
    return None


def _roman(found: re.Match[str]) -> Label | None:
    printed = found["label"]
    value = roman(printed.translate(ROMAN_LOOKS))
    return Label("roman", printed.translate(ROMAN_LOOKS), value, found.end()) if value else None


def roman(text: str) -> int | None:
    """The value of a Roman number, None where it is none."""
    values = [ROMAN_VALUES.get(letter, 0) for letter in text]
    if not values or 0 in values:
        return None
    total = sum(-value if value < later else value for value, later in zip(values, [*values[1:], 0], strict=True))
    return total if in_roman(total) == text else None


def in_roman(value: int) -> str:
    """4 → "IV"."""
    made = ""
    for text, worth in (("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1)):
        while value >= worth:
            made, value = made + text, value - worth
    return made
