"""What people type into a section: each line is a paragraph, lines that begin with "- " are a list. Nothing typed is dropped."""

from __future__ import annotations

import re
from itertools import groupby

from thoatngheo.plans.drafting.wording.model import LETTERS

DASH = re.compile(r"^\s*[-–—•]\s+(?P<words>\S.*)$")
POINT = re.compile(rf"^\s*(?P<letter>[{LETTERS}])\)\s")
Part = str | tuple[str, ...]


def parts_of(body: str) -> list[Part]:
    """A body as paragraphs (text) and lists (tuples of texts), in order; blank lines only part."""
    lines = [(DASH.match(line), line.strip()) for line in body.splitlines() if line.strip()]
    made: list[Part] = []
    for listed, group in groupby(lines, key=lambda line: line[0] is not None):
        if listed:
            made.append(tuple(found["words"].strip() for found, _ in group if found))
        else:
            made.extend(line for _, line in group)
    return made


def next_letter(body: str) -> str:
    """The letter that comes after the last point of a body: "a" where it has none."""
    used = [found["letter"] for line in body.splitlines() if (found := POINT.match(line))]
    return LETTERS[(LETTERS.index(used[-1]) + 1) % len(LETTERS)] if used else LETTERS[0]
