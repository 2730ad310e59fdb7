"""What scanning and copying do to a text: lines broken, accents lost, page numbers and blank lines put in between."""

from __future__ import annotations

from random import Random

from vanban.reading.letters import fold

KINDS = ("lines", "accents", "pages", "letters")
LOOKALIKE = {"đ": "d", "ơ": "o", "ư": "u", "ấ": "â", "ế": "ê", "ồ": "ô", "ạ": "a", "ứ": "ư", "ẫ": "â", "ị": "i"}


def damaged(text: str, seed: int, *, share: float, kinds: tuple[str, ...] = KINDS[:2]) -> str:
    """The text with a share of its longer lines broken in two, of its words without accents, of its letters exchanged for lookalikes."""
    chance = Random(seed)  # damage, no secret
    rows = text.split("\n")
    if "lines" in kinds:
        rows = [piece for row in rows for piece in _broken(row, chance, share)]
    if "pages" in kinds:
        rows = _paged(rows)
    text = "\n".join(rows)
    if "accents" in kinds:
        text = " ".join(_bare(word, chance, share) for word in text.split(" "))
    if "letters" in kinds:
        text = "".join(LOOKALIKE[letter] if letter in LOOKALIKE and chance.random() < share else letter for letter in text)
    return text


def _broken(row: str, chance: Random, share: float) -> list[str]:
    blanks = [place for place, letter in enumerate(row) if letter == " " and 12 < place < len(row) - 8]
    if not blanks or chance.random() >= share:
        return [row]
    place = chance.choice(blanks)
    return [row[:place], *([""] if chance.random() < 0.3 else []), row[place + 1 :]]


def _bare(word: str, chance: Random, share: float) -> str:
    if chance.random() >= share:
        return word
    return "".join(
        fold(letter).upper() if letter.isupper() and fold(letter).isalpha() else fold(letter) if letter.isalpha() else letter
        for letter in word
    )


def _paged(rows: list[str]) -> list[str]:
    made: list[str] = []
    for place, row in enumerate(rows):
        made.append(row)
        if place and place % 45 == 0 and "\t" not in row and "|" not in row:
            made += ["", str(place // 45 + 1), ""]
    return made
