"""A line of the lists of people (forms 14 and 15), and a column of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thoatngheo.monitoring.forms.spec import Column

Cell = str | int


@dataclass(frozen=True, slots=True)
class Line:
    """One member: the number of the household in the list, its place, its frozen row, the name as the reader may see it.

    `first`: the line of the head, which alone carries what is said of the household.
    """

    household: int
    place: str
    member: Mapping[str, Any]
    name: str
    first: bool


@dataclass(frozen=True, slots=True)
class PersonColumn(Column):
    """One column of a list: the official number is not known (`mark`), `name` is its name in JSON, `cell` what stands in it."""

    cell: Callable[[Line], Cell] = field(default=lambda line: "", kw_only=True)
