"""Who may see the result forms, and of which areas. Forms hold counts only, so nobody's name is in them."""

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
