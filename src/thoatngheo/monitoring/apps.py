from django.apps import AppConfig


class MonitoringConfig(AppConfig):
    name = "thoatngheo.monitoring"
    label = "monitoring"
    verbose_name = "Biểu mẫu, báo cáo"
    default_auto_field = "django.db.models.BigAutoField"
