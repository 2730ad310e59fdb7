"""Requests of households, reviewers by hamlet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import everywhere, grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Request, ReviewerTask
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

OFFICER = (Role.COMMUNE_OFFICER,)

VIEW_REQUEST = grant("reviews.request.view", Request, says="Xem giấy đề nghị rà soát", who=CASE_READERS, where=in_area("path"))
# Requests go to the commune's chairman (Điều 4, khoản 1); his officer receives them.
RECORD_REQUEST = grant("reviews.request.record", Household, says="Ghi giấy đề nghị của hộ", who=OFFICER, where=in_area("path"))
ANSWER_REQUEST = grant("reviews.request.answer", Request, says="Trả lời giấy đề nghị của hộ", who=OFFICER, where=in_area("path"))
ASSIGN_REVIEWERS = grant("reviews.task.assign", Round, says="Phân công rà soát viên", who=OFFICER, where=in_area("path"))


def own_tasks(user: Person, roles: Sequence[Role]) -> Q:
    return Q(reviewer=user.pk)


MY_TASKS = grant("reviews.task.mine", ReviewerTask, says="Xem các hộ tôi rà soát", who=(Role.REVIEWER,), where=own_tasks)
MY_HAMLET = grant("reviews.hamlet.view", Round, says="Xem danh sách rà soát của thôn mình", who=(Role.HAMLET_HEAD,), where=everywhere)
