from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    name = "thoatngheo.reviews.decisions"
    label = "reviews_decisions"
    verbose_name = "Quyết định"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.sign": "thoatngheo.reviews.decisions.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.reviews.decisions.site").register()
