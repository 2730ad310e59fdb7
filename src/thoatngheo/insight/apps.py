from importlib import import_module

from django.apps import AppConfig
from django.utils.translation import gettext_lazy

from thoatngheo.core.later import later
from thoatngheo.web import home
from thoatngheo.web.navigation import Entry, Group, register


class InsightConfig(AppConfig):
    name = "thoatngheo.insight"
    label = "insight"
    verbose_name = "Phân tích"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        import_module("thoatngheo.insight.policies")  # the gate knows an action from the moment it is imported
        register(
            Entry(gettext_lazy("Tình hình địa bàn"), "insight:area", "insight.area.view", icon="chart-bar", order=5, group=Group.FIGURES)
        )
        register(
            Entry(
                gettext_lazy("So sánh hai chuẩn nghèo"),
                "insight:transition",
                "insight.transition.view",
                icon="adjustments",
                order=20,
                group=Group.FIGURES,
            )
        )
        home.register(later("thoatngheo.insight.cards.area_figures"))
