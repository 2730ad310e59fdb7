"""Sums and signatures below a list of households or members."""

from __future__ import annotations

from collections.abc import Sequence

TOTAL_ROWS = ("tổng", "cộng", "tong", "cong", "người lập", "xác nhận")


def is_total(row: Sequence[object]) -> bool:
    """A row that begins so and has little else."""
    first = next((cell for cell in row if cell != "" and cell is not None), None)
    if not isinstance(first, str) or not first.strip().lower().startswith(TOTAL_ROWS):
        return False
    return sum(1 for cell in row if cell not in {"", None}) <= max(3, len(row) // 2)
