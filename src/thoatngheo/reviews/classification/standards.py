"""The poverty standards of the folder `laws/poverty-standards`, read once and kept."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from rulebook.book import Book, Standard
from rulebook.load import load_book as read_book
from rulebook.troubles import LawError
from thoatngheo.core.problems import ProblemKind

LAW_BROKEN = ProblemKind(
    "classification.law_broken",
    says="Văn bản luật dạng dữ liệu có lỗi nên hệ thống dừng lại:\n{troubles}",
    do="Hãy sửa các dòng trên rồi chạy: ./thoatngheo laws check",
)
STANDARD_UNKNOWN = ProblemKind(
    "classification.standard_unknown",
    says="Không có chuẩn nghèo mang mã '{id}'.",
    do="Các chuẩn hiện có: {known}. Xem thêm: ./thoatngheo laws list",
)
STANDARD_NONE = ProblemKind(
    "classification.standard_none",
    says="Chưa chọn chuẩn nghèo nào.",
    do="Hãy thêm, ví dụ: --standard VN-2022. Các chuẩn hiện có: {known}.",
)


def laws_folder() -> Path:
    """The folder of the poverty standards: below THOATNGHEO_ROOT, else beside the sources."""
    root = os.environ.get("THOATNGHEO_ROOT")
    return (Path(root) if root else Path(__file__).resolve().parents[4]) / "laws" / "poverty-standards"


@lru_cache(maxsize=4)
def load_book(folder: Path | None = None) -> Book:
    """The book of poverty standards. Raises the problem `classification.law_broken` with files and lines."""
    try:
        return read_book(folder or laws_folder())
    except LawError as error:
        raise LAW_BROKEN(troubles="\n".join(trouble.text() for trouble in error.troubles)) from None


def standard_named(id: str, book: Book | None = None) -> Standard:
    """The standard with this id (upper or lower case). Raises `classification.standard_unknown`."""
    held = book or load_book()
    found = held.standards.get(id.strip().upper())
    if found is None:
        raise STANDARD_UNKNOWN(id=id, known=", ".join(held.standards))
    return found


def standards_named(ids: Sequence[str], book: Book | None = None) -> tuple[Standard, ...]:
    """Each named standard once, in the order asked for."""
    held = book or load_book()
    if not ids:
        raise STANDARD_NONE(known=", ".join(held.standards))
    return tuple({found.id: found for found in (standard_named(id, held) for id in ids)}.values())


def standards_on(day: date) -> tuple[Standard, ...]:
    """The standards in force on a day, national and local."""
    return load_book().in_force(day)
