"""Who asks, who answers, who settles what was said about a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import declare
from thoatngheo.plans.drafting.models import Asked
from thoatngheo.plans.register.agencies import agency_keys, serves, writes_or_serves
from thoatngheo.plans.register.policies.roles import WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def questions_to_answer(user: Person) -> Q:
    return Q(agency__in=agency_keys(user)) | within("consultation__path", scope(user, *WRITERS))


# Read the version one was asked about, comment or agree: the agency's own people, and the office for what came on paper.
ANSWER_ASKED = declare("plans.asked.answer", Asked, says="Góp ý dự thảo kế hoạch", may=writes_or_serves, rows=questions_to_answer)


def own_questions(user: Person) -> Q:
    return Q(agency__in=agency_keys(user))


# The list of what one's own agencies were asked.
OWN_ASKED = declare("plans.asked.view", Asked, says="Xem dự thảo gửi cơ quan mình", may=serves, rows=own_questions)
