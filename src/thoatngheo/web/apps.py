from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules

from thoatngheo.web.messages import compile_stale


class WebConfig(AppConfig):
    name = "thoatngheo.web"
    label = "web"
    verbose_name = "Giao diện"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from thoatngheo.web import checks  # noqa: F401 - registers the checks once Django is ready

        compile_stale()
        autodiscover_modules("policies")
