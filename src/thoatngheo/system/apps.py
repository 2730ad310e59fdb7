from django.apps import AppConfig

from thoatngheo.system import site


class SystemConfig(AppConfig):
    """Pages without tables: what they show are `core`'s jobs and moved days."""

    name = "thoatngheo.system"
    label = "system"
    verbose_name = "Hệ thống"

    def ready(self) -> None:
        site.register()
