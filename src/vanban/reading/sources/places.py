"""Tables of a page put together from where their words stand: the row with most columns tells where the columns are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

COLUMNS = 3  # a row with so many parts belongs to a table
LEANING = 0.3  # of the way to the column before
MERGED = 0.15  # a heading belongs to the first column over which so much of it stands


@dataclass(frozen=True, slots=True)
class Piece:
    """Words in one place: left, right, height of the letters, their middle from below."""

    left: float
    right: float
    height: float
    middle: float
    text: str


Row = list[Piece]


def page_lines(rows: list[Row]) -> list[str]:
    """The lines of a page; the rows of a table with their cells on its columns, empty ones too."""
    margin = min((row[0].left for row in rows), default=0.0)
    made: list[str] = []
    place = 0
    while place < len(rows):
        end = _table_end(rows, place, margin)
        if end is None:
            made.append("\t".join(piece.text for piece in rows[place]))
            place += 1
        else:
            made += on_columns(rows[place:end])
            place = end
    return made


def _table_end(rows: list[Row], start: int, margin: float) -> int | None:
    """Where the table that begins at a row ends; None where none begins."""
    if not _of_table(rows[start], margin):
        return None
    end = start
    while end < len(rows) and (_of_table(rows[end], margin) or (end > start and _near(rows, end))):
        end += 1
    wide = sum(len(row) >= COLUMNS for row in rows[start:end])
    return end if wide >= 2 else None


def _of_table(row: Row, margin: float) -> bool:
    """Three parts, or short words away from the margin (a merged heading, a cell that goes on)."""
    if len(row) >= COLUMNS:
        return True
    width = sum(piece.right - piece.left for piece in row)
    return row[0].left > margin + 6 * row[0].height and width < 40 * row[0].height and len(row[0].text) < 60


def _near(rows: list[Row], place: int) -> bool:
    """A row of two parts between rows of a table."""
    return len(rows[place]) == COLUMNS - 1 and place + 1 < len(rows) and len(rows[place + 1]) >= COLUMNS


def on_columns(rows: list[Row]) -> list[str]:
    """The cells of each row under the columns of the widest row."""
    template = max(rows, key=len)
    spans = [(piece.left, piece.right) for piece in template]
    for row in rows:
        if len(row) == len(template):
            spans = [(min(a, piece.left), max(b, piece.right)) for (a, b), piece in zip(spans, row, strict=True)]
    bounds = [(a[1] + b[0]) / 2 for a, b in pairwise(spans)]
    edges = list(pairwise([float("-inf"), *bounds, float("inf")]))
    made = []
    for row in rows:
        cells = [""] * len(spans)
        for piece in row:
            column = next(place for place, edge in enumerate(edges) if _share(piece, edge) > MERGED)
            if column > 0 and not cells[column - 1] and _leans(piece, spans[column - 1], spans[column]):
                column -= 1
            cells[column] = f"{cells[column]} {piece.text}".strip()
        made.append("\t".join(cells))
    return made


def _leans(piece: Piece, left: tuple[float, float], right: tuple[float, float]) -> bool:
    """Whether words stand over the middle of two columns: a title of both."""
    first, second = sum(left) / 2, sum(right) / 2
    return (piece.left + piece.right) / 2 < second - LEANING * (second - first)


def _share(piece: Piece, edge: tuple[float, float]) -> float:
    """How much of a piece stands between two bounds."""
    return (min(edge[1], piece.right) - max(edge[0], piece.left)) / max(piece.right - piece.left, 0.1)
