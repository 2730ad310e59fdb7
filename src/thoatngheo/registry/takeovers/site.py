"""The room's line in the menu, and its card on the home page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from thoatngheo.core.later import later
from thoatngheo.registry.households.policies import TAKE_OVER_HOUSEHOLDS
from thoatngheo.web import home, navigation
from thoatngheo.web.navigation import Entry, Group


def register() -> None:
    """Called once, from the room's `ready()`."""
    left = _("Hộ còn ghi ở đơn vị cũ")
    navigation.register(
        Entry(left, "registry:old-places", TAKE_OVER_HOUSEHOLDS, icon="history", order=65, group=Group.PLACES)
    )
    home.register(later("thoatngheo.registry.takeovers.cards.old_households"))
