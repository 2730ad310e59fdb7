"""Who reads and writes plans. A plan names nobody: once issued, everybody below reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea
from thoatngheo.reviews.rounds.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

ISSUED = (Plan.State.ISSUED, Plan.State.REPLACED)


@policy
class ViewPlan(Policy[Plan]):
    """Issued plans of the area and of every unit above it; drafts of the area itself."""

    action = "plans.plan.view"
    says = "Xem kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *READERS)
        return within("path", paths) | (Q(state__in=ISSUED) & above_and_below("path", paths))


@policy
class WritePlan(InArea):
    """Take over, write, issue, replace: the officers, for their own unit and those below it."""

    action = "plans.plan.write"
    says = "Lập, sửa kế hoạch"
    roles = WRITERS


@policy
class WritePlanOf(Policy[Unit]):
    """Make a plan of a unit."""

    action = "plans.plan.add"
    says = "Lập kế hoạch của một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
