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

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.levels import Level
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import NOTHING
from thoatngheo.registry.households.models import AreaTotal, Household, ImportBatch
from thoatngheo.registry.households.reviewers import assigned

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account

NEAR = (Role.REVIEWER, Role.HAMLET_HEAD, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN)
NAMED = (*NEAR, Role.SECTOR_AGENCY, Role.AUDITOR)
WIDE = (Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.ADMINISTRATOR)
OFFICER = (Role.COMMUNE_OFFICER,)
TAKERS = (Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICER)
TOTALS = (Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)


def known_households(user: Account, roles: Sequence[Role]) -> Q:
    """Households below the places where the person holds one of the roles."""
    wide = [role for role in roles if role != Role.REVIEWER]
    found = within("path", scope(user, *wide)) if wide else NOTHING
    if Role.REVIEWER in roles and holds(user, Role.REVIEWER):
        # The area alone opens nothing to a reviewer: only what was assigned, and only while the review is open.
        found |= within("path", scope(user, Role.REVIEWER)) & assigned(user)
    return found


VIEW_HOUSEHOLD = grant("registry.household.view", Household, says="Xem hộ gia đình", who=NAMED + WIDE, where=known_households)
# Names in full, without a reason.
SEE_NAMES = grant("registry.household.names", Household, says="Xem họ tên đầy đủ", who=NAMED, where=known_households)
EDIT_HOUSEHOLD = grant("registry.household.edit", Household, says="Thêm, sửa hộ và thành viên", who=OFFICER, where=known_households)
# Whoever comes to the house finds the child that was born since.
ADD_MEMBER = grant(
    "registry.member.add", Household, says="Thêm thành viên vào hộ", who=(Role.COMMUNE_OFFICER, Role.REVIEWER), where=known_households
)
STATE_FACTS = grant(
    "registry.statement.add", Household, says="Ghi thông tin của hộ", who=(Role.COMMUNE_OFFICER, Role.REVIEWER), where=known_households
)
SHOW_NATIONAL_ID = grant("registry.national_id.show", Household, says="Xem đầy đủ số định danh", who=OFFICER, where=known_households)
EXPORT_HOUSEHOLDS = grant(
    "registry.household.export", Household, says="Xuất danh sách hộ ra Excel", who=(*NEAR, Role.AUDITOR, *WIDE), where=known_households
)


def standing_communes(user: Account, roles: Sequence[Role]) -> Q:
    return within("path", scope(user, *roles)) & Q(level=Level.COMMUNE, valid_to=None)


# The new commune takes over the households of its old ones; where one was divided, the province says whose they are.
TAKE_OVER_HOUSEHOLDS = grant(
    "registry.household.take_over", Unit, says="Tiếp nhận hộ còn ghi ở đơn vị cũ", who=TAKERS, where=standing_communes
)
VIEW_BATCH = grant("registry.batch.view", ImportBatch, says="Xem các lần nhập từ Excel", who=OFFICER, where=in_area("path"))
IMPORT_BATCH = grant("registry.batch.import", ImportBatch, says="Nhập danh sách từ Excel", who=OFFICER, where=in_area("path"))
UNDO_BATCH = grant("registry.batch.undo", ImportBatch, says="Hoàn tác một lần nhập", who=OFFICER, where=in_area("path"))
VIEW_TOTALS = grant("registry.total.view", AreaTotal, says="Xem tổng số hộ, nhân khẩu của địa bàn", who=Role, where=in_area("unit__path"))
EDIT_TOTALS = grant("registry.total.edit", AreaTotal, says="Ghi tổng số hộ, nhân khẩu của địa bàn", who=TOTALS, where=in_area("unit__path"))
