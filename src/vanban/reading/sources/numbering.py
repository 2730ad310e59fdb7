"""The numbers that Word prints before paragraphs but does not keep in their text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from vanban.reading.labels import in_roman

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PLACE = re.compile(r"%(\d)")


@dataclass(slots=True)
class Numbering:
    """The lists of a Word file and how far each has been counted."""

    numbers: Any
    styles: Any
    counts: dict[str, dict[int, int]] = field(default_factory=dict)
    levels: dict[str, dict[int, tuple[str, str, int]]] = field(default_factory=dict)
    of_style: dict[str, tuple[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.numbers is not None:
            kinds = {each.get(f"{W}abstractNumId"): _levels(each) for each in self.numbers.findall(f"{W}abstractNum")}
            for each in self.numbers.findall(f"{W}num"):
                of = each.find(f"{W}abstractNumId")
                self.levels[each.get(f"{W}numId", "")] = kinds.get(of.get(f"{W}val") if of is not None else None, {})
        if self.styles is not None:
            for style in self.styles.findall(f"{W}style"):
                if (found := _number_of(style.find(f"{W}pPr"))) is not None:
                    self.of_style[style.get(f"{W}styleId", "")] = found

    def label(self, paragraph: Any) -> str:
        """The number of a paragraph with a blank after it, "" where it has none; each call counts on."""
        properties = paragraph.find(f"{W}pPr")
        found = _number_of(properties)
        if found is None and properties is not None and (style := properties.find(f"{W}pStyle")) is not None:
            found = self.of_style.get(style.get(f"{W}val", ""))
        if found is None or found[0] == "0":
            return ""
        number, level = found
        levels = self.levels.get(number, {})
        if level not in levels:
            return ""
        counts = self.counts.setdefault(number, {})
        counts[level] = counts.get(level, levels[level][2] - 1) + 1
        for deeper in [each for each in counts if each > level]:
            del counts[deeper]
        kind, text, _ = levels[level]
        if kind in {"bullet", "none"}:
            return "- " if kind == "bullet" else ""
        return PLACE.sub(lambda place: self._one(levels, counts, int(place[1]) - 1), text).strip() + " "

    def _one(self, levels: dict[int, tuple[str, str, int]], counts: dict[int, int], level: int) -> str:
        kind, _, start = levels.get(level, ("decimal", "", 1))
        return in_kind(counts.get(level, start), kind)


def _levels(abstract: Any) -> dict[int, tuple[str, str, int]]:
    made = {}
    for level in abstract.findall(f"{W}lvl"):
        values = {name: level.find(f"{W}{name}") for name in ("numFmt", "lvlText", "start")}
        kind, text, start = (each.get(f"{W}val") if each is not None else None for each in values.values())
        made[int(level.get(f"{W}ilvl", "0"))] = (kind or "decimal", text or "", int(start or 1))
    return made


def _number_of(properties: Any) -> tuple[str, int] | None:
    found = properties.find(f"{W}numPr") if properties is not None else None
    if found is None:
        return None
    number, level = found.find(f"{W}numId"), found.find(f"{W}ilvl")
    if number is None:
        return None
    return number.get(f"{W}val", "0"), int(level.get(f"{W}val", "0")) if level is not None else 0


def in_kind(value: int, kind: str) -> str:
    """A number as a list prints it: 4 → "IV", "d", "4"."""
    if kind in {"upperRoman", "lowerRoman"}:
        roman = in_roman(value)
        return roman if kind == "upperRoman" else roman.lower()
    if kind in {"upperLetter", "lowerLetter"}:
        letter = chr(ord("a") + (value - 1) % 26)
        return letter.upper() if kind == "upperLetter" else letter
    return f"{value:02d}" if kind == "decimalZero" else str(value)
