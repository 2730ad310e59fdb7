"""Who may see and run reviews. A round concerns everybody whose area it touches; only its own area may work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy
from thoatngheo.reviews.models import Case, Result, Round
from thoatngheo.reviews.places import above_and_below

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

READERS = (
    Role.REVIEWER,
    Role.HAMLET_HEAD,
    Role.COMMUNE_OFFICER,
    Role.COMMUNE_CHAIRMAN,
    Role.DISTRICT_OFFICER,
    Role.PROVINCE_OFFICER,
    Role.SECTOR_AGENCY,
    Role.AUDITOR,
    Role.ADMINISTRATOR,
)
# Those who may see which household is in which category; a sector agency sees entitlements in its own room instead.
CASE_READERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)
PREPARERS = (Role.COMMUNE_OFFICER, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)
# The chairman recognises results (QĐ 24/2021/QĐ-TTg); the offices above enter the decided results of earlier years.
DECIDERS = (Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER)


@policy
class ViewRound(Policy[Round]):
    action = "reviews.round.view"
    says = "Xem đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *READERS)
        return EVERYTHING if paths == WHOLE_COUNTRY else above_and_below("path", paths)


@policy
class OpenRound(Policy[Unit]):
    action = "reviews.round.open"
    says = "Mở đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *PREPARERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *PREPARERS))


@policy
class ClassifyRound(Policy[Round]):
    action = "reviews.round.classify"
    says = "Lập danh sách và chạy phân loại của đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *PREPARERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *PREPARERS))


@policy
class DecideRound(Policy[Round]):
    action = "reviews.round.decide"
    says = "Ghi nhận kết quả của đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *DECIDERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *DECIDERS))


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
