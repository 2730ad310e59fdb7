from importlib import import_module

from django.apps import AppConfig


class DraftingConfig(AppConfig):
    name = "thoatngheo.plans.drafting"
    label = "plans_drafting"
    verbose_name = "Soạn thảo kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.plans.drafting.site").register()
