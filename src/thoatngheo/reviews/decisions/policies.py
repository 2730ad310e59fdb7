"""Who prepares, signs and reads decisions and escapes. Whoever prepared does not sign: `require_other_person` in the service."""

from __future__ import annotations

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.models import Decision, ExpectedEscape, RegisterEntry
from thoatngheo.reviews.rounds.models import Round, StatusEntry
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

PREPARE_DECISION = grant(
    "reviews.decision.prepare", Round, says="Lập dự thảo quyết định của đợt rà soát", who=(Role.COMMUNE_OFFICER,), where=in_area("path")
)
PREPARE_WITHDRAWAL = grant(
    "reviews.decision.withdraw", Decision, says="Lập dự thảo hủy bỏ quyết định", who=(Role.COMMUNE_OFFICER,), where=in_area("path")
)
# The chairman of the commune decides (QĐ 24/2021/QĐ-TTg, Điều 4); nobody above does it in his place.
SIGN_DECISION = grant(
    "reviews.decision.sign", Decision, says="Ký hoặc trả lại dự thảo quyết định", who=(Role.COMMUNE_CHAIRMAN,), where=in_area("path")
)
VIEW_DECISION = grant("reviews.decision.view", Decision, says="Xem quyết định", who=CASE_READERS, where=in_area("path"))
VIEW_REGISTER = grant("reviews.register.view", RegisterEntry, says="Xem sổ quyết định", who=CASE_READERS, where=in_area("path"))
# The status ledger by household, for example who escaped poverty newly. By where the household lives now.
VIEW_STATUS = grant(
    "reviews.status.view", StatusEntry, says="Xem danh sách hộ mới thoát nghèo", who=CASE_READERS, where=in_area("household__path")
)


NAMERS = (Role.HAMLET_HEAD, Role.COMMUNE_OFFICER)
LOOKERS = (Role.HAMLET_HEAD, *CASE_READERS)

VIEW_ESCAPES = grant("reviews.escape.view", ExpectedEscape, says="Xem danh sách hộ dự kiến thoát nghèo", who=LOOKERS, where=in_area("path"))
# The hamlet names them; the officer may write down what the hamlet said.
NAME_ESCAPES = grant("reviews.escape.name", Household, says="Nêu hộ dự kiến thoát nghèo", who=NAMERS, where=in_area("path"))
