"""Activities name nobody: whoever reads the plan reads them. Whom they reached is for those who may know it.

| action | reviewer | hamlet head | officer | chairman | district | province | agency | auditor | administrator |
|---|---|---|---|---|---|---|---|---|---|
| activity.view: of the area; of issued plans of the units above | | x | x | x | x | x | x | x | x |
| activity.write, activity.add, beneficiary.record | | | x | | x | x | | | |
| beneficiary.view (names as the registry shows them) | | | x | x | x | x | | x | |
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.roles import WRITERS_OF_COMMUNE
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.activities.models import Activity, Beneficiary
from thoatngheo.plans.register.policies.plans import ISSUED
from thoatngheo.plans.register.policies.roles import READERS, READERS_OF_PEOPLE, WRITERS
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewActivity(Policy[Activity]):
    """Activities of the area, and those of issued plans of the units above."""

    action = "plans.activity.view"
    says = "Xem hoạt động của kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *READERS)
        return within("path", paths) | (Q(plan__state__in=ISSUED) & above_and_below("path", paths))


class WriterOfActivity(Policy[Activity]):
    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class WriteActivity(WriterOfActivity):
    """Change it, and say what came out."""

    action = "plans.activity.write"
    says = "Sửa hoạt động, ghi kết quả"


@policy
class RecordBeneficiaries(WriterOfActivity, Policy[Activity]):
    action = "plans.beneficiary.record"
    says = "Ghi người thụ hưởng của hoạt động"


@policy
class AddActivity(Policy[Unit]):
    action = "plans.activity.add"
    says = "Thêm hoạt động của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class ViewBeneficiaries(Policy[Beneficiary]):
    """Which households and persons were reached; sector agencies read numbers only."""

    action = "plans.beneficiary.view"
    says = "Xem người thụ hưởng của hoạt động"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS_OF_PEOPLE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS_OF_PEOPLE))


@policy
class LoadBeneficiaries(Policy[Unit]):
    """Beneficiaries in Excel, with names: who sees the names of households in full and keeps the activities."""

    action = "plans.beneficiary.load"
    says = "Nhập, xuất Excel người thụ hưởng"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS_OF_COMMUNE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS_OF_COMMUNE))
