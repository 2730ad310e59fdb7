from importlib import import_module

from django.apps import AppConfig


class SystemConfig(AppConfig):
    """Pages without tables: what they show are `core`'s jobs and moved days."""

    name = "thoatngheo.system"
    label = "system"
    verbose_name = "Hệ thống"

    def ready(self) -> None:
        import_module("thoatngheo.system.site").register()
