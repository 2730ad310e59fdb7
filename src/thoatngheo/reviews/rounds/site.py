"""Where rounds stand in the system: the menu, and what the rules found on a household's page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.registry.households import panels
from thoatngheo.reviews.rounds.policies.rounds import VIEW_ROUND
from thoatngheo.web import navigation


def register() -> None:
    """Called once, when the room is ready."""
    navigation.register(navigation.Entry(gettext_lazy("Đợt rà soát"), "reviews:rounds", VIEW_ROUND, icon="clipboard-check", order=20))
    told = "thoatngheo.reviews.rounds.household_panels"
    panels.register(panels.Panel("reviews.categories", 10, "reviews/panels/categories.html", later(f"{told}.categories")))
    panels.register(panels.Panel("reviews.reasons", 20, "reviews/panels/reasons.html", later(f"{told}.reasons")))
