"""Rows that were read, and what a room makes of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from thoatngheo.core.problems import Problem
from thoatngheo.core.sheets.problems import CellProblem, cell_problem


@dataclass(slots=True)
class SheetRow:
    """One line: its number as Excel counts, the values by column code (empty where the cell is), what is wrong with it."""

    number: int
    values: dict[str, Any]
    problems: list[CellProblem] = field(default_factory=list)


@dataclass
class SheetReading:
    """A whole sheet. `rows`: the good ones; `problems`: all of the others; `read`: how many rows there were; `names`: the columns, by
    code, as a problem names them.
    """

    sheet: str
    good: list[SheetRow] = field(default_factory=list)
    problems: list[CellProblem] = field(default_factory=list)
    read: int = 0
    names: Mapping[str, str] = field(default_factory=dict)
    refused: set[int] = field(default_factory=set)

    @property
    def rows(self) -> list[SheetRow]:
        """The good rows."""
        return [row for row in self.good if row.number not in self.refused]

    def refuse(self, row: SheetRow, code: str, problem: Problem | str, value: object = None) -> None:
        """A problem that the reading cannot see ("no such project"); the row is no longer a good one."""
        shown = row.values.get(code, "") if value is None else value
        self.problems.append(cell_problem(self.sheet, row.number, self.names.get(code, code), shown, problem))
        self.refused.add(row.number)
