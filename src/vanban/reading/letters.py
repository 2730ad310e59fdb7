"""Vietnamese letters as a reader of damaged text needs them: cleaned, and folded without changing any position.

`fold` gives a key of the same length (no marks, đ as d, small letters, one kind of dash and quote), so that a rule is
written once in plain letters, holds for a scan that lost its accents, and what it finds is cut from the original.
"""

from __future__ import annotations

import re
import unicodedata

DASHES = "‐‑‒–—―−－"
QUOTES = "“”„‟«»″＂"
APOSTROPHES = "‘’‚‛′`"
SPACES = "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000"
UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
BLANKS = {ord(space): " " for space in SPACES}
FOOTNOTE_MARK = re.compile(r"(?<=\S)(?<!m)(?<!M)[¹²³⁴⁵⁶⁷⁸⁹⁰]+|(?<=\S)\[\d{1,2}\](?!\d)")
EMPHASIS = re.compile(r"(?<!\w)\*{1,3}(?=\S)|(?<=\S)\*{1,3}(?!\w)|\*{2,3}|</?(?:b|i|u|em|strong|sup|br)\s*/?>")
MARKDOWN_HEAD = re.compile(r"^\s*#{1,6}\s+")


def _table() -> dict[int, str]:
    made = {ord(letter): letter.lower() for letter in map(chr, range(0x41, 0x5B))}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0].lower()
        if len(base) == 1 and base.isascii():
            made[code] = base
    made |= {ord("đ"): "d", ord("Đ"): "d", ord("ð"): "d", ord("Ð"): "d"}
    made |= {ord(each): "-" for each in DASHES} | {ord(each): '"' for each in QUOTES}
    made |= {ord(each): "'" for each in APOSTROPHES} | {ord("…"): "."}
    return made | BLANKS


TABLE = _table()


def fold(text: str) -> str:
    """The key of a text: same length, plain small letters."""
    return text.translate(TABLE)


def clean(text: str) -> str:
    """A line as it is kept: composed letters, no invisible ones, no marks of emphasis or of footnotes; tabs stay (empty cells)."""
    text = unicodedata.normalize("NFC", text).translate(UNSEEN).translate(BLANKS)
    if "#" in text:
        text = MARKDOWN_HEAD.sub("", text)
    if "*" in text or "<" in text:
        text = EMPHASIS.sub("", text)
    return FOOTNOTE_MARK.sub("", text).rstrip(" \r\n")


def one_space(text: str) -> str:
    """The words with one blank between them."""
    return " ".join(text.split())


def is_capitals(text: str) -> bool:
    """Whether a text is written in capitals (a stray small letter of a scan does not count)."""
    letters = [letter for letter in text if letter.isalpha()]
    return len(letters) >= 2 and sum(letter.isupper() for letter in letters) >= 0.85 * len(letters)


def starts_small(text: str) -> bool:
    """Whether the first sign continues a sentence: a small letter, a closing bracket or a comma."""
    first = text.lstrip()[:1]
    return first.islower() or first in (")", ",", ";", "%")
