from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class DocumentsConfig(AppConfig):
    name = "thoatngheo.reviews.documents"
    label = "reviews_documents"
    verbose_name = "Văn bản rà soát"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.papers": "thoatngheo.reviews.documents.jobs",
        "reviews.certificates": "thoatngheo.reviews.documents.jobs",
        "reviews.papers.remove": "thoatngheo.reviews.documents.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.reviews.documents.site").register()
