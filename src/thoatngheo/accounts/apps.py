from importlib import import_module

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "thoatngheo.accounts"
    label = "accounts"
    verbose_name = "Người dùng"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.accounts.area_policies")  # who may change units, once the models are there
        import_module("thoatngheo.accounts.day_policies")  # and the calendar
        import_module("thoatngheo.accounts.menu").register()
