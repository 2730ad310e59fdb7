"""Where a list stands in a workbook: which sheet, which row is its head, which of its columns is which declared one.

This is the place that knows how people write their heads. Reading the cells below needs only the `Found`, whoever made it.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from python_calamine import CalamineSheet, CalamineWorkbook

from thoatngheo.core.names import tidy
from thoatngheo.core.sheets.asides import is_column_numbers, is_hint
from thoatngheo.core.sheets.columns import Column, Layout, title_key
from thoatngheo.core.sheets.opening import HEAD_ROWS, Line, filled, letter, sheet_of
from thoatngheo.core.sheets.problems import COLUMN_MISSING, COLUMN_TWICE, NO_HEADER, NO_SUCH_SHEET

HINT_ROWS = 3
LIKE = 0.6

Keys = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Found:
    """A list in a workbook: its sheet, the titles of its head, the place of each declared column, the words above the head, and the row
    (as Excel counts) from which on data stands."""

    sheet_name: str
    sheet: CalamineSheet
    titles: Sequence[str]
    places: Mapping[str, int]
    above: Sequence[str]
    first_row: int

    def lines(self) -> Iterator[Line]:
        """What stands below the head, with row numbers; empty rows are left out."""
        return (line for line in filled(self.sheet) if line[0] >= self.first_row)

    def column(self, column: Column) -> str:
        """ "C (Ngày sinh)": letter and title of a column in this sheet."""
        place = self.places.get(column.code)
        return f"{letter(place)} ({column.title})" if place is not None else str(column.title)

    def title(self, column: Column) -> str:
        """The title as the file writes it, with its unit."""
        place = self.places.get(column.code)
        return self.titles[place] if place is not None else ""

    def missing(self, layout: Layout) -> list[Column]:
        return [column for column in layout.required if column.code not in self.places]


def found_in(book: CalamineWorkbook, layout: Layout, name: str, sheet: str | None = None) -> Found:
    """The list, or a Problem: no head, a required column missing (with the title nearest to it), a column twice."""
    if sheet is not None and sheet not in book.sheet_names:
        raise NO_SUCH_SHEET(sheet=sheet, sheets=", ".join(book.sheet_names))
    best = best_head(book, layout, name, sheet)
    if best is None or not best.places:
        expected = ", ".join(str(column.title) for column in layout.columns)
        raise NO_HEADER(name=name, sheets=", ".join(book.sheet_names), expected=expected)
    if missing := best.missing(layout):
        raise COLUMN_MISSING(sheet=best.sheet_name, missing="; ".join(with_nearest(column, best) for column in missing))
    if not layout.twice:
        check_once(best, layout)
    return best


def best_head(book: CalamineWorkbook, layout: Layout, name: str, sheet: str | None = None) -> Found | None:
    """The sheet and the head with the most declared columns, of which some may be missing; None where every sheet is empty."""
    keys = {column.code: column.keys for column in layout.columns}
    best: Found | None = None
    for title in [sheet] if sheet is not None else book.sheet_names:
        for candidate in heads(title, sheet_of(book, title, name), layout, keys):
            if best is None or len(candidate.places) > len(best.places):
                best = candidate
    return replace(best, first_row=first_data_row(best, layout)) if best is not None else None


def heads(sheet_name: str, sheet: CalamineSheet, layout: Layout, keys: Keys) -> Iterator[Found]:
    """Every line near the top as the head, alone or with the merged groups above it."""
    over: list[str] = []
    above: list[str] = []
    for number, row in islice(filled(sheet), HEAD_ROWS):
        titles = [tidy(str(cell)) for cell in row]
        joined = [below or group for below, group in zip(titles, over + [""] * len(titles), strict=False)]
        for candidate in (titles, joined):
            yield Found(sheet_name, sheet, candidate, places_of(candidate, layout, keys), tuple(above), number + 1)
        above += [title for title in titles if title]
        over = titles


def places_of(titles: Sequence[str], layout: Layout, keys: Keys | None = None) -> dict[str, int]:
    """The place of each declared column among the titles: by its own title, then by the others it is known under."""
    places = {}
    for column, at in places_by_key(titles, layout):
        for key in (keys or {}).get(column.code) or column.keys:
            if key in at:
                places[column.code] = at[key][0]
                break
    return places


def places_by_key(titles: Sequence[str], layout: Layout) -> Iterator[tuple[Column, Mapping[str, list[int]]]]:
    """For each column the places of the titles, by their keys as the column reads them."""
    bare: dict[str, list[int]] = {}
    with_unit: dict[str, list[int]] = {}
    for place, title in enumerate(titles):
        bare.setdefault(title_key(title), []).append(place)
        with_unit.setdefault(title_key(title, with_unit=True), []).append(place)
    for at in (bare, with_unit):
        at.pop("", None)
    for column in layout.columns:
        yield column, bare if column.read is None else with_unit


def check_once(found: Found, layout: Layout) -> None:
    for column, at in places_by_key(found.titles, layout):
        places = sorted(place for key in column.keys for place in at.get(key, ()))
        if len(places) > 1:
            raise COLUMN_TWICE(sheet=found.sheet_name, title=column.title, one=letter(places[0]), other=letter(places[1]))


def first_data_row(found: Found, layout: Layout) -> int:
    """Behind the head may stand a row of column numbers; in a layout with names also rows of hints."""
    lines = list(islice(found.lines(), HINT_ROWS))
    if not layout.named:
        numbers = bool(lines) and is_column_numbers(lines[0][1])
        return found.first_row if not numbers else lines[0][0] + 1
    name, number = found.places.get(layout.named, 0), found.places.get(layout.numbered)
    first = found.first_row
    for row_number, row in lines:
        if not is_hint(row, name, number):
            return row_number
        first = row_number + 1
    return first


def with_nearest(column: Column, found: Found) -> str:
    """ "Số tiền (gần giống nhất: “Sô tien dc cấp”)"."""
    free = {title_key(title): title for place, title in enumerate(found.titles) if title and place not in found.places.values()}
    near = difflib.get_close_matches(title_key(str(column.title)), free, 1, LIKE)
    return f"“{column.title}” (gần giống nhất: “{free[near[0]]}”)" if near else f"“{column.title}”"
