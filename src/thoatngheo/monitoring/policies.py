"""Who may see the result forms, and of which areas. Forms 1 to 13 hold counts only; 14 and 15 name people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

READERS = (
    Role.COMMUNE_OFFICER,
    Role.COMMUNE_CHAIRMAN,
    Role.DISTRICT_OFFICER,
    Role.PROVINCE_OFFICER,
    Role.SECTOR_AGENCY,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
)


@policy
class ViewForm(Policy[Unit]):
    action = "monitoring.form.view"
    says = "Xem biểu mẫu kết quả rà soát của địa bàn"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))


# Those who may see which household is in which category.
LIST_READERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)


@policy
class ViewList(Policy[Unit]):
    """Forms 14 and 15 name people; a sector agency sees the lists of its own room instead."""

    action = "monitoring.list.view"
    says = "Xem danh sách chi tiết hộ nghèo, hộ cận nghèo (biểu 14, 15)"

    def may(self, user: Person) -> bool:
        return holds(user, *LIST_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *LIST_READERS))


@policy
class ViewReconciliation(Policy[Unit]):
    action = "monitoring.reconciliation.view"
    says = "Đối chiếu số liệu các biểu của địa bàn"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))
