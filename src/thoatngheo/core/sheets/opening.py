"""Opening a workbook, from a file or from its bytes; or why it cannot be."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, PasswordError

from thoatngheo.core.sheets.problems import EMPTY_FILE, LOCKED, TOO_BIG, TOO_LARGE, UNREADABLE

# Stated on the page before the upload. A larger list goes in parts; the national load uses `registry.households.bulk`.
MAX_ROWS = 200_000
MAX_UNPACKED = 900 * 1024 * 1024
MAX_MEGABYTES = 20
MEGABYTE = 1024 * 1024
DIMENSION = re.compile(rb'<dimension ref="[A-Z]+\d+:[A-Z]+(\d+)"')
ENCRYPTED = b"E\x00n\x00c\x00r\x00y\x00p\x00t\x00e\x00d\x00P\x00a\x00c\x00k\x00a\x00g\x00e\x00"
OLE = b"\xd0\xcf\x11\xe0"
HEAD_ROWS = 25

Line = tuple[int, Sequence[object]]


def opened(source: Path | bytes, name: str) -> CalamineWorkbook:
    """The workbook, or a Problem: locked, broken, too long. Of bytes also: nothing there, more than MAX_MEGABYTES."""
    start = source[: len(OLE)] if isinstance(source, bytes) else first_bytes(source)
    if isinstance(source, bytes):
        if not source:
            raise EMPTY_FILE(name=name)
        if len(source) > MAX_MEGABYTES * MEGABYTE:
            raise TOO_BIG(name=name, size=len(source) // MEGABYTE, limit=MAX_MEGABYTES)
    if start.startswith(OLE) and ENCRYPTED in (source if isinstance(source, bytes) else source.read_bytes()):
        raise LOCKED(name=name)
    if start.startswith(b"PK"):
        measured(source, name)
    try:
        return CalamineWorkbook.from_filelike(BytesIO(source)) if isinstance(source, bytes) else CalamineWorkbook.from_path(source)
    except PasswordError:
        raise LOCKED(name=name) from None
    except (CalamineError, OSError, ValueError):
        raise UNREADABLE(name=name) from None


def first_bytes(file: Path) -> bytes:
    with file.open("rb") as stream:
        return stream.read(len(OLE))


def measured(source: Path | bytes, name: str) -> None:
    """Look at the size of what is packed before unpacking it: a million rows would not fit, and a bomb neither."""
    try:
        with zipfile.ZipFile(BytesIO(source) if isinstance(source, bytes) else source) as packed:
            unpacked = sum(entry.file_size for entry in packed.infolist())
            sheets = [entry for entry in packed.namelist() if entry.startswith("xl/worksheets/") and entry.endswith(".xml")]
            rows = max((rows_of(packed, sheet) for sheet in sheets), default=0)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError):
        raise UNREADABLE(name=name) from None
    if rows > MAX_ROWS + HEAD_ROWS or unpacked > MAX_UNPACKED:
        shown = f"{rows:,}".replace(",", ".") + " dòng" if rows else f"{unpacked // MEGABYTE} MB"
        raise TOO_LARGE(name=name, rows=shown, limit=f"{MAX_ROWS:,}".replace(",", "."))


def rows_of(packed: zipfile.ZipFile, sheet: str) -> int:
    """The last row that a sheet says it has."""
    with packed.open(sheet) as stream:
        found = DIMENSION.search(stream.read(4096))
    return int(found[1]) if found else 0


def sheet_of(book: CalamineWorkbook, title: str, name: str) -> CalamineSheet:
    try:
        return book.get_sheet_by_name(title)
    except (CalamineError, ValueError):
        raise UNREADABLE(name=name) from None


def numbered(sheet: CalamineSheet) -> Iterator[Line]:
    """Rows as Excel counts them; the reader begins at the first row that is not empty."""
    return enumerate(sheet.iter_rows(), start=(sheet.start or (0, 0))[0] + 1)


def filled(sheet: CalamineSheet) -> Iterator[Line]:
    """Rows in which something stands."""
    return ((number, row) for number, row in numbered(sheet) if any(cell != "" for cell in row))


def letter(place: int) -> str:
    """0 → A, 27 → AB."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name
