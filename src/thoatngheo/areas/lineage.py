"""What became of units, and what they came from."""

from __future__ import annotations

from thoatngheo.areas.models import Unit


def working_paths(unit: Unit) -> tuple[str, ...]:
    """The subtrees that belong to the work of a unit: its own, and those of the units merged whole into it or below it."""
    return (unit.path,)
