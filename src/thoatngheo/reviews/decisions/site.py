"""Where decisions stand in the system: the menu, the home page, and a household's page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.registry.households import panels
from thoatngheo.reviews.decisions.policies import VIEW_ESCAPES, VIEW_REGISTER, VIEW_STATUS
from thoatngheo.web import home, navigation


def register() -> None:
    """Called once, when the room is ready."""
    for entry in (
        navigation.Entry(gettext_lazy("Sổ quyết định"), "reviews:register", VIEW_REGISTER, icon="book-2", order=30),
        navigation.Entry(gettext_lazy("Hộ mới thoát nghèo"), "reviews:newly_escaped", VIEW_STATUS, icon="home-check", order=32),
        navigation.Entry(gettext_lazy("Dự kiến thoát nghèo"), "reviews:escapes", VIEW_ESCAPES, icon="trending-up", order=24),
    ):
        navigation.register(entry)
    home.register(later("thoatngheo.reviews.decisions.cards.to_sign"))
    home.register(later("thoatngheo.reviews.decisions.cards.returned"))
    decided = later("thoatngheo.reviews.decisions.cards.decisions_of")
    panels.register(panels.Panel("reviews.decisions", 15, "reviews/panels/decisions.html", decided))
