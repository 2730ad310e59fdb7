from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class TasksConfig(AppConfig):
    name = "thoatngheo.plans.tasks"
    label = "plans_tasks"
    verbose_name = "Nhiệm vụ của kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "plans.remind": "thoatngheo.plans.tasks.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.plans.tasks.site").register()
