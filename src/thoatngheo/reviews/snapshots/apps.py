from django.apps import AppConfig


class SnapshotsConfig(AppConfig):
    name = "thoatngheo.reviews.snapshots"
    label = "reviews_snapshots"
    verbose_name = "Số liệu đã chốt"
    default_auto_field = "django.db.models.BigAutoField"
