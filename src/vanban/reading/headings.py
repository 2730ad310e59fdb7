"""The names of a table's columns out of its merged heading cells.

In a grid the place of a cell tells its group. In a stack only the reading order is left (row by row): then the tree is
looked for whose leaves are as many as the columns and fit what stands in them (shares under shares, counts under counts).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from vanban.reading.amounts import cell_number
from vanban.reading.letters import fold, one_space

JOINT = " > "
SHARE = re.compile(r"%|\bty le\b")
LEAF = re.compile(r"%|\bty le\b|\([^)]{1,20}\)\s*$|^(?:so )?(?:ho|nguoi|khau|nhan khau|so luong|kinh phi|tong so|tong|cong)$|^trong do\b")
WORD = re.compile(r"\w+")
BUDGET = 24_000
Path = tuple[str, ...]


def columns_of_grid(heads: Sequence[Sequence[str]], width: int) -> list[str]:
    """One name for each column: the titles above it, from the outermost in."""
    filled = spread(heads, width)
    names = []
    for column in range(width):
        parts: list[str] = []
        for row in filled:
            if row[column] and (not parts or fold(row[column]) != fold(parts[-1])):
                parts.append(row[column])
        names.append(JOINT.join(parts))
    return names


def spread(heads: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    """The heading rows with the titles of merged cells written in each cell they cover."""
    filled: list[list[str]] = []
    groups = [0] * width  # which group of the rows above a column belongs to
    for depth, row in enumerate(heads):
        cells = [one_space(cell) for cell in row[:width]] + [""] * (width - len(row))
        made = list(cells)
        for column in range(1, width):
            same = groups[column] == groups[column - 1] if depth else True
            if not made[column] and made[column - 1] and same and _titled(heads, depth, column, cells):
                made[column] = made[column - 1]
        groups = _groups(groups, made, cells)
        filled.append(made)
    return filled


def _titled(heads: Sequence[Sequence[str]], depth: int, column: int, cells: list[str]) -> bool:
    """Whether a blank cell is covered by the title left of it: a title of its own follows, not above those of the group."""
    own = _below(heads, depth, column)
    return own >= 0 and own >= _below(heads, depth, _start(cells, column))


def _start(cells: list[str], column: int) -> int:
    """The column in which the title left of a place stands."""
    return next((place for place in range(column, -1, -1) if cells[place]), 0)


def _below(heads: Sequence[Sequence[str]], depth: int, column: int) -> int:
    """How many rows below the next title of a column stands; -1 without one."""
    return next((down for down, row in enumerate(heads[depth + 1 :]) if column < len(row) and row[column]), -1)


def _groups(before: list[int], made: list[str], cells: list[str]) -> list[int]:
    groups, current = [], 0
    for column in range(len(made)):
        started = column > 0 and (before[column] != before[column - 1] or bool(cells[column]) or made[column] != made[column - 1])
        current += started
        groups.append(current)
    return groups


def columns_of_stack(titles: list[str], width: int, rows: Sequence[Sequence[str]]) -> list[str]:
    """Names for the columns of a stacked table; the titles in order where no tree fits."""
    titles = _unbroken(titles, width)
    if len(titles) <= width or width < 3:
        return (titles + [""] * width)[:width]
    kinds = [_kind([row[column] for row in rows if column < len(row)]) for column in range(2, width)]
    best = _Search(titles[2:], kinds).best()
    names = [JOINT.join(path) for path in best] if best else titles[2:][-(width - 2) :]
    return [*titles[:2], *names]


@lru_cache(maxsize=512)
def is_leaf(title: str) -> bool:
    """Whether a title names a column of its own, not a group: it carries a unit."""
    return bool(LEAF.search(fold(title)))


def _unbroken(titles: list[str], width: int) -> list[str]:
    """The titles with broken ones put together (a piece begins small), as long as there are more than columns."""
    made: list[str] = []
    for place, title in enumerate(titles):
        left = len(titles) - place
        if made and title[:1].islower() and len(made) + left > width:
            made[-1] = f"{made[-1]} {title}"
        else:
            made.append(title)
    return made


def parted(titles: list[str]) -> tuple[list[str], list[list[str]]]:
    """The titles above the lowest row, and that row in groups: each begins with the same words ("Hộ, Tỷ lệ | Hộ, Tỷ lệ")."""
    start = len(titles)
    while start > 0 and is_leaf(titles[start - 1]):
        start -= 1
    repeated = [place for place in range(start, len(titles)) if titles[start:].count(titles[place]) > 1]
    if not repeated:
        return titles, []
    start = repeated[0]
    groups: list[list[str]] = []
    for title in titles[start:]:
        if title == titles[start]:
            groups.append([])
        groups[-1].append(title)
    return titles[:start], groups


def _kind(cells: Sequence[str]) -> str:
    """ "share" for figures with a decimal comma, "count" for whole ones, "" when nothing is known."""
    figures = [cell for cell in cells if cell_number(cell) is not None]
    if not figures:
        return ""
    return "share" if sum("," in cell or "%" in cell for cell in figures) > len(figures) / 2 else "count"


@dataclass(slots=True)
class _Search:
    """Looks through the trees that the reading order allows and keeps the one that fits best."""

    titles: list[str]
    kinds: list[str]
    strict: bool = False  # the titles that carry a unit are as many as the columns: the others are groups
    last_row: list[list[str]] = field(default_factory=list)  # the lowest row, already parted into groups
    left: int = BUDGET
    roots: int = 1

    def best(self) -> list[Path] | None:
        found: tuple[float, list[Path]] | None = None
        self.strict = sum(map(is_leaf, self.titles)) == len(self.kinds)
        if self.strict:
            self.titles, self.last_row = parted(self.titles)
        for first in range(1, len(self.titles) + 1):
            self.left, self.roots = BUDGET // 8, first
            frontier: list[Path] = [(title,) for title in self.titles[:first]]
            for leaves, cost in self._grow(frontier, first, 0.0):
                cost += self._misfit(leaves)
                if found is None or cost < found[0]:
                    found = (cost, leaves)
        return found[1] if found and found[0] < len(self.kinds) else None

    def _grow(self, frontier: list[Path], used: int, cost: float) -> Iterator[tuple[list[Path], float]]:
        """Every way to hang the titles that are left below the frontier."""
        self.left -= 1
        if self.left <= 0 or len(frontier) > len(self.kinds):
            return
        if used == len(self.titles):
            leaves = self._leaves(frontier)
            if len(leaves) == len(self.kinds):
                yield leaves, cost
            return
        for grown, taken, added in self._rows(frontier, 0, used):
            if taken > used:
                yield from self._grow(grown, taken, cost + added + 0.3)

    def _leaves(self, frontier: list[Path]) -> list[Path]:
        """The columns when no title is left: with the lowest row hung below the open groups; none where it does not fit."""
        if not self.strict:
            return frontier
        opened = [path for path in frontier if not is_leaf(path[-1])]
        if len(opened) != len(self.last_row):
            return []
        below = iter(self.last_row)
        return [leaf for path in frontier for leaf in ([path] if is_leaf(path[-1]) else [(*path, title) for title in next(below)])]

    def _rows(self, frontier: list[Path], place: int, used: int) -> Iterator[tuple[list[Path], int, float]]:
        """One more row of titles under the frontier, from a place on."""
        if place == len(frontier):
            yield [], used, 0.0
            return
        node = frontier[place]
        for children in self._children(node, used):
            paths = [(*node, title) for title in self.titles[used : used + children]] or [node]
            for others, taken, added in self._rows(frontier, place + 1, used + children):
                self.left -= 1
                if self.left <= 0:
                    return
                yield [*paths, *others], taken, added + (self._strange(node, used, children) if children else 0.0)

    def _children(self, node: Path, used: int) -> list[int]:
        """How many of the next titles may hang below a node: none twice, and no group begins with a share."""
        rest = len(self.titles) - used
        if rest < 2 or is_leaf(node[-1]) or SHARE.search(fold(self.titles[used])):
            return [0]
        seen = {self.titles[used]}
        most = 1
        while most < min(rest, 8) and self.titles[used + most] not in seen:
            seen.add(self.titles[used + most])
            most += 1
        return [*range(2, most + 1), 0]

    def _strange(self, node: Path, used: int, children: int) -> float:
        """What speaks against a group: its longer titles take up no words of the group's name."""
        titles = [fold(title) for title in self.titles[used : used + children]]
        cost = 0.0
        words = set(WORD.findall(fold(node[-1])))
        for title in titles if len(node) > 1 or self.roots > 1 else []:
            own = WORD.findall(title)
            if len(own) > 3:  # a longer title mostly takes up words of its group
                cost += 2 * (0.3 - len(words & set(own)) / len(own))
        return cost

    def _misfit(self, leaves: list[Path]) -> float:
        cost = 0.0
        for path, kind in zip(leaves, self.kinds, strict=True):
            share = bool(SHARE.search(fold(path[-1])))
            cost += 3.0 if kind and share != (kind == "share") else 0.0
            cost += 0.2 if len(path) > 1 and not LEAF.search(fold(path[-1])) else 0.0
        return cost
