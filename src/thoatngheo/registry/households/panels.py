"""What other rooms add to a household's page.

    panels.register(Panel("reviews.categories", 10, "reviews/panels/categories.html", categories))

in the room's `ready()`. A panel's template gets what `context(household, user, day)` returns, besides `household` and `day`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account
    from thoatngheo.registry.households.models import Household

Context = Callable[["Household", "Account", date], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Panel:
    """One part of the page, above the facts; lower `order` first."""

    name: str
    order: int
    template: str
    context: Context


PANELS: dict[str, Panel] = {}


def register(panel: Panel) -> None:
    """Add a panel; the same name again replaces it."""
    PANELS[panel.name] = panel


def shown(household: Household, user: Account, day: date) -> list[tuple[str, dict[str, Any]]]:
    """Template and context of every panel, in order."""
    ordered = sorted(PANELS.values(), key=lambda panel: panel.order)
    return [(panel.template, {"household": household, "day": day} | panel.context(household, user, day)) for panel in ordered]
