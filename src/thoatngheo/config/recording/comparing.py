"""The differences between two recordings, file by file."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from pathlib import Path

from thoatngheo.core.problems import ProblemKind

NO_RECORDING = ProblemKind(
    "recording.missing",
    says="Không có lần ghi nào ở {folder}.",
    do="Hãy ghi trước: ./thoatngheo test --record {folder}.",
)


def require_recording(folder: Path) -> None:
    """Raises Problem `recording.missing` where the folder holds none: said before minutes are spent on the other side."""
    if not (folder / "matrix.txt").is_file():
        raise NO_RECORDING(folder=folder)


def compared(before: Path, after: Path) -> Iterator[str]:
    """Lines of a unified difference for each file; none where nothing changed. A file that only one side has is said so."""
    names = sorted({file.name for folder in (before, after) for file in folder.iterdir() if file.is_file()})
    for name in names:
        one, two = before / name, after / name
        if not (one.exists() and two.exists()):
            yield f"chỉ có ở {'trước' if one.exists() else 'sau'} (on one side only): {name}"
            continue
        yield from difflib.unified_diff(lines(one), lines(two), f"trước/{name}", f"sau/{name}", lineterm="", n=1)


def lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()
