from typing import ClassVar

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.later import later
from thoatngheo.web import home, navigation
from thoatngheo.web.navigation import Entry, Group


class RegistryConfig(AppConfig):
    name = "thoatngheo.registry"
    label = "registry"
    verbose_name = "Hộ gia đình"
    default_auto_field = "django.db.models.BigAutoField"
    # Kind of job, or task of the queue → the module that declares it (`core.jobs.kinds`).
    jobs: ClassVar[dict[str, str]] = {
        "registry.check": "thoatngheo.registry.jobs",
        "registry.import": "thoatngheo.registry.jobs",
        "registry.export": "thoatngheo.registry.jobs",
    }

    def ready(self) -> None:
        from thoatngheo.registry.policies import TAKE_OVER_HOUSEHOLDS, VIEW_BATCH, VIEW_HOUSEHOLD, VIEW_TOTALS

        navigation.register(Entry(_("Hộ gia đình"), "registry:households", VIEW_HOUSEHOLD, icon="users", order=10, group=Group.WORK))
        navigation.register(Entry(_("Nhập từ Excel"), "registry:batches", VIEW_BATCH, icon="upload", order=20, group=Group.WORK))
        navigation.register(Entry(_("Tổng số hộ, nhân khẩu"), "registry:totals", VIEW_TOTALS, icon="sum", order=60, group=Group.PLACES))
        left = _("Hộ còn ghi ở đơn vị cũ")
        navigation.register(Entry(left, "registry:old-places", TAKE_OVER_HOUSEHOLDS, icon="history", order=65, group=Group.PLACES))
        home.register(later("thoatngheo.registry.cards.old_households"))
