"""National ID numbers: checked, encrypted at rest, found again by blind indexes, masked on screens.

A number has 12 digits (CCCD, personal identification number) or, before 2021, 9 (CMND); nothing else about it is
checked here: the code of the province, century and sex inside a 12-digit number is not a rule that may refuse a person.
Two keyed hashes are stored: of the whole number (finds one person) and of the last four digits (finds the
few who share them, for an officer who has only these at hand).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from thoatngheo.core import secrets_box
from thoatngheo.registry.households.problems import ID_FORM

FORMS = re.compile(r"\d{12}|\d{9}")
TAIL = 4
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Sealed:
    """What is stored of a number."""

    cipher: bytes
    index: bytes
    tail: bytes


def cleaned(text: str) -> str:
    """The digits of a number as typed ("046 203 004 567"); ID_FORM where it is not one. Empty stays empty."""
    digits = re.sub(r"[\s.\-']", "", text)
    if digits and not FORMS.fullmatch(digits):
        raise ID_FORM(value=masked(digits) if digits.isdigit() else text)
    return digits


def sealed(number: str) -> Sealed:
    """A checked number in the form that is stored."""
    return Sealed(secrets_box.encrypt(number), index_of(number), tail_of(number))


def index_of(number: str) -> bytes:
    """The keyed hash that finds a whole number."""
    return secrets_box.blind_index(number)


def tail_of(number: str) -> bytes:
    """The keyed hash that finds the last four digits; kept apart from that of whole numbers."""
    return secrets_box.blind_index(f"tail:{number[-TAIL:]}")


def shown(cipher: bytes | memoryview | None) -> str:
    """The number in full; only for `services.identity.show`."""
    return secrets_box.decrypt(bytes(cipher)) if cipher else ""


def masked(number: str) -> str:
    """ "*********567": the last three digits, for a person to recognise it by."""
    return "*" * max(len(number) - SHOWN, 0) + number[-SHOWN:]


def masked_cipher(cipher: bytes | memoryview | None) -> str:
    """The stored number, masked; empty where there is none."""
    return masked(shown(cipher)) if cipher else ""


@dataclass(frozen=True, slots=True)
class Looked:
    """What digits typed into the search box mean: the hash of a whole number or of the last four digits, or neither."""

    index: bytes | None = None
    tail: bytes | None = None


def looked_for(text: str) -> Looked:
    """How to search for what was typed; texts that are no ID digits give neither."""
    digits = re.sub(r"[\s.\-]", "", text)
    if FORMS.fullmatch(digits):
        return Looked(index=index_of(digits))
    if re.fullmatch(r"\d{4}", digits):
        return Looked(tail=tail_of(digits))
    return Looked()
