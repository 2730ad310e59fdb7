"""Headings that skip a number or bear one twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from vanban.reading import Finding, Reading
from vanban.reading.labels import LETTERS, Kind, in_roman
from vanban.reading.letters import fold
from vanban.reading.sections import PROJECT, Section

COUNTED: tuple[Kind, ...] = ("part", "article", "upper", "roman", "number", "decimal", "letter")


def check_numbering(reading: Reading) -> Iterator[Finding]:
    """Every row of headings of one kind below one heading."""
    for section in reading.root.walk():
        for kind in COUNTED:
            row = [child for child in section.children if child.label is not None and child.label.kind == kind]
            if len(row) >= 2:
                yield from _row(row, kind)
        yield from _prefixes(section)


def _row(row: Sequence[Section], kind: Kind) -> Iterator[Finding]:
    values = [_value(section) for section in row]
    if kind == "letter":
        values = _letters([section.label.text for section in row if section.label])
    for (before, low), (after, high) in pairwise(zip(row, values, strict=True)):
        if high == low + 1:
            continue
        if high == low:
            says = (
                f"Số mục “{_label(after)}” đã dùng cho “{_short(before)}”, lại dùng cho “{_short(after)}” (dòng "
                f"{before.line} và {after.line})."
            )
            yield Finding("warning", "numbering.repeats", says, after.line)
        elif high > low:
            yield Finding(
                "note" if _follows_project(after) else "warning", "numbering.skips", _skips(before, after, kind, low, high), after.line
            )
        else:
            says = f"Số mục “{_label(after)}” (“{_short(after)}”) đứng sau “{_label(before)}” (“{_short(before)}”): thứ tự bị lùi."
            yield Finding("warning", "numbering.repeats", says, after.line)


def _label(section: Section) -> str:
    return section.heading.label if section.heading else ""


def _value(section: Section) -> int:
    return section.label.value if section.label else 0


def _letters(texts: list[str]) -> list[int]:
    """The places of letters in their row. "e" after "d" is no skip: Word's own lists have no "đ"; a second "d" is a "đ" without its bar."""
    values = [LETTERS.find(text) + 1 for text in texts]
    latin = [ord(text) - 96 if text.isascii() else 0 for text in texts]
    if all(latin) and all(after == before + 1 for before, after in pairwise(latin)):
        return latin
    for place in range(1, len(values)):
        if texts[place] == texts[place - 1] == "d":
            values[place] += 1
        elif texts[place] == "e" and texts[place - 1] == "d" and "đ" not in texts:
            values[place:] = [value - 1 for value in values[place:]]
    return values


def _skips(before: Section, after: Section, kind: Kind, low: int, high: int) -> str:
    missing = [_shown(value, kind) for value in range(low + 1, min(high, low + 6))]
    why = " (số mục đang theo số của dự án)" if _follows_project(after) else ""
    return f"Từ mục “{_label(before)}” sang “{_label(after)}” (“{_short(after)}”): thiếu mục {', '.join(missing)}{why}."


def _shown(value: int, kind: Kind) -> str:
    if kind == "roman":
        return in_roman(value)
    if kind == "letter":
        return LETTERS[value - 1] if value <= len(LETTERS) else str(value)
    return chr(64 + value) if kind == "upper" else str(value)


def _follows_project(section: Section) -> bool:
    """Whether a heading bears the number of its project: "3. Dự án 3"."""
    named = PROJECT.match(fold(section.heading.title)) if section.heading else None
    return named is not None and int(named["number"]) == _value(section)


def _short(section: Section) -> str:
    title = section.heading.title if section.heading else ""
    return title if len(title) <= 60 else f"{title[:57].rstrip()}…"


def _prefixes(section: Section) -> Iterator[Finding]:
    """ "4.2" must stand below "4"."""
    if section.label is None or section.label.kind not in {"number", "decimal"}:
        return
    for child in section.children:
        if child.label and child.label.kind == "decimal" and not child.label.text.startswith(f"{section.label.text}."):
            says = f"Mục “{child.label.text}” (“{_short(child)}”) đứng dưới mục “{section.label.text}”: số đầu không khớp."
            yield Finding("warning", "numbering.parent", says, child.line)
