from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "thoatngheo.accounts"
    label = "accounts"
    verbose_name = "Người dùng"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from thoatngheo.accounts import area_policies  # noqa: F401 - declares who may change units, once the models are there
