"""What other rooms have under way about households: asked before many of them go to another unit at once, or come back.

The registry knows no review. A room that does says here, in its `ready()`, how it is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thoatngheo.registry.households.querysets import HouseholdQuerySet


@dataclass(frozen=True, slots=True)
class Holder:
    """Two questions about some households; each answer is a sentence's subject, "3 hộ đang …", or empty.

    `under_way(households)`: what is not finished where they are on record now. `built_in(households, place)`: what
    was recorded about them in the subtree `place` and would be left behind.
    """

    under_way: Callable[[HouseholdQuerySet], str]
    built_in: Callable[[HouseholdQuerySet, str], str]


HOLDERS: dict[str, Holder] = {}


def register(name: str, holder: Holder) -> None:
    """Have the holder asked; the same name again replaces it."""
    HOLDERS[name] = holder


def under_way(households: HouseholdQuerySet) -> str:
    """The first thing that is not finished; empty where there is none."""
    return next((what for holder in HOLDERS.values() if (what := holder.under_way(households))), "")


def built_in(households: HouseholdQuerySet, place: str) -> str:
    """The first thing that was recorded about them in the place; empty where there is none."""
    return next((what for holder in HOLDERS.values() if (what := holder.built_in(households, place))), "")
