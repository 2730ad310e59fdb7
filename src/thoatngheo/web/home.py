"""The home page's cards: what waits for me, how my area stands, where I left off.

def waiting_cases(user: Person) -> Card | None:
    …
    return Card(Place.WAITING, title=…, waits=…, until=date(2026, 12, 14), figure="312", unit=gettext("hộ"), link=…, button=…)

home.register(waiting_cases)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING

from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Person


class Place(Enum):
    """Where a card stands on the page, in this order."""

    WAITING = "waiting"
    AREA = "area"
    LEFT_OFF = "left_off"

    @property
    def title(self) -> StrOrPromise:
        return TITLES[self]


TITLES: dict[Place, StrOrPromise] = {
    Place.WAITING: gettext_lazy("Việc đang chờ bạn"),
    Place.AREA: gettext_lazy("Tình hình địa bàn"),
    Place.LEFT_OFF: gettext_lazy("Việc đang làm dở"),
}


@dataclass(frozen=True, slots=True)
class Card:
    """One card. `title` names the matter, `waits` says in a sentence what to do, `until` when at the latest;
    `figure` (already formatted) with `unit` is the one number; `done` of `total` draws a bar; `link` is the way there."""

    place: Place
    title: StrOrPromise
    waits: StrOrPromise = ""
    until: date | None = None
    figure: str = ""
    unit: StrOrPromise = ""
    link: str = ""
    button: StrOrPromise = ""
    picture: str = ""
    done: int | None = None
    total: int | None = None
    order: int = 50

    def late(self, today: date) -> bool:
        return self.until is not None and self.until < today


Provider = Callable[["Person"], Card | Sequence[Card] | None]
PROVIDERS: list[Provider] = []


def register(provider: Provider) -> None:
    """Add a source of cards; it answers None where it has nothing for this person. Call it from a room's `ready()`."""
    if provider not in PROVIDERS:
        PROVIDERS.append(provider)


def cards(user: Person) -> list[Card]:
    """All cards of a person."""
    found: list[Card] = []
    for provider in PROVIDERS:
        answer = provider(user)
        if isinstance(answer, Card):
            found.append(answer)
        elif answer is not None:
            found.extend(answer)
    return found


@dataclass(frozen=True, slots=True)
class Section:
    """One place of the home page with its cards: the nearest deadline first, then by order."""

    place: Place
    cards: tuple[Card, ...]


def sections(user: Person) -> list[Section]:
    """The home page: three places in their order; an empty one is left out, save what waits."""
    mine = sorted(cards(user), key=lambda card: (card.until or date.max, card.order))
    return [
        Section(place, chosen)
        for place in Place
        if (chosen := tuple(card for card in mine if card.place is place)) or place is Place.WAITING
    ]
