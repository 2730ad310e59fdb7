"""The columns of the table of targets: their groups, and formulas over codes written over column numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from thoatngheo.plans.drafting.wording.model import GridColumn

CODE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
SIGNS = str.maketrans({"−": "-", "–": "-", "×": "*", "÷": "/", ":": "/"})


def columns(told: Sequence[tuple[str, str, str]]) -> tuple[GridColumn, ...]:
    """Columns from (code, label, formula) in order; " > " in a label parts the group from the title."""
    numbers = {code: place for place, (code, _, _) in enumerate(told, start=1)}
    made = []
    for code, label, formula in told:
        group, _, title = label.rpartition(" > ")
        printed = over_numbers(formula, numbers)
        made.append(GridColumn(code, title, group, f"{numbers[code]}={printed}" if printed else str(numbers[code])))
    return tuple(made)


def over_numbers(formula: str, numbers: Mapping[str, int]) -> str:
    """ "100 * poor_end / households" → "100*8/1"; "" where it names a code without a column, or a function."""
    bare = formula.translate(SIGNS)
    codes = set(CODE.findall(bare))
    if not codes or not codes <= set(numbers):
        return ""
    return re.sub(r"\s+", "", CODE.sub(lambda found: str(numbers[found[0]]), bare))
