from django.apps import AppConfig


class ProcessConfig(AppConfig):
    name = "thoatngheo.reviews.process"
    label = "reviews_process"
    verbose_name = "Quy trình rà soát"
    default_auto_field = "django.db.models.BigAutoField"
