"""Who may see the households of a round, their results and the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import NOTHING, Policy, policy
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.cases.reviewers import assigned_cases, cases_of
from thoatngheo.reviews.rounds.models import Result, Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

SEERS = (Role.HAMLET_HEAD, *CASE_READERS)


def reviewed(user: Person, assigned: Q) -> Q:
    """What is assigned to the person, within the area of the role; nothing for who is no reviewer today."""
    return within("path", scope(user, Role.REVIEWER)) & assigned if holds(user, Role.REVIEWER) else NOTHING


@policy
class ViewCase(Policy[Case]):
    """Officers and the hamlet head by area; a reviewer what is assigned to him."""

    action = "reviews.case.view"
    says = "Xem hộ trong đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER, *SEERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *SEERS)) | reviewed(user, cases_of(user))


@policy
class SurveyCase(Policy[Case]):
    """Phiếu B: the reviewer of the hamlet, or the commune's officer; a hamlet head never changes a survey."""

    action = "reviews.case.survey"
    says = "Ghi Phiếu B của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER, Role.COMMUNE_OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.COMMUNE_OFFICER)) | reviewed(user, cases_of(user))


@policy
class ListCases(Policy[Round]):
    """The list of a round's households: whoever sees cases, of the rounds that touch the own area."""

    action = "reviews.round.cases"
    says = "Xem danh sách hộ của đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER, *SEERS)

    def rows(self, user: Person) -> Q:
        return above_and_below("path", scope(user, Role.REVIEWER, *SEERS))


@policy
class ViewResult(Policy[Result]):
    action = "reviews.result.view"
    says = "Xem kết quả phân loại của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class ViewReasons(Policy[Result]):
    """The figures behind every indicator; a sector agency sees its own dimension in its own room."""

    action = "reviews.reason.view"
    says = "Xem lý do phân loại của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER, *SEERS)

    def rows(self, user: Person) -> Q:
        mine = Q(household__in=assigned_cases(user).values("household"))
        return within("path", scope(user, *SEERS)) | reviewed(user, mine)
