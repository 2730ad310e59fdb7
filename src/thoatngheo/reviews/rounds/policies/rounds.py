"""Who may see and run reviews. A round concerns everybody whose area it touches; only its own area may work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.roles import DECIDERS, PREPARERS, READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewCampaign(Policy[Campaign]):
    action = "reviews.campaign.view"
    says = "Xem đợt rà soát của tỉnh"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *READERS)
        return EVERYTHING if paths == WHOLE_COUNTRY else above_and_below("path", paths)


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
