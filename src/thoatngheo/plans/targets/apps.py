from importlib import import_module

from django.apps import AppConfig


class TargetsConfig(AppConfig):
    name = "thoatngheo.plans.targets"
    label = "plans_targets"
    verbose_name = "Chỉ tiêu của kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.plans.targets.site").register()
