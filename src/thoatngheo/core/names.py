"""Vietnamese names and texts: one written form, a key to find by, a key to sort by.

`name_fold` lets an officer type without marks; `name_sort` gives the order of the Vietnamese
alphabet by given name, then family name, then middle names. Both are stored beside the name, so
that no build of the database decides the order.
"""

from __future__ import annotations

import unicodedata

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
# The order of tones in Vietnamese dictionaries: none, huyền, hỏi, ngã, sắc, nặng.
TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
SHAPES = {"\u0306", "\u0302", "\u031b"}  # breve, circumflex, horn: these make another letter


def tidy(text: str) -> str:
    """One written form: composed letters (NFC), single spaces, no blanks at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """The text without marks, in small letters, đ as d: what people type when they search."""
    bare = unicodedata.normalize("NFD", tidy(text).lower().replace("đ", "d"))
    return "".join(letter for letter in bare if not unicodedata.combining(letter))


def sort_key(name: str) -> str:
    """The key by which names stand in order: given name, family name, middle names; ASCII, compare by bytes.

    Each word gives its letters first and its tone second, as dictionaries do: "Hoa" < "Hòa" < "Hoàn".
    """
    words = tidy(name).lower().split()
    ordered = words[-1:] + words[:1] + words[1:-1] if len(words) > 1 else words
    return " ".join(f"{letters}!{tone}" for letters, tone in map(word_key, ordered))


def word_key(word: str) -> tuple[str, str]:
    """Letters as two characters each, so that ă stands after a; and the word's tone, wherever it is written (hoà, hòa)."""
    letters, tone = "", "0"
    for letter in unicodedata.normalize("NFD", word):
        if letter in TONES:
            tone = TONES[letter]
        elif letter in SHAPES:
            letters = letters[:-2] + code_of(unicodedata.normalize("NFC", letter_of(letters) + letter))
        elif not unicodedata.combining(letter):
            letters += code_of(letter)
    return letters, tone


def code_of(letter: str) -> str:
    place = ALPHABET.find(letter)
    return f"{place + 20:02d}" if place >= 0 else f"{min(ord(letter), 19):02d}"


def letter_of(letters: str) -> str:
    """The letter that the last code stands for."""
    place = int(letters[-2:]) - 20 if letters else -1
    return ALPHABET[place] if 0 <= place < len(ALPHABET) else ""
