"""Who sees and computes progress, and who reports results by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewProgress(InArea):
    """The figures of the own area; of a plan of the unit above only the own part."""

    action = "plans.progress.view"
    says = "Xem tiến độ chỉ tiêu"
    roles = READERS


@policy
class ComputeProgress(InArea):
    """Have the progress of a plan of the own area computed again."""

    action = "plans.progress.compute"
    says = "Tính tiến độ kế hoạch"
    roles = WRITERS


@policy
class ViewAchievement(InArea):
    """What units report by hand."""

    action = "plans.achievement.view"
    says = "Xem kết quả do đơn vị báo cáo"
    roles = READERS


@policy
class ReportAchievement(Policy[Unit]):
    """Report what a unit of the own area has reached."""

    action = "plans.achievement.report"
    says = "Báo cáo kết quả chỉ tiêu của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
