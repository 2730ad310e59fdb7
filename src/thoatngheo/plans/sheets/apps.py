from django.apps import AppConfig


class SheetsConfig(AppConfig):
    name = "thoatngheo.plans.sheets"
    label = "plans_sheets"
    verbose_name = "Bảng Excel của kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
