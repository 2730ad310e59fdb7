from importlib import import_module

from django.apps import AppConfig


class RegistryConfig(AppConfig):
    name = "thoatngheo.registry"
    label = "registry"
    verbose_name = "Hộ gia đình"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.registry.policies")  # the gate knows an action from the moment it is imported
