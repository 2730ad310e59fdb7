"""One unit: its days, its type, where it came from and what became of it, what lies in it."""

from __future__ import annotations

from typing import Any

from django.shortcuts import get_object_or_404
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas import tables
from thoatngheo.areas.flow import Line, Node, Picture, picture
from thoatngheo.areas.levels import Level
from thoatngheo.areas.lineage import Origin, later, predecessors
from thoatngheo.areas.lookup import period, type_row
from thoatngheo.areas.models import Unit
from thoatngheo.areas.policies import EDIT_HAMLETS, SET_AREA_TYPE, VIEW_UNITS
from thoatngheo.areas.views.days import day_asked_for
from thoatngheo.core import gate
from thoatngheo.web.views import Crumb, Page


class UnitPage(Page):
    """A unit's page; the base of the forms about it."""

    action = VIEW_UNITS
    template_name = "areas/unit.html"
    help = _("Đường liền: nhập toàn bộ. Đường đứt: chỉ một phần, số liệu cũ không chia được. Chưa đối chiếu: chưa thấy văn bản gốc.")

    def setup(self, request: Any, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.unit = get_object_or_404(Unit.objects.select_related("parent__parent__parent"), pk=kwargs["pk"])

    def heading(self) -> str:
        return self.unit.full_name

    def crumbs(self) -> list[Crumb]:
        above: list[Unit] = []
        unit = self.unit.parent
        while unit is not None:
            above.insert(0, unit)
            unit = unit.parent
        return [Crumb(_("Đơn vị hành chính"), "/don-vi/"), *(Crumb(each.full_name, f"/don-vi/{each.pk}/") for each in above)]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        unit, user = self.unit, self.request.user
        day = day_asked_for(self.request, default=self.usual_day())
        day = min(max(day, unit.valid_from), unit.valid_to or day)
        before, after = predecessors(unit), later(unit)
        children = Unit.objects.children_on(unit, day)
        kwargs.update(
            unit=unit,
            day=day,
            period=period(unit),
            type_row=type_row(unit, day),
            types=unit.types.order_by("valid_from"),
            children=tables.children(children, day) if children else None,
            before=tables.lineage(_("Hình thành từ"), before, old=True) if before else None,
            after=tables.lineage(_("Trở thành"), after, old=False) if after else None,
            flow=drawing(unit, before, after) if before or after else None,
            is_commune=unit.level == Level.COMMUNE,
            is_hamlet=unit.level == Level.HAMLET,
            may_edit=gate.allows(user, EDIT_HAMLETS, unit),
            may_type=unit.level in {Level.COMMUNE, Level.HAMLET} and gate.allows(user, SET_AREA_TYPE, unit),
        )
        return super().get_context_data(**kwargs)

    def usual_day(self) -> Any:
        return min(timezone.localdate(), self.unit.valid_to or timezone.localdate())


def drawing(unit: Unit, before: list[Origin], after: list[Origin]) -> Picture:
    """Every unit once, in the column of its distance."""
    nodes = {unit.pk: Node(unit.pk, unit.full_name, period(unit), 0)}
    for step in before:
        old = step.link.predecessor
        nodes.setdefault(old.pk, Node(old.pk, old.full_name, period(old), -step.distance))
    for step in after:
        new = step.link.successor
        nodes.setdefault(new.pk, Node(new.pk, new.full_name, period(new), step.distance))
    lines = [Line(step.link.predecessor_id, step.link.successor_id, step.link.kind == "whole") for step in (*before, *after)]
    return picture(list(nodes.values()), lines)


def back_to(unit: Unit) -> Crumb:
    return Crumb(unit.full_name or gettext("Đơn vị"), f"/don-vi/{unit.pk}/")
