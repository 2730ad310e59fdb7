"""The picture of a unit's history: boxes in columns of time, lines between them. Pure geometry for an SVG.

Earlier units on the left, the unit in the middle, later ones on the right; a broken line where only a
part went. Long columns end in one box that says how many more there are; the table below has them all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, GAP, REACH = 190, 44, 12, 70
LONGEST = 12


@dataclass(frozen=True, slots=True)
class Node:
    """A unit in the picture: `column` below zero before the unit, zero the unit itself, above zero after it."""

    key: int
    title: str
    days: str
    column: int


@dataclass(frozen=True, slots=True)
class Line:
    """From an earlier unit to a later one."""

    old: int
    new: int
    whole: bool


@dataclass(frozen=True, slots=True)
class Box:
    key: int
    title: str
    days: str
    x: int
    y: int
    here: bool

    @property
    def middle(self) -> int:
        return self.y + HEIGHT // 2


@dataclass(frozen=True, slots=True)
class Curve:
    path: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes and curves in pixels of the SVG's own field."""

    width: int
    height: int
    boxes: tuple[Box, ...]
    curves: tuple[Curve, ...]
    hidden: int


def picture(nodes: Sequence[Node], lines: Sequence[Line]) -> Picture:
    """Lay the columns out, each in the middle of the height. At most LONGEST boxes a column; `hidden` counts the others."""
    numbers = sorted({node.column for node in nodes})
    columns = {number: [node for node in nodes if node.column == number] for number in numbers}
    shown = {number: column[:LONGEST] for number, column in columns.items()}
    height = max(len(column) for column in shown.values()) * (HEIGHT + GAP) - GAP
    boxes = {
        node.key: box_of(node, place, row, height, len(column))
        for place, (_, column) in enumerate(sorted(shown.items()))
        for row, node in enumerate(column)
    }
    curves = [curve(boxes[line.old], boxes[line.new], line.whole) for line in lines if line.old in boxes and line.new in boxes]
    width = len(numbers) * (WIDTH + REACH) - REACH
    return Picture(width, height, tuple(boxes.values()), tuple(curves), len(nodes) - len(boxes))


def box_of(node: Node, place: int, row: int, height: int, rows: int) -> Box:
    top = (height - rows * (HEIGHT + GAP) + GAP) // 2
    return Box(node.key, node.title, node.days, place * (WIDTH + REACH), top + row * (HEIGHT + GAP), node.column == 0)


def curve(old: Box, new: Box, whole: bool) -> Curve:
    start, end = old.x + WIDTH, new.x
    half = (start + end) // 2
    return Curve(f"M{start} {old.middle}C{half} {old.middle} {half} {new.middle} {end} {new.middle}", whole)
