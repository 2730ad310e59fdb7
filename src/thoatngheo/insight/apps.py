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
        from thoatngheo.insight.policies import VIEW_AREA, VIEW_TRANSITION

        register(Entry(gettext_lazy("Tình hình địa bàn"), "insight:area", VIEW_AREA, icon="chart-bar", order=5, group=Group.FIGURES))
        register(
            Entry(
                gettext_lazy("So sánh hai chuẩn nghèo"),
                "insight:transition",
                VIEW_TRANSITION,
                icon="adjustments",
                order=20,
                group=Group.FIGURES,
            )
        )
        home.register(later("thoatngheo.insight.cards.area_figures"))
