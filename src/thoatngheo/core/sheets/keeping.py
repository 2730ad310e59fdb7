"""Rows that were read, kept as JSON until a person takes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from thoatngheo.core.sheets.columns import Column, Kind
from thoatngheo.core.sheets.rows import SheetRow


def stored(row: SheetRow) -> dict[str, Any]:
    """A row as JSON."""
    values = {code: str(value) if isinstance(value, Decimal | date) else value for code, value in row.values.items()}
    return {"number": row.number, "values": values}


def restored(columns: Sequence[Column], kept: Mapping[str, Any]) -> SheetRow:
    """The row again, with its dates and decimals. A column with a reader of its own must give what JSON keeps."""
    values = dict(kept["values"])
    for column in columns:
        value = values.get(column.code)
        if value is not None and column.read is None and column.kind is Kind.DATE:
            values[column.code] = date.fromisoformat(value)
        elif value is not None and column.read is None and column.kind is Kind.DECIMAL:
            values[column.code] = Decimal(value)
    return SheetRow(kept["number"], values)
