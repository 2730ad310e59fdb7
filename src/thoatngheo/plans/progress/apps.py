from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class ProgressConfig(AppConfig):
    name = "thoatngheo.plans.progress"
    label = "plans_progress"
    verbose_name = "Tiến độ kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "plans.progress": "thoatngheo.plans.progress.jobs",
        "plans.progress_of_the_day": "thoatngheo.plans.progress.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.plans.progress.site").register()
