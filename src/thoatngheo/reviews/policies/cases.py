"""Who may see the households of a review, their results and the reasons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.reviews.models import Case, Result, Round
from thoatngheo.reviews.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewCase(Policy[Case]):
    action = "reviews.case.view"
    says = "Xem hộ trong đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class ViewResult(Policy[Result]):
    action = "reviews.result.view"
    says = "Xem kết quả phân loại của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class ViewStandards(Policy[Round]):
    action = "reviews.standard.view"
    says = "Xem chuẩn nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *Role)


@policy
class ViewReasons(Policy[Result]):
    """The figures behind every indicator; a sector agency sees its own dimension in its own room."""

    action = "reviews.reason.view"
    says = "Xem lý do phân loại của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER, Role.HAMLET_HEAD, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.REVIEWER, Role.HAMLET_HEAD, *CASE_READERS))
