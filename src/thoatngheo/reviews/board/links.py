"""Where the deeds of the board lead; a page that this person may not open, or that is not there, has no link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.urls import NoReverseMatch, resolve, reverse

from thoatngheo.core.gate import NO_ACTION, Action

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person
    from thoatngheo.reviews.rounds.models import Round

# Stage → name of the page that takes the round's key; where it is the list of households, with its filter.
PAGES = {
    "survey": "reviews:cases",
    "classify": "reviews:cases",
    "meeting": "reviews:meetings",
    "posting": "reviews:postings",
    "on_wall": "reviews:postings",
    "recheck": "reviews:complaints",
    "repost": "reviews:postings",
    "decision": "reviews:decisions",
    "ended": "reviews:decisions",
}


FILTERS = {"survey": "?buoc=listed", "classify": "?buoc=surveyed"}


def link(stage: str, round: Round, user: Person) -> str:
    """The address of the stage's page for this round; empty where the person may not."""
    name = PAGES.get(stage)
    if not name:
        return ""
    try:
        address = reverse(name, args=[round.pk])
    except NoReverseMatch:
        return ""
    view = getattr(resolve(address).func, "view_class", None)
    action: Action[Any] = getattr(view, "action", NO_ACTION)
    return address + FILTERS.get(stage, "") if action.may(user) else ""
