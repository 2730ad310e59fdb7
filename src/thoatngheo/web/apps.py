from pathlib import Path

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation.reloader import translation_file_changed

from thoatngheo.web.messages import compile_stale


class WebConfig(AppConfig):
    name = "thoatngheo.web"
    label = "web"
    verbose_name = "Giao diện"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from thoatngheo.web import checks  # noqa: F401 - registers the checks once Django is ready

        if compile_stale():
            # The first start of a fresh copy: a room's `ready` may have read the catalogues before they were there.
            translation_file_changed(None, Path("django.mo"))
        autodiscover_modules("policies")
