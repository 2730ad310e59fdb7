from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig
from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.registry import holding, panels, reviewers, standing
from thoatngheo.web import home
from thoatngheo.web.navigation import Entry, Group, register


class ReviewsConfig(AppConfig):
    name = "thoatngheo.reviews"
    label = "reviews"
    verbose_name = "Rà soát"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.classify": "thoatngheo.reviews.jobs",
        "reviews.campaign.list": "thoatngheo.reviews.jobs",
        "reviews.campaign.reconcile": "thoatngheo.reviews.jobs",
        "reviews.post_lists": "thoatngheo.reviews.posting_jobs",
        "reviews.sign": "thoatngheo.reviews.signing_jobs",
        "reviews.papers": "thoatngheo.reviews.paper_jobs",
        "reviews.certificates": "thoatngheo.reviews.paper_jobs",
        "reviews.papers.remove": "thoatngheo.reviews.paper_jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.reviews.policies")  # the gate knows an action from the moment it is imported
        register(Entry(gettext_lazy("Đợt rà soát"), "reviews:rounds", "reviews.round.view", icon="clipboard-check", order=20))
        register(Entry(gettext_lazy("Hộ tôi rà soát"), "reviews:mine", "reviews.task.mine", icon="checklist", order=5))
        register(Entry(gettext_lazy("Thôn tôi"), "reviews:my-hamlet", "reviews.hamlet.view", icon="users-group", order=6))
        register(Entry(gettext_lazy("Sổ quyết định"), "reviews:register", "reviews.register.view", icon="book-2", order=30))
        register(Entry(gettext_lazy("Hộ mới thoát nghèo"), "reviews:newly_escaped", "reviews.status.view", icon="home-check", order=32))
        register(Entry(gettext_lazy("Giấy đề nghị"), "reviews:requests", "reviews.request.view", icon="inbox", order=22))
        register(Entry(gettext_lazy("Dự kiến thoát nghèo"), "reviews:escapes", "reviews.escape.view", icon="trending-up", order=24))
        register(
            Entry(gettext_lazy("Chuẩn nghèo"), "reviews:standards", "reviews.standard.view", icon="scale", order=40, group=Group.PLACES)
        )
        register(
            Entry(gettext_lazy("Mẫu văn bản"), "reviews:templates", "reviews.template.view", icon="file-text", order=60, group=Group.SYSTEM)
        )
        home.register(later("thoatngheo.reviews.decision_places.to_sign"))
        home.register(later("thoatngheo.reviews.decision_places.returned"))
        home.register(later("thoatngheo.reviews.cards.open_rounds"))
        home.register(later("thoatngheo.reviews.board.cards.campaign_cards"))
        home.register(later("thoatngheo.reviews.board.cards.round_cards"))
        home.register(later("thoatngheo.reviews.cards.my_households"))
        reviewers.register("reviews", later("thoatngheo.reviews.reviewing.households_of"))
        standing.register("reviews", later("thoatngheo.reviews.services.survey_imports.surveyed_from"))
        holding.register("reviews", holding.Holder(later("thoatngheo.reviews.held.under_way"), later("thoatngheo.reviews.held.built_in")))
        told = "thoatngheo.reviews.household_panels"
        decided = later("thoatngheo.reviews.decision_places.decisions_of")
        panels.register(panels.Panel("reviews.decisions", 15, "reviews/panels/decisions.html", decided))
        panels.register(panels.Panel("reviews.categories", 10, "reviews/panels/categories.html", later(f"{told}.categories")))
        panels.register(panels.Panel("reviews.reasons", 20, "reviews/panels/reasons.html", later(f"{told}.reasons")))
