from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy

from thoatngheo.registry import holding, panels, reviewers, standing
from thoatngheo.web import home
from thoatngheo.web.navigation import Entry, Group, register


class ReviewsConfig(AppConfig):
    name = "thoatngheo.reviews"
    label = "reviews"
    verbose_name = "Rà soát"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.reviews.policies")  # the gate knows an action from the moment it is imported
        import_module("thoatngheo.reviews.jobs")  # and the worker a kind of job
        import_module("thoatngheo.reviews.paper_jobs")
        import_module("thoatngheo.reviews.posting_jobs")
        import_module("thoatngheo.reviews.signing_jobs")
        import_module("thoatngheo.reviews.decision_places")
        register(Entry(gettext_lazy("Đợt rà soát"), "reviews:rounds", "reviews.round.view", icon="clipboard-check", order=20))
        register(Entry(gettext_lazy("Hộ tôi rà soát"), "reviews:mine", "reviews.task.mine", icon="checklist", order=5))
        register(Entry(gettext_lazy("Thôn tôi"), "reviews:my-hamlet", "reviews.hamlet.view", icon="users-group", order=6))
        register(Entry(gettext_lazy("Giấy đề nghị"), "reviews:requests", "reviews.request.view", icon="inbox", order=22))
        register(Entry(gettext_lazy("Dự kiến thoát nghèo"), "reviews:escapes", "reviews.escape.view", icon="trending-up", order=24))
        register(
            Entry(gettext_lazy("Chuẩn nghèo"), "reviews:standards", "reviews.standard.view", icon="scale", order=40, group=Group.PLACES)
        )
        register(
            Entry(gettext_lazy("Mẫu văn bản"), "reviews:templates", "reviews.template.view", icon="file-text", order=60, group=Group.SYSTEM)
        )
        home.register(import_module("thoatngheo.reviews.cards").open_rounds)
        home.register(import_module("thoatngheo.reviews.board.cards").campaign_cards)
        home.register(import_module("thoatngheo.reviews.board.cards").round_cards)
        home.register(import_module("thoatngheo.reviews.cards").my_households)
        reviewers.register("reviews", import_module("thoatngheo.reviews.reviewing").households_of)
        standing.register("reviews", import_module("thoatngheo.reviews.services.survey_imports").surveyed_from)
        holding.register("reviews", import_module("thoatngheo.reviews.held").HOLDER)
        told = import_module("thoatngheo.reviews.household_panels")
        panels.register(panels.Panel("reviews.categories", 10, "reviews/panels/categories.html", told.categories))
        panels.register(panels.Panel("reviews.reasons", 20, "reviews/panels/reasons.html", told.reasons))
