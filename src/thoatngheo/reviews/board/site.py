"""Where the board stands in the system: the home page."""

from __future__ import annotations

from thoatngheo.core.later import later
from thoatngheo.web import home


def register() -> None:
    """Called once, when the room is ready."""
    home.register(later("thoatngheo.reviews.board.cards.campaign_cards"))
    home.register(later("thoatngheo.reviews.board.cards.round_cards"))
