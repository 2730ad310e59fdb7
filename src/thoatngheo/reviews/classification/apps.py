from importlib import import_module

from django.apps import AppConfig


class ClassificationConfig(AppConfig):
    name = "thoatngheo.reviews.classification"
    label = "reviews_classification"
    verbose_name = "Chuẩn nghèo"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.reviews.classification.site").register()
