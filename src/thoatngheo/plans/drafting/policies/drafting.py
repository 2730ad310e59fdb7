"""Who reads, writes, keeps and issues the text of a plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Level
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ReadDraft(InArea):
    """The text, its versions and the comments: the area's own people and those above."""

    action = "plans.draft.view"
    says = "Xem dự thảo kế hoạch"
    roles = READERS


@policy
class WriteDraft(InArea):
    """Type, keep versions, settle comments."""

    action = "plans.draft.write"
    says = "Soạn thảo kế hoạch"
    roles = WRITERS


@policy
class IssuePlan(Policy[Plan]):
    """A commune's plan: its chairman, who prepared nothing of it; above communes the supervisor records what was signed."""

    action = "plans.plan.issue"
    says = "Ban hành kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *SIGNERS_OF_COMMUNE, *SUPERVISORS)

    def rows(self, user: Person) -> Q:
        low = Q(unit__level__in=(Level.COMMUNE, Level.HAMLET))
        return (low & within("path", scope(user, *SIGNERS_OF_COMMUNE))) | (~low & within("path", scope(user, *SUPERVISORS)))
