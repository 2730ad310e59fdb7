"""Who reads, writes, keeps and issues the text of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import Grant, grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Level
from thoatngheo.areas.paths import within
from thoatngheo.plans.drafting.models import Consultation
from thoatngheo.plans.register.models import Plan
from thoatngheo.plans.register.policies.roles import READERS, WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


# The text, its versions and the comments: the area's own people and those above.
READ_DRAFT = grant("plans.draft.view", Plan, says="Xem dự thảo kế hoạch", who=READERS, where=in_area("path"))
# Type, keep versions, settle comments.
WRITE_DRAFT: Grant[Plan | Consultation] = grant("plans.draft.write", Plan, says="Soạn thảo kế hoạch", who=WRITERS, where=in_area("path"))


def plans_to_issue(user: Person, roles: Sequence[Role]) -> Q:
    low = Q(unit__level__in=(Level.COMMUNE, Level.HAMLET))
    return (low & within("path", scope(user, *SIGNERS_OF_COMMUNE))) | (~low & within("path", scope(user, *SUPERVISORS)))


# A commune's plan: its chairman, who prepared nothing of it; above communes the supervisor records what was signed.
ISSUE_PLAN = grant("plans.plan.issue", Plan, says="Ban hành kế hoạch", who=(*SIGNERS_OF_COMMUNE, *SUPERVISORS), where=plans_to_issue)
