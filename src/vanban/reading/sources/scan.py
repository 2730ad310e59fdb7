"""Scanned pages through tesseract with its Vietnamese data, where the machine has them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from vanban.reading.troubles import SCAN_FAILED, SCANNED, TOO_MANY_SCANNED

DPI = 300
MOST_PAGES = 60
SECONDS_A_PAGE = 120


def recognised(document: Any, numbers: list[int]) -> Iterator[tuple[int, str]]:
    """The words of the pages that are pictures.

    Raises:
        VanbanError: no recognition on this machine, too many pages, or a page that failed.
    """
    program = _program()
    if program is None:
        raise SCANNED()
    if len(numbers) > MOST_PAGES:
        raise TOO_MANY_SCANNED(pages=len(numbers), most=MOST_PAGES)
    with tempfile.TemporaryDirectory(prefix="vanban-") as folder:
        for number in numbers:
            picture = Path(folder) / "page.pgm"
            picture.write_bytes(_grey(document[number]))
            yield number, _words(program, picture, number + 1)


@lru_cache(maxsize=1)
def _program() -> str | None:
    """Where tesseract is, None without it or without its Vietnamese data."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    listed = subprocess.run([program, "--list-langs"], capture_output=True, text=True, check=False, timeout=20)  # fixed words
    return program if "vie" in (listed.stdout + listed.stderr).split() else None


def _grey(page: Any) -> bytes:
    """A page as a grey picture (PGM), which needs no library to write."""
    bitmap = page.render(scale=DPI / 72, grayscale=True)
    data = bytes(bitmap.buffer)
    rows = (data[row * bitmap.stride : row * bitmap.stride + bitmap.width] for row in range(bitmap.height))
    return b"P5\n%d %d\n255\n" % (bitmap.width, bitmap.height) + b"".join(rows)


def _words(program: str, picture: Path, page: int) -> str:
    try:
        done = subprocess.run(  # our own file, fixed words
            [program, str(picture), "stdout", "-l", "vie", "--psm", "4"], capture_output=True, check=False, timeout=SECONDS_A_PAGE
        )
    except subprocess.TimeoutExpired:
        raise SCAN_FAILED(page=page) from None
    if done.returncode != 0:
        raise SCAN_FAILED(page=page)
    return done.stdout.decode("utf-8", errors="replace").replace("\f", "")
