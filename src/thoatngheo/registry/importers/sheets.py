"""Opening a workbook and finding the list in it: the sheet, the header, the first row of data."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from thoatngheo.core.names import fold
from thoatngheo.registry.importers.cells import Column
from thoatngheo.registry.importers.layouts import Layout
from thoatngheo.registry.importers.problems import LOCKED, NO_HEADER, TOO_LONG, UNREADABLE

# Stated on the page before the upload. A larger list goes in parts; the national load uses `registry.bulk`.
MAX_ROWS = 200_000
MAX_UNPACKED = 900 * 1024 * 1024
HEADER_WITHIN = 25
HINT_ROWS = 3
DIMENSION = re.compile(rb'<dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"')
COUNTED = re.compile(r"\w{0,4}\d+(\.\d+)?")
ENCRYPTED = b"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"
OLE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class Found:
    """Where a list stands: its sheet, the place of each of its columns, the row (as Excel counts) of its first line of data."""

    sheet_name: str
    sheet: CalamineSheet
    places: dict[str, int]
    first_row: int

    def rows(self) -> Iterator[tuple[int, Sequence[object]]]:
        """The lines of data with their row numbers; empty ones are left out."""
        for number, row in numbered(self.sheet):
            if number >= self.first_row and any(cell != "" for cell in row):
                yield number, row

    def column(self, column: Column) -> str:
        """ "C (Ngày sinh)": letter and title of a column in this sheet."""
        place = self.places.get(column.name)
        return f"{letter(place)} ({column.title})" if place is not None else column.title


def numbered(sheet: CalamineSheet) -> Iterator[tuple[int, Sequence[object]]]:
    """Rows as Excel counts them; the reader begins at the first row that is not empty."""
    return enumerate(sheet.iter_rows(), start=(sheet.start or (0, 0))[0] + 1)


def letter(place: int) -> str:
    """0 → A, 27 → AB."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def opened(file: Path, name: str) -> CalamineWorkbook:
    """The workbook, or a Problem: locked, broken, too long."""
    with file.open("rb") as head:
        start = head.read(8)
    if start.startswith(OLE) and ENCRYPTED in file.read_bytes():
        raise LOCKED(name=name)
    if start.startswith(b"PK"):
        measured(file, name)
    try:
        return CalamineWorkbook.from_path(file)
    except PasswordError:
        raise LOCKED(name=name) from None
    except (CalamineError, OSError, ValueError):
        raise UNREADABLE(name=name) from None


def measured(file: Path, name: str) -> None:
    """Look at the size of what is packed before unpacking it: a million rows would not fit, and a bomb neither."""
    try:
        with zipfile.ZipFile(file) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
            sheets = [entry for entry in packed.namelist() if entry.startswith("xl/worksheets/") and entry.endswith(".xml")]
            rows = max((rows_of(packed, sheet) for sheet in sheets), default=0)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError):
        raise UNREADABLE(name=name) from None
    if rows > MAX_ROWS + HEADER_WITHIN or unpacked > MAX_UNPACKED:
        shown = f"{rows:,}".replace(",", ".") + " dòng" if rows else f"{unpacked // 1024 // 1024} MB"
        raise TOO_LONG(name=name, rows=shown, limit=f"{MAX_ROWS:,}".replace(",", "."))


def rows_of(packed: zipfile.ZipFile, sheet: str) -> int:
    """The last row that a sheet says it has."""
    with packed.open(sheet) as stream:
        found = DIMENSION.search(stream.read(4096))
    return int(found[1]) if found else 0


def found_in(book: CalamineWorkbook, layout: Layout, name: str) -> Found:
    """The sheet and header that fit the layout best; NO_HEADER says what was found and what was expected."""
    best: tuple[int, list[str], CalamineSheet, dict[str, int], int] | None = None
    for sheet_name in book.sheet_names:
        try:
            sheet = book.get_sheet_by_name(sheet_name)
        except (CalamineError, ValueError):
            raise UNREADABLE(name=name) from None
        for place, titles, places, last in headers(sheet, layout):
            if best is None or place > best[0]:
                best = (place, titles, sheet, places, last)
    missing = [column.title for column in layout.required if best is None or column.name not in best[3]]
    if best is None or missing:
        raise NO_HEADER(
            name=name,
            sheets=", ".join(book.sheet_names),
            found="; ".join(title for title in best[1] if title) if best and best[0] else "(không có tên cột nào nhận ra được)",
            missing=", ".join(missing),
            expected=", ".join(column.title for column in layout.columns),
        )
    _score, _titles, sheet, places, last = best
    return Found(sheet.name, sheet, places, first_data_row(sheet, places, last))


def headers(sheet: CalamineSheet, layout: Layout) -> Iterator[tuple[int, list[str], dict[str, int], int]]:
    """Every line near the top that could be the header, alone or with the merged groups above it: score, titles, places, row."""
    above: list[str] = []
    for number, row in islice(numbered(sheet), HEADER_WITHIN):
        titles = [str(cell).strip() for cell in row]
        joined = [below or over for below, over in zip(titles, above + [""] * len(titles), strict=False)]
        for candidate in (titles, joined):
            places = places_of(candidate, layout)
            yield len(places), candidate, places, number
        above = titles


def places_of(titles: Sequence[str], layout: Layout) -> dict[str, int]:
    keys = [key(title) for title in titles]
    places: dict[str, int] = {}
    for column in layout.columns:
        for wanted in (column.title, *column.aliases):
            if key(wanted) in keys:
                places[column.name] = keys.index(key(wanted))
                break
    return places


def key(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", " ", fold(title)).strip()


def first_data_row(sheet: CalamineSheet, places: dict[str, int], header: int) -> int:
    """Behind the header may stand a row of hints and a row of column numbers; data begins with a name beside a number."""
    name, number = places.get("name", 0), places.get("number", places.get("household"))
    first = header + 1
    for row_number, row in islice(numbered(sheet), header + HINT_ROWS):
        if row_number <= header:
            continue
        if not is_hint(row, name, number):
            return row_number
        first = row_number + 1
    return first


def is_hint(row: Sequence[object], name: int, number: int | None) -> bool:
    """Words where a running number should be, a number or "(…)" where the name should be."""
    cell = str(row[name]).strip() if name < len(row) else ""
    count = str(row[number]).strip() if number is not None and number < len(row) else ""
    return bool(count and not COUNTED.fullmatch(count)) or cell.startswith("(") or cell.replace(".", "").isdigit()
