"""What a check of a file found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from thoatngheo.core.sheets.problems import CellProblem

# Kept one by one; what goes beyond is counted by kind and said so.
MAX_KEPT = 20_000


@dataclass(slots=True)
class Report:
    """Rows read, rows that can be taken, every problem (up to MAX_KEPT one by one), households and people new or known."""

    rows_read: int = 0
    rows_good: int = 0
    problems: list[CellProblem] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)

    def found(self, problems: Iterable[CellProblem]) -> None:
        for problem in problems:
            self.kinds[problem.code] += 1
            if len(self.problems) < MAX_KEPT:
                self.problems.append(problem)

    @property
    def problem_count(self) -> int:
        return sum(self.kinds.values())

    def summary(self) -> dict[str, Any]:
        return {"kinds": dict(self.kinds), "counts": dict(self.counts), "problems": self.problem_count}
