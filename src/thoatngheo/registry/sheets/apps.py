from importlib import import_module
from typing import ClassVar

from django.apps import AppConfig


class SheetsConfig(AppConfig):
    """Lists in and out of Excel; the tables stand with the households."""

    name = "thoatngheo.registry.sheets"
    label = "registry_sheets"
    verbose_name = "Danh sách Excel"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "registry.check": "thoatngheo.registry.sheets.jobs",
        "registry.import": "thoatngheo.registry.sheets.jobs",
        "registry.export": "thoatngheo.registry.sheets.jobs",
    }

    def ready(self) -> None:
        import_module("thoatngheo.registry.sheets.site").register()
