"""Tables of which each cell stands on a line of its own, as copied from a page or read by a scanner."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

from vanban.reading.amounts import cell_number
from vanban.reading.grids import FIRST_HEADS, Grid, GridRow, is_numbers
from vanban.reading.headings import columns_of_stack
from vanban.reading.labels import label_of
from vanban.reading.letters import fold
from vanban.reading.lines import Line

Cell = tuple[int, str]  # line, words
LONGEST = 200
MOST = 6000
TOTALS = re.compile(r"^(?:tong|cong\b|toan )")
STOPS = frozenset({"part", "article", "upper", "roman", "letter", "bullet", "plus", "decimal"})


def stack_at(lines: Sequence[Line], start: int) -> tuple[Grid, int] | None:
    """The table whose first heading cell is the line, and the place after it."""
    if lines[start].key.strip(". ") not in FIRST_HEADS:
        return None
    cells, places = _cells(lines, start)
    texts = [text for _, text in cells]
    found = _index_chain(texts)
    if found is None:
        return None
    chain, width = found
    first, end = chain[0], _end(texts, chain[-1], width)
    before, head_end = _before(cells, first, width)
    rows = [*before, *_rows(cells, chain, width, end)]
    numbers, head_end = _numbers(cells, head_end, width)
    heads = cells[:head_end]
    titles = columns_of_stack([text for _, text in heads], width, [row.cells for row in rows])
    ragged = any(len([cell for cell in row.cells if cell]) < width - 1 for row in rows)
    grid = Grid(
        cells[0][0], (GridRow(cells[0][0], tuple(titles)),), numbers, tuple(rows), width, cells[end - 1][0], ragged, len(heads) > width
    )
    return grid, places[end - 1] + 1


def _cells(lines: Sequence[Line], start: int) -> tuple[list[Cell], list[int]]:
    """The cells from a line on, and the place of the last line of each; a blank line parts cells where they stand apart."""
    apart = _apart(lines, start)
    made: list[Cell] = []
    places: list[int] = []
    blank = True
    for place in range(start, min(len(lines), start + MOST)):
        line = lines[place]
        if line.empty:
            blank = True
            continue
        text = line.text.strip()
        label = label_of(text)
        if len(text) > LONGEST or (label is not None and label.kind in STOPS):
            break
        if made and apart and not blank:
            made[-1] = (made[-1][0], f"{made[-1][1]} {text}")
            places[-1] = place
        else:
            made.append((line.number, text))
            places.append(place)
        blank = False
    return made, places


def _apart(lines: Sequence[Line], start: int) -> bool:
    near = lines[start : start + 40]
    return sum(line.empty for line in near) >= 0.35 * len(near)


def _index_chain(texts: list[str]) -> tuple[list[int], int] | None:
    """Where the rows 1, 2, 3 … begin and how many cells each has."""
    best: tuple[list[int], int] | None = None
    for start, text in enumerate(texts):
        if text.strip(". ") not in {"1", "01"} or not _worded(texts, start + 1):
            continue
        chain = _chain(texts, start)
        gaps = Counter(after - before for before, after in itertools.pairwise(chain))
        if not gaps:
            width = _single(texts, start)
            if width is None:
                continue
        else:
            width, times = gaps.most_common(1)[0]
            if times < 0.5 * len(chain[1:]) or width < 3:
                continue
        if best is None or len(chain) > len(best[0]):
            best = (chain, width)
    return best


def _chain(texts: list[str], start: int) -> list[int]:
    chain = [start]
    place = start + 2
    while place < len(texts) - 1 and place - chain[-1] <= 60:
        bare = texts[place].strip(". ")
        numbered = bare.isdigit() and len(bare) <= 3 and int(bare) == len(chain) + 1
        if numbered and _worded(texts, place + 1) and not TOTALS.match(fold(texts[place + 1])):
            chain.append(place)
        place += 1
    return chain


def _single(texts: list[str], start: int) -> int | None:
    """The width of a table of one row: words, then numbers."""
    count = 2
    while start + count < len(texts) and cell_number(texts[start + count]) is not None:
        count += 1
    return count if count >= 4 else None


def _worded(texts: list[str], place: int) -> bool:
    return place < len(texts) and cell_number(texts[place]) is None and any(letter.isalpha() for letter in texts[place])


def _rows(cells: list[Cell], chain: list[int], width: int, end: int) -> list[GridRow]:
    rows: list[GridRow] = []
    for place, after in zip(chain, [*chain[1:], end], strict=True):
        piece = cells[place:after]
        rows.append(GridRow(piece[0][0], filled([text for _, text in piece[:width]], width)))
        rest = piece[width:]
        if len(rest) >= 2 and cell_number(rest[0][1]) is None:
            rows.append(_unnumbered(rest, width))
    return rows


def filled(texts: list[str], width: int) -> tuple[str, ...]:
    return tuple(texts[:width] + [""] * (width - len(texts)))


def _unnumbered(piece: list[Cell], width: int) -> GridRow:
    """A row without a number of its own (a total, a group): its words, then its figures at the right."""
    figures = [text for _, text in piece[1:]][: width - 1]
    label = ("", piece[0][1]) if len(figures) <= width - 2 else (piece[0][1],)
    room = width - len(label) - len(figures)
    return GridRow(piece[0][0], (*label, *figures, *[""] * room))


def _end(texts: list[str], last: int, width: int) -> int:
    """The place after the last row, with a total below it."""
    end = min(len(texts), last + width)
    for place in range(last + 2, end):  # a short last row ends before words come again
        if cell_number(texts[place]) is None and texts[place] not in {"-", ""} and TOTALS.match(fold(texts[place])):
            end = place
            break
    if end < len(texts) and TOTALS.match(fold(texts[end])):
        after = end + 1
        while after < len(texts) and after - end < width and cell_number(texts[after]) is not None:
            after += 1
        if after - end > max(1, width - 4):
            return after
    return end


def _before(cells: list[Cell], first: int, width: int) -> tuple[list[GridRow], int]:
    """A total that stands above the first row, and where the heading ends."""
    place = first
    while place > 0 and first - place < width - 1 and cell_number(cells[place - 1][1]) is not None:
        place -= 1
    figures = first - place
    if place > 0 and figures >= max(1, width - 4) and figures >= 1 and not _rising([text for _, text in cells[place:first]]):
        return [_unnumbered(cells[place - 1 : first], width)], place - 1
    return [], first


def _rising(texts: list[str]) -> bool:
    values = [int(text) for text in texts if text.isdigit()]
    return len(values) >= 2 and values == list(range(values[0], values[0] + len(values)))


def _numbers(cells: list[Cell], head_end: int, width: int) -> tuple[GridRow | None, int]:
    piece = cells[max(0, head_end - width) : head_end]
    if len(piece) == width and is_numbers([text for _, text in piece]):
        return GridRow(piece[0][0], tuple(text for _, text in piece)), head_end - width
    return None, head_end
