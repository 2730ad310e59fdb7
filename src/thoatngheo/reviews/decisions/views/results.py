"""The results of a round on paper are entered into the status ledger."""

from __future__ import annotations

from django.utils.translation import gettext

from thoatngheo.accounts.models import User
from thoatngheo.reviews.decisions.services.deciding import decide_round
from thoatngheo.reviews.rounds.policies.rounds import DECIDE_ROUND
from thoatngheo.reviews.rounds.views.rounds import Deed
from thoatngheo.web.figures import number


class Decide(Deed):
    action = DECIDE_ROUND

    def do(self, actor: User) -> str:
        entries = decide_round(actor=actor, round=self.round)
        return gettext("Đã ghi nhận %(count)s kết quả vào sổ theo dõi.") % {"count": number(entries)}
