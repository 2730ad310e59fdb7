"""Incomes in whole thousands of đồng that fall into the wanted band and do not pile up on its edge."""

from __future__ import annotations

from random import Random

from thoatngheo.demo.generator.marginals import Lines

THOUSAND = 1000


def income_for(rng: Random, category: str, lines: Lines, *, in_band: bool = False) -> int:
    """Đồng a person and month. `in_band`: a poor household above the poverty line, poor by its deprivations."""
    line, upper, middle = lines.poverty // THOUSAND, lines.upper // THOUSAND, lines.middle // THOUSAND
    if category == "poor" and not in_band:
        amount = rng.triangular(line * 0.3, line, line * 0.82)
    elif category in ("poor", "near_poor"):
        low = line if lines.near_poor else line * 0.45
        amount = rng.triangular(low + 1, upper, low + 0.6 * (upper - low))
    elif category == "middle":
        amount = rng.uniform(upper + 1, middle)
    else:
        amount = middle + 1 + rng.gammavariate(1.6, middle * 0.55)
    return THOUSAND * clamp(int(amount), *band(category, lines, in_band=in_band))


def next_income(rng: Random, income: int, category: str, lines: Lines, *, in_band: bool) -> int:
    """A year later, still in the same category: often the same, else a little more or less."""
    low, high = band(category, lines, in_band=in_band)
    unchanged = low <= income // THOUSAND <= high
    if unchanged and rng.random() < 0.35:
        return income
    moved = int(income / THOUSAND * rng.uniform(0.95, 1.12))
    if low <= moved <= high:
        return THOUSAND * moved
    return income if unchanged else income_for(rng, category, lines, in_band=in_band)


def band(category: str, lines: Lines, *, in_band: bool) -> tuple[int, int]:
    """Lowest and highest income of a category, in thousands."""
    line, upper, middle = lines.poverty // THOUSAND, lines.upper // THOUSAND, lines.middle // THOUSAND
    if category == "poor" and not in_band:
        return 60, line
    if category in ("poor", "near_poor"):
        return (line + 1 if lines.near_poor else 60), upper
    if category == "middle":
        return upper + 1, middle
    return middle + 1, 30_000


def clamp(value: int, low: int, high: int) -> int:
    return max(low, min(high, value))
