from importlib import import_module

from django.apps import AppConfig


class RoundsConfig(AppConfig):
    """The room whose label all models of reviews carry: one history of migrations, tables `reviews_…`."""

    name = "thoatngheo.reviews.rounds"
    label = "reviews"
    verbose_name = "Rà soát"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.reviews.rounds.site").register()
