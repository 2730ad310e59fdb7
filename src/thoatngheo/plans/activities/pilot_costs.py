"""What a model cost for each household. Pure, whole đồng."""

from __future__ import annotations


def cost_per_household(state: int | None, own: int | None, households: int) -> int | None:
    """The state's money and the households' own for each household, half a đồng up; None where nothing can be told."""
    if households == 0 or (state is None and own is None):
        return None
    total = (state or 0) + (own or 0)
    return (2 * total + households) // (2 * households)
