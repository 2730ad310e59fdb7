"""The tabs of a plan's page. Each part registers its own, so that no part needs to know the others:

    register(Tab("targets", gettext_lazy("Chỉ tiêu"), "plans:targets", "plans.target.view", order=20))

`link` is the name of an address with the plan's key; `action` is asked of the gate with the plan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.urls import reverse

from thoatngheo.core import gate

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Action, Person
    from thoatngheo.plans.register.models import Plan


@dataclass(frozen=True, slots=True)
class Tab:
    """A page about one plan."""

    code: str
    title: StrOrPromise
    link: str
    action: Action[Any]
    order: int


TABS: dict[str, Tab] = {}


def register(tab: Tab) -> None:
    TABS[tab.code] = tab


def tabs_for(user: Person, plan: Plan, here: str) -> list[tuple[StrOrPromise, str, bool]]:
    """Title, address, and whether it is the page one is on, of each tab whose action the person holds, in order."""
    seen = [tab for tab in sorted(TABS.values(), key=lambda tab: tab.order) if gate.allows(user, tab.action)]
    return [(tab.title, reverse(tab.link, args=[plan.pk]), tab.code == here) for tab in seen]
