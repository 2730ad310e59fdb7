"""The lines of a text with what a scan adds taken out: page numbers, repeated page heads, footnotes, a portal's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from vanban.reading.letters import clean, fold

PAGE_NUMBER = re.compile(r"^-?\s*(?:trang\s*)?(\d{1,3})(?:\s*/\s*\d{1,3})?\s*-?$")
FOOTNOTE = re.compile(r"^\s*(?:[¹²³⁴⁵⁶⁷⁸⁹]+|\[\d{1,2}\]|\^\d{1,2}\^?)\s*\.?\s*\S")
PORTAL = re.compile(r"^(?:hieu luc van ban|thuoc tinh van ban|tinh trang hieu luc\b.*|luoc do van ban|van ban lien quan)$")
RULE = re.compile(r"^\s*[-_=*~.─━]{3,}\s*$")
SURE_PAGES = 3  # page numbers among words from which those in tables are foreseen
SLACK = 0.3
FAR = 12  # page numbers stand at least so many lines apart


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the text: its number (from 1), its words, their folded key."""

    number: int
    text: str
    key: str

    @property
    def empty(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines that carry the document, in order (blank ones kept), and the footnotes taken out of it."""

    main: tuple[Line, ...]
    footnotes: tuple[Line, ...]


def lines_of(text: str) -> Lines:
    """Split a text and sort its lines; nothing is lost but rules, page numbers, repeated heads and a portal's own words."""
    rows = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\f").split("\n")
    made: list[Line] = []
    notes: list[Line] = []
    for place, row in enumerate(rows, start=1):
        if RULE.match(row):
            row = ""
        cleaned = clean(row.replace("\f", ""))
        line = Line(place, cleaned, fold(cleaned))
        if PORTAL.match(line.key.strip()):
            break
        if FOOTNOTE.match(row):
            notes.append(line)
            line = Line(place, "", "")
        made.append(line)
    pages = _page_numbers(made)
    return Lines(tuple(_without(made, pages | _page_heads(made, pages))), tuple(notes))


def _without(lines: list[Line], taken: set[int]) -> list[Line]:
    return [Line(line.number, "", "") if line.number in taken else line for line in lines]


def _page_numbers(lines: list[Line]) -> set[int]:
    """Lone numbers that rise by one, far apart, among words: pages, not the cells of a table."""
    filled = [line for line in lines if not line.empty]
    found: list[tuple[int, int, Line]] = []
    for place, line in enumerate(filled):
        match = PAGE_NUMBER.match(line.key.strip())
        if match and not _numbers_around(filled, place):
            found.append((place, int(match[1]), line))
    taken: dict[int, int] = {}  # number of the line → number of the page
    for (before, low, first), (after, high, second) in pairwise(found):
        if high == low + 1 and after - before >= FAR:
            taken |= {first.number: low, second.number: high}
    return set(taken) | _foreseen(lines, taken)


def _foreseen(lines: list[Line], taken: dict[int, int]) -> set[int]:
    """Page numbers among the cells of a table: each stands about as far from the next as those before did."""
    if len(taken) < SURE_PAGES:
        return set()
    pages = sorted(taken.items())
    gaps = [(after[0] - before[0]) / (after[1] - before[1]) for before, after in pairwise(pages) if after[1] > before[1]]
    step = sorted(gaps)[len(gaps) // 2]
    made: set[int] = set()
    for way, (line, page) in ((1, pages[-1]), (-1, pages[0])):
        while 0 < line <= lines[-1].number and page > 1:
            near = [each for each in lines if abs(each.number - line - way * step) <= SLACK * step and each.key.strip() == str(page + way)]
            if not near:
                break
            best = min(near, key=lambda each: abs(each.number - line - way * step))
            made.add(best.number)
            line, page = best.number, page + way
    return made


def _numbers_around(lines: list[Line], place: int) -> bool:
    around = [*lines[max(0, place - 2) : place], *lines[place + 1 : place + 3]]
    return sum(bool(re.fullmatch(r"[\d.,%/ -]+", line.key.strip())) for line in around) >= 1


def _page_heads(lines: list[Line], pages: set[int]) -> set[int]:
    """A short line that comes again beside page numbers: a running head."""
    filled = [line for line in lines if not line.empty]
    beside: dict[str, set[int]] = {}
    for before, after in pairwise(filled):
        for head, page in ((before, after), (after, before)):
            if page.number in pages and head.number not in pages and len(head.key) < 90:
                beside.setdefault(head.key.strip(), set()).add(head.number)
    return {number for same in beside.values() if len(same) >= 3 for number in same}
