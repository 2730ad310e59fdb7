"""Excel files as officers send them, made for the tests."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

import xlsxwriter
from django.core.files.base import ContentFile

from thoatngheo.accounts.testing import Cast
from thoatngheo.core.sheets import Layout
from thoatngheo.core.sheets.writing import write_list
from thoatngheo.registry.households.models import ImportBatch
from thoatngheo.registry.sheets import services as imports
from thoatngheo.registry.sheets.layouts import HOUSEHOLD_LIST, LAYOUTS

DAY = date(2026, 10, 31)


def lines(layout: Layout, *rows: dict[str, object]) -> bytes:
    """A file in a layout; each row names the columns it fills."""
    target = io.BytesIO()
    write_list(target, layout, rows)
    return target.getvalue()


def plain(*rows: Sequence[object], sheet: str = "Sheet1") -> bytes:
    """A file with these cells and nothing else."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        page = book.add_worksheet(sheet)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
    return target.getvalue()


def household(number: int, name: str, **more: object) -> dict[str, object]:
    return {"number": number, "name": name, "hamlet": "Thôn Tân Hiếu", "commune": "Xã Hiếu Giang"} | more


def uploaded(cast: Cast, content: bytes, kind: ImportBatch.Kind = ImportBatch.Kind.HOUSEHOLDS, name: str = "ho.xlsx") -> ImportBatch:
    """Uploaded by the commune officer and checked."""
    batch = imports.upload(actor=cast.officer, kind=kind, file=ContentFile(content), name=name, day=DAY, unit=cast.commune)
    return imports.check(actor=cast.officer, batch=batch)


__all__ = ["DAY", "HOUSEHOLD_LIST", "LAYOUTS", "household", "lines", "plain", "uploaded"]
