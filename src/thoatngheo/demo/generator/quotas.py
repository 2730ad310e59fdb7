"""Whole numbers that add up: dividing a total in proportion without losing a household."""

from __future__ import annotations

from collections.abc import Sequence


def apportion(total: int, weights: Sequence[int]) -> list[int]:
    """Divide `total` in proportion to `weights` by the largest remainder; the parts add up exactly.

    Equal remainders go to the earlier weight, so the answer never depends on chance. No weight at all
    with something to divide is a mistake of the caller.
    """
    whole = sum(weights)
    if whole == 0:
        if total:
            raise ValueError("nothing to divide by: all weights are zero")
        return [0] * len(weights)
    parts = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda i: (-(total * weights[i] % whole), i))
    for i in by_remainder[: total - sum(parts)]:
        parts[i] += 1
    return parts
