"""Codes that stand on paper and are typed by people: long enough not to be guessed, without letters that look alike."""

from __future__ import annotations

import re
import secrets

# Crockford's alphabet without U: no I, L, O. 32 letters, 5 bits each.
LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LENGTH = 16  # 80 bits
GROUP = 4
LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new_code() -> str:
    """A fresh random code as it is stored: 16 letters without separators."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def show_code(code: str) -> str:
    """As it is printed: 7K2M-9QRT-4B8X-VN31."""
    return "-".join(code[at : at + GROUP] for at in range(0, len(code), GROUP))


def read_code(typed: str) -> str | None:
    """What a person typed, in the stored form; None where it cannot be a code."""
    letters = re.sub(r"[\s\-–.]", "", typed).upper().translate(LOOKALIKES)
    return letters if len(letters) == LENGTH and all(letter in LETTERS for letter in letters) else None
