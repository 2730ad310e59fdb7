from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class CasesConfig(AppConfig):
    name = "thoatngheo.reviews.cases"
    label = "reviews_cases"
    verbose_name = "Hộ được rà soát"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.classify": "thoatngheo.reviews.cases.jobs",
        "reviews.campaign.list": "thoatngheo.reviews.cases.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.reviews.cases.site").register()
