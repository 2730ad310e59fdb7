"""Who may see and run reviews. A round concerns everybody whose area it touches; only its own area may work on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.models import Unit
from thoatngheo.core.gate import EVERYTHING, declare
from thoatngheo.reviews.rounds.models import Campaign, Result, Round
from thoatngheo.reviews.rounds.places import above_and_below
from thoatngheo.reviews.rounds.policies.roles import DECIDERS, PREPARERS, READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def around_or_everywhere(user: Person, roles: Sequence[Role]) -> Q:
    paths = scope(user, *roles)
    return EVERYTHING if paths == WHOLE_COUNTRY else above_and_below("path", paths)


VIEW_CAMPAIGN = grant("reviews.campaign.view", Campaign, says="Xem đợt rà soát của tỉnh", who=READERS, where=around_or_everywhere)
VIEW_ROUND = grant("reviews.round.view", Round, says="Xem đợt rà soát", who=READERS, where=around_or_everywhere)
OPEN_ROUND = grant("reviews.round.open", Unit, says="Mở đợt rà soát", who=PREPARERS, where=in_area("path"))
CLASSIFY_ROUND = grant(
    "reviews.round.classify", Round, says="Lập danh sách và chạy phân loại của đợt rà soát", who=PREPARERS, where=in_area("path")
)
DECIDE_ROUND = grant("reviews.round.decide", Round, says="Ghi nhận kết quả của đợt rà soát", who=DECIDERS, where=in_area("path"))
# Who sees them depends on who was given which case: said above, where cases are known.
VIEW_REASONS = declare("reviews.reason.view", Result, says="Xem lý do phân loại của hộ")
