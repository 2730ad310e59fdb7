from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy

from thoatngheo.plans import tabs
from thoatngheo.web.navigation import Entry, register


class PlansConfig(AppConfig):
    name = "thoatngheo.plans"
    label = "plans"
    verbose_name = "Kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "plans.progress": "thoatngheo.plans.progress_jobs",
        "plans.progress_of_the_day": "thoatngheo.plans.jobs",
        "plans.remind": "thoatngheo.plans.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.plans.policies")  # the gate knows an action from the moment it is imported
        post_migrate.connect(import_module("thoatngheo.plans.services.catalogue").load_after_migration, sender=self)
        register(Entry(gettext_lazy("Kế hoạch"), "plans:plans", "plans.plan.view", icon="target", order=30))
        tabs.register(tabs.Tab("plan", gettext_lazy("Kế hoạch"), "plans:plan", "plans.plan.view", order=10))
        import_module("thoatngheo.plans.target_places").register()
        import_module("thoatngheo.plans.task_places").register()
        import_module("thoatngheo.plans.progress_places").register()
        import_module("thoatngheo.plans.drafting_places").register()
        import_module("thoatngheo.plans.activity_places").register()
        import_module("thoatngheo.plans.money_places").register()
