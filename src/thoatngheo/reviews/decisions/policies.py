"""Who prepares, signs and reads decisions and escapes. Whoever prepared does not sign: `require_other_person` in the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.registry.models import Household
from thoatngheo.reviews.decisions.models import Decision, ExpectedEscape, RegisterEntry
from thoatngheo.reviews.rounds.models import Round, StatusEntry
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class PrepareDecision(Policy[Round]):
    action = "reviews.decision.prepare"
    says = "Lập dự thảo quyết định của đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, Role.COMMUNE_OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.COMMUNE_OFFICER))


@policy
class PrepareWithdrawal(Policy[Decision]):
    action = "reviews.decision.withdraw"
    says = "Lập dự thảo hủy bỏ quyết định"

    def may(self, user: Person) -> bool:
        return holds(user, Role.COMMUNE_OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.COMMUNE_OFFICER))


@policy
class SignDecision(Policy[Decision]):
    """The chairman of the commune decides (QĐ 24/2021/QĐ-TTg, Điều 4); nobody above does it in his place."""

    action = "reviews.decision.sign"
    says = "Ký hoặc trả lại dự thảo quyết định"

    def may(self, user: Person) -> bool:
        return holds(user, Role.COMMUNE_CHAIRMAN)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.COMMUNE_CHAIRMAN))


@policy
class ViewDecision(Policy[Decision]):
    action = "reviews.decision.view"
    says = "Xem quyết định"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class ViewRegister(Policy[RegisterEntry]):
    action = "reviews.register.view"
    says = "Xem sổ quyết định"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class ViewStatus(Policy[StatusEntry]):
    """The status ledger by household, for example who escaped poverty newly. By where the household lives now."""

    action = "reviews.status.view"
    says = "Xem danh sách hộ mới thoát nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("household__path", scope(user, *CASE_READERS))


NAMERS = (Role.HAMLET_HEAD, Role.COMMUNE_OFFICER)
LOOKERS = (Role.HAMLET_HEAD, *CASE_READERS)


@policy
class ViewEscapes(Policy[ExpectedEscape]):
    action = "reviews.escape.view"
    says = "Xem danh sách hộ dự kiến thoát nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *LOOKERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *LOOKERS))


@policy
class NameEscapes(Policy[Household]):
    """The hamlet names them; the officer may write down what the hamlet said."""

    action = "reviews.escape.name"
    says = "Nêu hộ dự kiến thoát nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *NAMERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NAMERS))
