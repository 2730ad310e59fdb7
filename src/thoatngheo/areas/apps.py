from django.apps import AppConfig
from django.utils.translation import gettext_lazy


class AreasConfig(AppConfig):
    name = "thoatngheo.areas"
    label = "areas"
    verbose_name = "Đơn vị hành chính"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from thoatngheo.areas.policies import VIEW_UNITS
        from thoatngheo.web.navigation import Entry, Group, register

        register(Entry(gettext_lazy("Đơn vị hành chính"), "areas:units", VIEW_UNITS, icon="map-2", order=10, group=Group.PLACES))
