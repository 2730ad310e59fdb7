"""The page that checks whether the forms of an area agree."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.monitoring.forms.table import HOUSEHOLDS, PEOPLE
from thoatngheo.monitoring.policies import VIEW_RECONCILIATION
from thoatngheo.monitoring.reconciliation import Reconciliation, reconcile
from thoatngheo.monitoring.tables import equations
from thoatngheo.monitoring.views.forms import Asked, FormPage
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.policies import VIEW_HOUSEHOLD
from thoatngheo.registry.households.privacy import names_for

SHOWN = 200


class ReconciliationPage(FormPage):
    """Every equation of forms 1 to 13 for an area and a round; what does not balance, with the households behind it."""

    action = VIEW_RECONCILIATION
    template_name = "monitoring/reconciliation.html"
    title = gettext_lazy("Đối chiếu các biểu")
    help = gettext_lazy(
        "Các biểu báo cáo (Phụ lục VII, Thông tư 07/2021/TT-BLĐTBXH) phải khớp nhau: trong từng biểu, giữa các biểu, và giữa hai kỳ."
        " Chỗ không khớp được nêu kèm các hộ liên quan, cho người được xem hộ."
    )
    lists = True

    def fill(self, wanted: Asked, context: dict[str, Any]) -> date:
        gate.require(self.request.user, self.action, wanted.area)
        found = reconcile(wanted.area, wanted.year, standard=wanted.standard or None, round=wanted.round)
        ordered = sorted(found.equations, key=lambda equation: equation.holds)  # what does not agree stands first
        context.update(found=found, equations=equations(ordered), behind=self.behind(found))
        context["names"] = {HOUSEHOLDS: gettext("Hộ"), PEOPLE: gettext("Nhân khẩu")}
        return found.selection.day

    def behind(self, found: Reconciliation) -> list[dict[str, str]]:
        """The households behind what does not balance, as far as the person may see them."""
        user = self.request.user
        if not found.households or not gate.allows(user, VIEW_HOUSEHOLD):
            return []
        names = names_for(user)
        rows = (
            gate.visible(user, VIEW_HOUSEHOLD, Household.objects.all())
            .filter(pk__in=found.households)
            .select_related("unit")
            .by_name()[:SHOWN]
        )
        return [
            {"key": str(row.pk), "code": row.code, "head": names.show(row.head_name, row.path), "place": row.unit.full_name} for row in rows
        ]
