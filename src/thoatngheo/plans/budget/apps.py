from importlib import import_module

from django.apps import AppConfig


class BudgetConfig(AppConfig):
    name = "thoatngheo.plans.budget"
    label = "plans_budget"
    verbose_name = "Kinh phí của kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.plans.budget.site").register()
