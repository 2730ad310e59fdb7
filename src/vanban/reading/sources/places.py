"""Tables of a page put together from where their words stand: the row with most columns tells where the columns are."""

from __future__ import annotations

from dataclasses import dataclass

COLUMNS = 3  # a row with so many parts belongs to a table


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
    made = []
    for row in rows:
        cells = [""] * len(spans)
        for piece in row:
            column = _column(piece, spans)
            cells[column] = f"{cells[column]} {piece.text}".strip()
        made.append("\t".join(cells))
    return made


def _column(piece: Piece, spans: list[tuple[float, float]]) -> int:
    """The first column a piece stands over, else the nearest."""
    over = [place for place, (left, right) in enumerate(spans) if min(right, piece.right) - max(left, piece.left) > 0]
    if over:
        return over[0]
    middle = (piece.left + piece.right) / 2
    return min(range(len(spans)), key=lambda place: abs((spans[place][0] + spans[place][1]) / 2 - middle))
