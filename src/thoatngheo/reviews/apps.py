from django.apps import AppConfig


class ReviewsConfig(AppConfig):
    name = "thoatngheo.reviews"
    label = "reviews"
    verbose_name = "Rà soát"
    default_auto_field = "django.db.models.BigAutoField"
