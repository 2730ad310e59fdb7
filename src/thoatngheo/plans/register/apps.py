from importlib import import_module

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class RegisterConfig(AppConfig):
    """The room whose label all models of plans carry: one history of migrations, tables `plans_…`."""

    name = "thoatngheo.plans.register"
    label = "plans"
    verbose_name = "Kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        post_migrate.connect(import_module("thoatngheo.plans.register.catalogue").load_after_migration, sender=self)
        import_module("thoatngheo.plans.register.site").register()
