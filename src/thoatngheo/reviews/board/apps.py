from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class BoardConfig(AppConfig):
    name = "thoatngheo.reviews.board"
    label = "reviews_board"
    verbose_name = "Theo dõi rà soát"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.campaign.reconcile": "thoatngheo.reviews.board.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.reviews.board.site").register()
