from django.apps import AppConfig


class AreasConfig(AppConfig):
    name = "thoatngheo.areas"
    label = "areas"
    verbose_name = "Đơn vị hành chính"
    default_auto_field = "django.db.models.BigAutoField"
