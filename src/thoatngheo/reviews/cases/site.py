"""Where the households of a round stand in the system: the menu, the home page, and what the registry asks of a review."""

from __future__ import annotations

from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.registry.households import holding, reviewers, standing
from thoatngheo.reviews.cases.policies.listing import MY_HAMLET, MY_TASKS, VIEW_REQUEST
from thoatngheo.web import home, navigation


def register() -> None:
    """Called once, when the room is ready."""
    for entry in (
        navigation.Entry(gettext_lazy("Hộ tôi rà soát"), "reviews:mine", MY_TASKS, icon="checklist", order=5),
        navigation.Entry(gettext_lazy("Thôn tôi"), "reviews:my-hamlet", MY_HAMLET, icon="users-group", order=6),
        navigation.Entry(gettext_lazy("Giấy đề nghị"), "reviews:requests", VIEW_REQUEST, icon="inbox", order=22),
    ):
        navigation.register(entry)
    home.register(later("thoatngheo.reviews.cases.cards.open_rounds"))
    home.register(later("thoatngheo.reviews.cases.cards.my_households"))
    reviewers.register("reviews", later("thoatngheo.reviews.cases.reviewers.households_of"))
    standing.register("reviews", later("thoatngheo.reviews.cases.services.survey_imports.surveyed_from"))
    holder = holding.Holder(later("thoatngheo.reviews.cases.transfers.under_way"), later("thoatngheo.reviews.cases.transfers.built_in"))
    holding.register("reviews", holder)
