from django.apps import AppConfig


class InsightConfig(AppConfig):
    name = "thoatngheo.insight"
    label = "insight"
    verbose_name = "Phân tích"
    default_auto_field = "django.db.models.BigAutoField"
