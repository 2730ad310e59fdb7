"""Who may change units. Declared here and not in areas, because areas knows nothing of roles."""

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


@policy
class EditHamlets(Policy[Unit]):
    """The commune enters, renames and ends its own hamlets."""

    action = "areas.hamlet.edit"
    says = "Nhập, đổi tên thôn, tổ dân phố"
    roles = (Role.COMMUNE_OFFICER, Role.ADMINISTRATOR)

    def may(self, user: Person) -> bool:
        return holds(user, *self.roles)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *self.roles))


@policy
class SetAreaType(Policy[Unit]):
    """Rural or urban decides the income line: the level above the commune enters it, with its source."""

    action = "areas.type.set"
    says = "Ghi loại khu vực (nông thôn, thành thị)"
    roles = (Role.PROVINCE_OFFICER, Role.DISTRICT_OFFICER, Role.ADMINISTRATOR)

    def may(self, user: Person) -> bool:
        return holds(user, *self.roles)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *self.roles))


@policy
class LoadCountry(Policy[Unit]):
    """The national list is loaded by the administrator."""

    action = "areas.country.load"
    says = "Nạp danh mục đơn vị hành chính cả nước"

    def may(self, user: Person) -> bool:
        return holds(user, Role.ADMINISTRATOR)
