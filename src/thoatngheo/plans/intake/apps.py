from django.apps import AppConfig


class IntakeConfig(AppConfig):
    name = "thoatngheo.plans.intake"
    label = "plans_intake"
    verbose_name = "Đọc văn bản kế hoạch"
    default_auto_field = "django.db.models.BigAutoField"
