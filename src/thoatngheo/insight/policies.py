"""Who may compare standards and see an area at a glance. Counts only; who is behind a cell needs the right to see cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.monitoring.policies import READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


class AreaFigures(Policy[Unit]):
    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))


@policy
class ViewTransition(AreaFigures):
    action = "insight.transition.view"
    says = "So sánh kết quả giữa các chuẩn nghèo"


@policy
class ViewArea(AreaFigures):
    action = "insight.area.view"
    says = "Xem tình hình địa bàn"
