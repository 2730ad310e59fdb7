"""Who asks, who answers, who settles what was said about a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.drafting.models import Asked
from thoatngheo.plans.register.agencies import agency_keys
from thoatngheo.plans.register.policies.roles import WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class AnswerAsked(Policy[Asked]):
    """Read the version one was asked about, comment or agree: the agency's own people, and the office for what came on paper."""

    action = "plans.asked.answer"
    says = "Góp ý dự thảo kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS) or bool(agency_keys(user))

    def rows(self, user: Person) -> Q:
        return Q(agency__in=agency_keys(user)) | within("consultation__path", scope(user, *WRITERS))


@policy
class OwnAsked(Policy[Asked]):
    """The list of what one's own agencies were asked."""

    action = "plans.asked.view"
    says = "Xem dự thảo gửi cơ quan mình"

    def may(self, user: Person) -> bool:
        return bool(agency_keys(user))

    def rows(self, user: Person) -> Q:
        return Q(agency__in=agency_keys(user))
