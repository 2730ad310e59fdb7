from importlib import import_module

from django.apps import AppConfig


class MonitoringConfig(AppConfig):
    name = "thoatngheo.monitoring"
    label = "monitoring"
    verbose_name = "Theo dõi, báo cáo"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.monitoring.policies")  # the gate knows an action from the moment it is imported
