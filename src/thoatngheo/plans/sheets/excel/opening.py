"""Opening a workbook from its bytes and finding the header that fits the declared columns best."""

from __future__ import annotations

import difflib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from thoatngheo.core.names import tidy
from thoatngheo.plans.sheets.excel.columns import Column, title_key
from thoatngheo.plans.sheets.problems import COLUMN_MISSING, COLUMN_TWICE, EMPTY_FILE, NO_HEADER, NO_SUCH_SHEET, TOO_BIG, TOO_LONG
from thoatngheo.registry.importers.sheets import letter, numbered, opened

MAX_MEGABYTES = 20
MAX_ROWS = 20_000
MEGABYTE = 1024 * 1024
HEADER_WITHIN = 25
LIKE = 0.6

Line = tuple[int, Sequence[object]]


@dataclass(frozen=True, slots=True)
class Found:
    """Where the list stands: its sheet, the place of each column, the titles, the lines above the header and below it."""

    sheet: str
    places: dict[str, int]
    titles: Sequence[str]
    above: Sequence[str]
    lines: Sequence[Line]

    def column(self, column: Column) -> str:
        """ "C (Số tiền)": letter and title."""
        place = self.places.get(column.code)
        return f"{letter(place)} ({column.title})" if place is not None else str(column.title)

    def title(self, column: Column) -> str:
        """The title as the file writes it, with its unit."""
        place = self.places.get(column.code)
        return self.titles[place] if place is not None else ""


def sheets_of(data: bytes, name: str) -> dict[str, list[Line]]:
    """Every sheet's lines with their row numbers; refuses what is empty, locked, broken, too large."""
    if not data:
        raise EMPTY_FILE(name=name)
    if len(data) > MAX_MEGABYTES * MEGABYTE:
        raise TOO_BIG(name=name, size=len(data) // MEGABYTE, limit=MAX_MEGABYTES)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "sheet"
        file.write_bytes(data)
        book = opened(file, name)
        found = {}
        for title in book.sheet_names:
            lines = [(number, row) for number, row in numbered(book.get_sheet_by_name(title)) if any(cell != "" for cell in row)]
            if len(lines) > MAX_ROWS:
                raise TOO_LONG(name=name, limit=f"{MAX_ROWS:,}".replace(",", "."))
            found[title] = lines
    return found


def found_in(sheets: dict[str, list[Line]], columns: Sequence[Column], *, sheet: str | None, name: str) -> Found:
    """The header with the most declared columns; a required one that is missing is named with the title nearest to it."""
    if sheet is not None and sheet not in sheets:
        raise NO_SUCH_SHEET(sheet=sheet, sheets=", ".join(sheets))
    best: Found | None = None
    for title, lines in sheets.items():
        if sheet is None or title == sheet:
            for candidate in headers(title, lines, columns):
                if best is None or len(candidate.places) > len(best.places):
                    best = candidate
    if best is None or not best.places:
        raise NO_HEADER(name=name, sheets=", ".join(sheets), expected=", ".join(str(column.title) for column in columns))
    missing = [column for column in columns if column.required and column.code not in best.places]
    if missing:
        raise COLUMN_MISSING(sheet=best.sheet, missing="; ".join(with_nearest(column, best) for column in missing))
    check_once(best, columns)
    return best


def headers(sheet: str, lines: Sequence[Line], columns: Sequence[Column]) -> Iterator[Found]:
    """Every line near the top as the header, alone or with the merged groups above it."""
    over: list[str] = []
    for place, (_number, row) in enumerate(lines[:HEADER_WITHIN]):
        titles = [tidy(str(cell)) for cell in row]
        joined = [below or above for below, above in zip(titles, over + [""] * len(titles), strict=False)]
        above = [tidy(str(cell)) for _row, cells in lines[:place] for cell in cells if cell != ""]
        for candidate in (titles, joined):
            yield Found(sheet, places_of(candidate, columns), candidate, above, lines[place + 1 :])
        over = titles


def places_of(titles: Sequence[str], columns: Sequence[Column]) -> dict[str, int]:
    keys = [title_key(title) for title in titles]
    return {column.code: place for column in columns for place in [first(keys, column.keys)] if place is not None}


def first(keys: Sequence[str], wanted: set[str]) -> int | None:
    return next((place for place, key in enumerate(keys) if key and key in wanted), None)


def check_once(found: Found, columns: Sequence[Column]) -> None:
    keys = [title_key(title) for title in found.titles]
    for column in columns:
        places = [place for place, key in enumerate(keys) if key in column.keys]
        if len(places) > 1:
            raise COLUMN_TWICE(sheet=found.sheet, title=column.title, one=letter(places[0]), other=letter(places[1]))


def with_nearest(column: Column, found: Found) -> str:
    """ "Số tiền (gần giống nhất: “Sô tien dc cấp”)"."""
    free = {title_key(title): title for place, title in enumerate(found.titles) if title and place not in found.places.values()}
    near = difflib.get_close_matches(title_key(str(column.title)), free, 1, LIKE)
    return f"“{column.title}” (gần giống nhất: “{free[near[0]]}”)" if near else f"“{column.title}”"
