from importlib import import_module

from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "thoatngheo.reviews"
    label = "reviews"
    verbose_name = "Rà soát"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.reviews.policies")  # the gate knows an action from the moment it is imported
