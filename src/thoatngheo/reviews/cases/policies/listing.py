"""Requests of households, reviewers by hamlet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.registry.models import Household
from thoatngheo.reviews.cases.models import Request, ReviewerTask
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

OFFICER = (Role.COMMUNE_OFFICER,)


@policy
class ViewRequest(Policy[Request]):
    action = "reviews.request.view"
    says = "Xem giấy đề nghị rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class RecordRequest(Policy[Household]):
    """Requests go to the commune's chairman (Điều 4, khoản 1); his officer receives them."""

    action = "reviews.request.record"
    says = "Ghi giấy đề nghị của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, *OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *OFFICER))


@policy
class AnswerRequest(Policy[Request]):
    action = "reviews.request.answer"
    says = "Trả lời giấy đề nghị của hộ"

    def may(self, user: Person) -> bool:
        return holds(user, *OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *OFFICER))


@policy
class AssignReviewers(Policy[Round]):
    action = "reviews.task.assign"
    says = "Phân công rà soát viên"

    def may(self, user: Person) -> bool:
        return holds(user, *OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *OFFICER))


@policy
class MyTasks(Policy[ReviewerTask]):
    action = "reviews.task.mine"
    says = "Xem các hộ tôi rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, Role.REVIEWER)

    def rows(self, user: Person) -> Q:
        return Q(reviewer=user.pk)


@policy
class MyHamlet(Policy[Round]):
    action = "reviews.hamlet.view"
    says = "Xem danh sách rà soát của thôn mình"

    def may(self, user: Person) -> bool:
        return holds(user, Role.HAMLET_HEAD)
