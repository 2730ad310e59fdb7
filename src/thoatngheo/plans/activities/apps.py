from importlib import import_module

from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    name = "thoatngheo.plans.activities"
    label = "plans_activities"
    verbose_name = "Hoạt động, mô hình, quỹ"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.plans.activities.site").register()
