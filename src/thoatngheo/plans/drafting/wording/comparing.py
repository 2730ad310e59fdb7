"""Two versions side by side, section by section and word by word."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from thoatngheo.plans.drafting.wording.model import Section, Wording
from thoatngheo.plans.drafting.wording.telling import lines_of

WORD = re.compile(r"\s+|[^\s\w]|\w+")
Change = Literal["same", "cut", "new"]
TOO_MANY = 20_000  # words of a section from which it is compared line by line


@dataclass(frozen=True, slots=True)
class Span:
    """Words that are on both sides (same), only in the old text (cut) or only in the new one (new)."""

    change: Change
    words: str


@dataclass(frozen=True, slots=True)
class Compared:
    """A section in both versions; a side without it has an empty label and no spans."""

    key: str
    title: str
    old_label: str
    new_label: str
    old: tuple[Span, ...]
    new: tuple[Span, ...]
    state: Literal["same", "changed", "added", "removed"]


def compared(old: Wording, new: Wording) -> list[Compared]:
    """Every section of either version, in the order of the new one; what was removed stands where it was."""
    before = {section.key: (label, section) for label, section in old.labelled()}
    after = {section.key: (label, section) for label, section in new.labelled()}
    return [one(key, before.get(key), after.get(key)) for key in merged(list(before), list(after))]


def merged(old: Sequence[str], new: Sequence[str]) -> list[str]:
    """Both orders in one: keys of the old one that are gone come behind the key before them."""
    made = list(new)
    for place, key in enumerate(old):
        if key not in made:
            above = next((each for each in reversed(old[:place]) if each in made), None)
            made.insert(made.index(above) + 1 if above is not None else 0, key)
    return made


def one(key: str, old: tuple[str, Section] | None, new: tuple[str, Section] | None) -> Compared:
    """A section that stands in one of the versions or in both."""
    texts = ["\n".join(lines_of(each[1])) if each else "" for each in (old, new)]
    left, right = spans(*texts)
    section = (new or old or ("", None))[1]
    state: Literal["same", "changed", "added", "removed"] = "same"
    if old is None or new is None:
        state = "added" if old is None else "removed"
    elif texts[0] != texts[1]:
        state = "changed"
    title = section.title if section is not None else ""
    return Compared(key, title, old[0] if old else "", new[0] if new else "", left, right, state)


def spans(old: str, new: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The words of both texts, each marked; equal words are "same" on both sides."""
    left, right = (WORD.findall(text) for text in (old, new))
    if max(len(left), len(right)) > TOO_MANY:
        left, right = (text.splitlines(keepends=True) for text in (old, new))
    olds: list[Span] = []
    news: list[Span] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            olds.append(Span("same", "".join(left[a:b])))
            news.append(Span("same", "".join(right[c:d])))
            continue
        if b > a:
            olds.append(Span("cut", "".join(left[a:b])))
        if d > c:
            news.append(Span("new", "".join(right[c:d])))
    return tuple(olds), tuple(news)


def changed_sections(old: Wording, new: Wording) -> list[str]:
    """Titles of the sections that differ; "phần đầu" where the head does."""
    made = [] if old.head == new.head else ["phần đầu và nơi nhận"]
    return made + [each.title or each.key for each in compared(old, new) if each.state != "same"]
