from importlib import import_module

from django.apps import AppConfig


class HouseholdsConfig(AppConfig):
    """The room whose label all models of the registry carry: one history of migrations, tables `registry_…`."""

    name = "thoatngheo.registry.households"
    label = "registry"
    verbose_name = "Hộ gia đình"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.registry.households.site").register()
