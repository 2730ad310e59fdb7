"""Who may see the households of a round, their results and the reasons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import give, grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import NOTHING
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.reviewers import assigned_cases, cases_of
from thoatngheo.reviews.rounds.models import Result, Round
from thoatngheo.reviews.rounds.places import around
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS
from thoatngheo.reviews.rounds.policies.rounds import VIEW_REASONS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SEERS = (Role.HAMLET_HEAD, *CASE_READERS)


def reviewed(user: Person, assigned: Q) -> Q:
    """What is assigned to the person, within the area of the role; nothing for who is no reviewer today."""
    return within("path", scope(user, Role.REVIEWER)) & assigned if holds(user, Role.REVIEWER) else NOTHING


def cases_to_see(user: Person, roles: Sequence[Role]) -> Q:
    return within("path", scope(user, *SEERS)) | reviewed(user, cases_of(user))


# Officers and the hamlet head by area; a reviewer what is assigned to him.
VIEW_CASE = grant("reviews.case.view", Case, says="Xem hộ trong đợt rà soát", who=(Role.REVIEWER, *SEERS), where=cases_to_see)


def cases_to_survey(user: Person, roles: Sequence[Role]) -> Q:
    return within("path", scope(user, Role.COMMUNE_OFFICER)) | reviewed(user, cases_of(user))


# Phiếu B: the reviewer of the hamlet, or the commune's officer; a hamlet head never changes a survey.
SURVEY_CASE = grant(
    "reviews.case.survey", Case, says="Ghi Phiếu B của hộ", who=(Role.REVIEWER, Role.COMMUNE_OFFICER), where=cases_to_survey
)
# The list of a round's households: whoever sees cases, of the rounds that touch the own area.
LIST_CASES = grant("reviews.round.cases", Round, says="Xem danh sách hộ của đợt rà soát", who=(Role.REVIEWER, *SEERS), where=around("path"))
VIEW_RESULT = grant("reviews.result.view", Result, says="Xem kết quả phân loại của hộ", who=CASE_READERS, where=in_area("path"))


def results_to_explain(user: Person, roles: Sequence[Role]) -> Q:
    mine = Q(household__in=assigned_cases(user).values("household"))
    return within("path", scope(user, *SEERS)) | reviewed(user, mine)


# The figures behind every indicator; a sector agency sees its own dimension in its own room.
give(VIEW_REASONS, who=(Role.REVIEWER, *SEERS), where=results_to_explain)
