from typing import ClassVar

from django.apps import AppConfig


class HearingsConfig(AppConfig):
    name = "thoatngheo.reviews.hearings"
    label = "reviews_hearings"
    verbose_name = "Họp thôn, niêm yết, khiếu nại"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "reviews.post_lists": "thoatngheo.reviews.hearings.jobs",
    }
