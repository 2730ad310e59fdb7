"""Money as the document prints it: the figure and its unit beside the whole đồng."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from thoatngheo.core.names import fold
from vanban.reading.amounts import amounts

NO_UNIT = ""  # nobody has said yet
UNITS: dict[str, int] = {"dong": 1, "nghin": 1_000, "trieu": 1_000_000, "ty": 1_000_000_000}
SAID = re.compile(r"\b(?:ty|trieu|nghin|ngan)\b")


@dataclass(frozen=True, slots=True)
class Printed:
    """An amount: the figure as text ("530"), its unit (a key of `UNITS`), and the words it was found in ("530 triệu đồng")."""

    figure: str
    unit: str
    printed: str


def printed_amount(lines: Sequence[str], dong: int | None) -> Printed | None:
    """How an amount of whole đồng is printed in the lines; in đồng where it is not found there."""
    if dong is None:
        return None
    for line in lines:
        key = fold(line)
        for money in amounts(key):
            if money.dong == dong:
                said = SAID.search(money.printed)
                unit = "nghin" if said and said[0] == "ngan" else said[0] if said else "dong"
                return Printed(figure_of(dong, unit), unit, money.printed)
    return Printed(str(dong), "dong", "")


def figure_of(dong: int, unit: str) -> str:
    """So many đồng counted in the unit: 530.000.000 in triệu is "530"."""
    return f"{(Decimal(dong) / UNITS[unit]).normalize():f}"


def dong_of(figure: str, unit: str) -> int | None:
    """Whole đồng of a figure in a unit; None without a unit or where no whole đồng comes out."""
    if not figure or unit not in UNITS:
        return None
    value = Decimal(figure) * UNITS[unit]
    return int(value) if value == value.to_integral_value() else None


def units_are_mixed(units: Iterable[str]) -> bool:
    """Whether the amounts are printed in different units."""
    return len(set(units)) > 1
