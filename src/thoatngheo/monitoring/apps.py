from django.apps import AppConfig
from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.reviews.board import balance
from thoatngheo.web.navigation import Entry, Group, register


class MonitoringConfig(AppConfig):
    name = "thoatngheo.monitoring"
    label = "monitoring"
    verbose_name = "Theo dõi, báo cáo"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from thoatngheo.monitoring.policies import VIEW_FORM

        balance.register(later("thoatngheo.monitoring.reconciliation.failed_equations"))
        register(Entry(gettext_lazy("Biểu mẫu kết quả"), "monitoring:form", VIEW_FORM, icon="table", order=10, group=Group.FIGURES))
