"""Who opens reviews for many units, returns and publishes their results, and who comments on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import SIGNERS_OF_COMMUNE, SUPERVISORS, WRITERS_OF_COMMUNE
from thoatngheo.accounts.scope import WHOLE_COUNTRY, assignments
from thoatngheo.areas.lineage import working_paths
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, declare
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


# Ad hoc and special reviews: the commune for itself, the offices above for all of their communes.
OPEN_CAMPAIGN = grant("reviews.campaign.open", Unit, says="Mở đợt rà soát thường xuyên, đột xuất", who=PREPARERS, where=in_area("path"))
# The yearly review is opened for all communes at once, by the office above them.
OPEN_YEARLY_CAMPAIGN = grant(
    "reviews.campaign.open_yearly", Unit, says="Mở đợt rà soát định kỳ cho các xã", who=SUPERVISORS, where=in_area("path")
)
RETURN_ROUND = grant("reviews.round.return", Round, says="Trả lại đợt rà soát kèm ý kiến", who=SUPERVISORS, where=in_area("path"))
PUBLISH_ROUND = grant("reviews.round.publish", Round, says="Công bố kết quả của đợt rà soát", who=SUPERVISORS, where=in_area("path"))
PUBLISH_CAMPAIGN = grant("reviews.campaign.publish", Campaign, says="Công bố kết quả của các xã", who=SUPERVISORS, where=in_area("path"))
RECONCILE_CAMPAIGN = grant(
    "reviews.campaign.reconcile", Campaign, says="Đối chiếu biểu mẫu của các xã", who=SUPERVISORS, where=in_area("path")
)


def works_for_the_front(user: Person) -> bool:
    return bool(front_paths(user))


def rounds_of_the_front(user: Person) -> Q:
    paths = front_paths(user)
    return EVERYTHING if paths == WHOLE_COUNTRY else within("path", paths)


COMMENT_ON_ROUND = declare(
    "reviews.round.comment", Round, says="Nêu ý kiến giám sát về đợt rà soát", may=works_for_the_front, rows=rounds_of_the_front
)
ANSWER_REMARK = grant("reviews.round.answer", Round, says="Trả lời ý kiến về đợt rà soát", who=ANSWERERS, where=in_area("path"))
ASK_OPINION = grant(
    "reviews.opinion.ask", Round, says="Xin ý kiến cấp huyện về kết quả rà soát", who=WRITERS_OF_COMMUNE, where=in_area("path")
)
GIVE_OPINION = grant(
    "reviews.opinion.give", Round, says="Cho ý kiến về kết quả rà soát của xã", who=(Role.DISTRICT_OFFICER,), where=in_area("path")
)
