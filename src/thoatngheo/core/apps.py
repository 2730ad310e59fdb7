from importlib import import_module

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules


class CoreConfig(AppConfig):
    name = "thoatngheo.core"
    label = "core"
    verbose_name = "Nền chung"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """What rooms declare is read at the start, so that nothing is missing from the gate, the journal or the ledger."""
        autodiscover_modules("policies", "journal", "chained")
        import_module("thoatngheo.core.jobs.running")
