from importlib import import_module

from django.apps import AppConfig


class TakeoversConfig(AppConfig):
    """Households still on record in units that have ended; the tables stand with the households."""

    name = "thoatngheo.registry.takeovers"
    label = "registry_takeovers"
    verbose_name = "Tiếp nhận hộ từ đơn vị cũ"

    def ready(self) -> None:
        import_module("thoatngheo.registry.takeovers.site").register()
