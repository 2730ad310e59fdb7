"""Who may see and change what in the registry.

| role | sees | changes |
|---|---|---|
| reviewer | households on the list of a hamlet assigned in an open review, with names | facts, new members |
| hamlet head | households of the own hamlet, with names | nothing |
| commune officer | households of the commune, with names; national IDs when asked for, recorded | everything in the commune |
| commune chairman | households of the commune, with names | nothing |
| district, province officer | households of the area, names masked; a page in full after a reason, recorded | totals of the area |
| sector agency | households of the area, with names; only facts of the own dimension | nothing |
| auditor | households of the area, with names | nothing |
| administrator | all, names masked as for the province | nothing |

The commune's officer and the province's take over households that are on record in units which are no more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import NOTHING, Policy, policy
from thoatngheo.registry.models import AreaTotal, Household, ImportBatch
from thoatngheo.registry.reviewers import assigned

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account

NEAR = (Role.REVIEWER, Role.HAMLET_HEAD, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN)
NAMED = (*NEAR, Role.SECTOR_AGENCY, Role.AUDITOR)
WIDE = (Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.ADMINISTRATOR)
OFFICER = (Role.COMMUNE_OFFICER,)
TAKERS = (Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER)
TOTALS = (Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)


class HouseholdPolicy(Policy[Household]):
    """Households below the places where the person holds one of `roles`."""

    roles: tuple[Role, ...] = ()

    def may(self, user: Account) -> bool:
        return holds(user, *self.roles)

    def rows(self, user: Account) -> Q:
        wide = [role for role in self.roles if role != Role.REVIEWER]
        found = within("path", scope(user, *wide)) if wide else NOTHING
        if Role.REVIEWER in self.roles and holds(user, Role.REVIEWER):
            # The area alone opens nothing to a reviewer: only what was assigned, and only while the review is open.
            found |= within("path", scope(user, Role.REVIEWER)) & assigned(user)
        return found


@policy
class ViewHousehold(HouseholdPolicy):
    action = "registry.household.view"
    says = "Xem hộ gia đình"
    roles = NAMED + WIDE


@policy
class SeeNames(HouseholdPolicy):
    """Names in full, without a reason."""

    action = "registry.household.names"
    says = "Xem họ tên đầy đủ"
    roles = NAMED


@policy
class EditHousehold(HouseholdPolicy):
    action = "registry.household.edit"
    says = "Thêm, sửa hộ và thành viên"
    roles = OFFICER


@policy
class AddMember(HouseholdPolicy):
    """Whoever comes to the house finds the child that was born since."""

    action = "registry.member.add"
    says = "Thêm thành viên vào hộ"
    roles = (Role.COMMUNE_OFFICER, Role.REVIEWER)


@policy
class StateFacts(HouseholdPolicy):
    action = "registry.statement.add"
    says = "Ghi thông tin của hộ"
    roles = (Role.COMMUNE_OFFICER, Role.REVIEWER)


@policy
class ShowNationalId(HouseholdPolicy):
    action = "registry.national_id.show"
    says = "Xem đầy đủ số định danh"
    roles = OFFICER


@policy
class ExportHouseholds(HouseholdPolicy):
    action = "registry.household.export"
    says = "Xuất danh sách hộ ra Excel"
    roles = (*NEAR, Role.AUDITOR, *WIDE)


@policy
class TakeOverHouseholds(Policy[Unit]):
    """The new commune takes over the households of its old ones; where one was divided, the province says whose they are."""

    action = "registry.household.take_over"
    says = "Tiếp nhận hộ còn ghi ở đơn vị cũ"

    def may(self, user: Account) -> bool:
        return holds(user, *TAKERS)

    def rows(self, user: Account) -> Q:
        return within("path", scope(user, *TAKERS)) & Q(level=Level.COMMUNE, valid_to=None)


class BatchPolicy(Policy[ImportBatch]):
    def may(self, user: Account) -> bool:
        return holds(user, *OFFICER)

    def rows(self, user: Account) -> Q:
        return within("path", scope(user, *OFFICER))


@policy
class ViewBatch(BatchPolicy):
    action = "registry.batch.view"
    says = "Xem các lần nhập từ Excel"


@policy
class ImportBatchAction(BatchPolicy):
    action = "registry.batch.import"
    says = "Nhập danh sách từ Excel"


@policy
class UndoBatch(BatchPolicy):
    action = "registry.batch.undo"
    says = "Hoàn tác một lần nhập"


@policy
class ViewTotals(Policy[AreaTotal]):
    action = "registry.total.view"
    says = "Xem tổng số hộ, nhân khẩu của địa bàn"

    def may(self, user: Account) -> bool:
        return holds(user, *Role)

    def rows(self, user: Account) -> Q:
        return within("unit__path", scope(user))


@policy
class EditTotals(Policy[AreaTotal]):
    action = "registry.total.edit"
    says = "Ghi tổng số hộ, nhân khẩu của địa bàn"

    def may(self, user: Account) -> bool:
        return holds(user, *TOTALS)

    def rows(self, user: Account) -> Q:
        return within("unit__path", scope(user, *TOTALS))
