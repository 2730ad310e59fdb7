from django.apps import AppConfig


class RegistryConfig(AppConfig):
    name = "thoatngheo.registry"
    label = "registry"
    verbose_name = "Hộ gia đình"
    default_auto_field = "django.db.models.BigAutoField"
