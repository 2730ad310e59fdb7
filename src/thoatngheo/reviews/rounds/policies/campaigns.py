"""Who opens reviews for many units, returns and publishes their results, and who comments on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS, WRITERS_OF_COMMUNE
from thoatngheo.accounts.scope import WHOLE_COUNTRY, assignments, holds, scope
from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.policies.roles import PREPARERS

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

    from thoatngheo.core.gate import Person

ANSWERERS = (*WRITERS_OF_COMMUNE, *SIGNERS_OF_COMMUNE)


# Sectors of `Assignment` that stand for the Front and the organisations, who supervise reviews (requirements C8).
FRONT: dict[str, StrOrPromise] = {
    "front": _("Mặt trận Tổ quốc"),
    "women": _("Hội Liên hiệp Phụ nữ"),
    "farmers": _("Hội Nông dân"),
    "veterans": _("Hội Cựu chiến binh"),
    "youth": _("Đoàn Thanh niên"),
    "organisation": _("Đoàn thể"),
}


def front_paths(user: Person) -> tuple[str, ...]:
    """The subtrees in which the person works for the Front or an organisation today."""
    held = [each for each in assignments(user, (Role.SECTOR_AGENCY,)) if each.sector.strip().lower() in FRONT]
    if any(each.unit is None for each in held):
        return WHOLE_COUNTRY
    return tuple(sorted({path for each in held if each.unit for path in working_paths(each.unit)}))


@policy
class OpenCampaign(Policy[Unit]):
    """Ad hoc and special reviews: the commune for itself, the offices above for all of their communes."""

    action = "reviews.campaign.open"
    says = "Mở đợt rà soát thường xuyên, đột xuất"

    def may(self, user: Person) -> bool:
        return holds(user, *PREPARERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *PREPARERS))


@policy
class OpenYearlyCampaign(Policy[Unit]):
    """The yearly review is opened for all communes at once, by the office above them."""

    action = "reviews.campaign.open_yearly"
    says = "Mở đợt rà soát định kỳ cho các xã"

    def may(self, user: Person) -> bool:
        return holds(user, *SUPERVISORS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *SUPERVISORS))


class BySupervisors(Policy[Round]):
    def may(self, user: Person) -> bool:
        return holds(user, *SUPERVISORS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *SUPERVISORS))


@policy
class ReturnRound(BySupervisors):
    action = "reviews.round.return"
    says = "Trả lại đợt rà soát kèm ý kiến"


@policy
class PublishRound(BySupervisors):
    action = "reviews.round.publish"
    says = "Công bố kết quả của đợt rà soát"


@policy
class PublishCampaign(Policy[Campaign]):
    action = "reviews.campaign.publish"
    says = "Công bố kết quả của các xã"

    def may(self, user: Person) -> bool:
        return holds(user, *SUPERVISORS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *SUPERVISORS))


@policy
class ReconcileCampaign(PublishCampaign):
    action = "reviews.campaign.reconcile"
    says = "Đối chiếu biểu mẫu của các xã"


@policy
class CommentOnRound(Policy[Round]):
    action = "reviews.round.comment"
    says = "Nêu ý kiến giám sát về đợt rà soát"

    def may(self, user: Person) -> bool:
        return bool(front_paths(user))

    def rows(self, user: Person) -> Q:
        paths = front_paths(user)
        return EVERYTHING if paths == WHOLE_COUNTRY else within("path", paths)


@policy
class AnswerRemark(Policy[Round]):
    action = "reviews.round.answer"
    says = "Trả lời ý kiến về đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *ANSWERERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *ANSWERERS))


@policy
class AskOpinion(Policy[Round]):
    action = "reviews.opinion.ask"
    says = "Xin ý kiến cấp huyện về kết quả rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS_OF_COMMUNE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS_OF_COMMUNE))


@policy
class GiveOpinion(Policy[Round]):
    action = "reviews.opinion.give"
    says = "Cho ý kiến về kết quả rà soát của xã"

    def may(self, user: Person) -> bool:
        return holds(user, Role.DISTRICT_OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.DISTRICT_OFFICER))
