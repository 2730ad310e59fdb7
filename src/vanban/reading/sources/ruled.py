"""Tables drawn with lines on a page: each word belongs to the cell whose left and upper lines stand nearest to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pypdfium2.raw as raw

from vanban.reading.sources.places import Piece

THIN = 2.5  # points: a stroke, not an area
SHORT = 5.0
NEAR = 2.0
LEAST = 3  # upright lines of a table


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line on the page: its place across its direction, and from where to where it runs."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Ruled:
    """A table of lines: its upper and lower edge, upright and level lines."""

    top: float
    bottom: float
    upright: tuple[Stroke, ...]
    level: tuple[Stroke, ...]

    def holds(self, piece: Piece) -> bool:
        return self.bottom - NEAR < piece.middle < self.top + NEAR


def ruled_tables(page: Any) -> list[Ruled]:
    """The tables of a page, from top to bottom."""
    upright, level = strokes(page)
    spans: list[tuple[float, float]] = []
    for stroke in sorted(upright, key=lambda each: -each.end):
        if spans and stroke.end >= spans[-1][0] - NEAR:
            spans[-1] = (min(spans[-1][0], stroke.start), spans[-1][1])
        else:
            spans.append((stroke.start, stroke.end))
    made = []
    for bottom, top in spans:
        own = tuple(each for each in upright if each.end > bottom and each.start < top)
        rules = tuple(each for each in level if bottom - NEAR <= each.at <= top + NEAR)
        if len(places(own)) >= LEAST and len(places(rules)) >= LEAST:
            made.append(Ruled(top, bottom, own, rules))
    return made


def strokes(page: Any) -> tuple[list[Stroke], list[Stroke]]:
    """The upright and the level lines of a page; the outline of a box counts as four."""
    upright: list[Stroke] = []
    level: list[Stroke] = []
    for each in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,), max_depth=4):
        left, bottom, right, top = each.get_bounds()
        wide, high = right - left, top - bottom
        if wide <= THIN and high >= SHORT:
            upright.append(Stroke((left + right) / 2, bottom, top))
        elif high <= THIN and wide >= SHORT:
            level.append(Stroke((bottom + top) / 2, left, right))
        elif wide > SHORT and high > SHORT:
            upright += [Stroke(left, bottom, top), Stroke(right, bottom, top)]
            level += [Stroke(bottom, left, right), Stroke(top, left, right)]
    return upright, level


def places(lines: tuple[Stroke, ...]) -> list[float]:
    """Where lines stand, those that are one line put together."""
    made: list[float] = []
    for at in sorted(each.at for each in lines):
        if not made or at - made[-1] > 2 * NEAR:
            made.append(at)
    return made


def ruled_lines(table: Ruled, pieces: list[Piece]) -> Iterator[str]:
    """The rows of a table: a merged cell has its words in its first column and its first row."""
    columns = places(table.upright)
    rows = places(table.level)[::-1]
    cells: dict[tuple[int, int], list[Piece]] = {}
    for piece in pieces:
        left = max((each.at for each in table.upright if each.at <= piece.left + NEAR and _spans(each, piece.middle)), default=columns[0])
        middle = (piece.left + piece.right) / 2
        above = min((each.at for each in table.level if each.at >= piece.middle and _spans(each, middle)), default=rows[0])
        cells.setdefault((_index(rows, above), _index(columns, left)), []).append(piece)
    for row in range(len(rows) - 1):
        found = [_words(cells.get((row, column), [])) for column in range(len(columns) - 1)]
        if any(found):
            yield "\t".join(found)


def _spans(stroke: Stroke, at: float) -> bool:
    return stroke.start - NEAR <= at <= stroke.end + NEAR


def _index(at: list[float], value: float) -> int:
    return min(range(len(at)), key=lambda place: abs(at[place] - value))


def _words(pieces: list[Piece]) -> str:
    """The words of a cell, line by line."""
    lines: list[list[Piece]] = []
    for piece in sorted(pieces, key=lambda each: -each.middle):
        if lines and abs(lines[-1][0].middle - piece.middle) < 0.5 * piece.height:
            lines[-1].append(piece)
        else:
            lines.append([piece])
    return " ".join(piece.text for line in lines for piece in sorted(line, key=lambda each: each.left))
