"""Who may read and make the documents of a review, and put an office's own template in place.

| document | who |
|---|---|
| minutes, posted lists | as the meeting and the posting themselves; names masked where the registry masks them |
| decisions with their lists | those who read cases; names masked in the same way |
| list to review, certificates, letters, detailed lists | the commune's officer and chairman, the auditor |
| a household's prefilled request | those near the household |
| everything of a commune at once | the commune's officer and chairman |
| certificates with national IDs in full | the officer, by the registry's own action, on record |
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.decisions.models import Certificate, Decision, DecisionItem
from thoatngheo.reviews.documents.models import OfficeTemplate
from thoatngheo.reviews.rounds.models import Round
from thoatngheo.reviews.rounds.policies.roles import CASE_READERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

OFFICE = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN)
NAMED = (*OFFICE, Role.AUDITOR)
NEAR = (Role.REVIEWER, Role.HAMLET_HEAD, *OFFICE)
TEMPLATE_KEEPERS = (Role.COMMUNE_OFFICER, Role.ADMINISTRATOR)

SEE_PAPERS = grant("reviews.paper.list", Round, says="Xem các văn bản của đợt rà soát", who=NAMED, where=in_area("path"))
ALL_PAPERS = grant("reviews.paper.all", Round, says="Tải toàn bộ văn bản của xã", who=OFFICE, where=in_area("path"))
DECISION_PAPER = grant("reviews.paper.decision", Decision, says="Tải quyết định", who=CASE_READERS, where=in_area("path"))
# All members of the listed households with their groups.
DETAILED_LIST = grant(
    "reviews.paper.details", Decision, says="Tải danh sách chi tiết hộ nghèo, hộ cận nghèo", who=NAMED, where=in_area("path")
)
CERTIFICATE_PAPER = grant("reviews.paper.certificate", Certificate, says="Tải giấy chứng nhận", who=NAMED, where=in_area("path"))
# With the national ID in full; the registry's own action is asked too, and the look is recorded.
FULL_CERTIFICATE = grant(
    "reviews.paper.certificate_full",
    Certificate,
    says="Tải giấy chứng nhận có số định danh đầy đủ",
    who=(Role.COMMUNE_OFFICER,),
    where=in_area("path"),
)
LETTER_PAPER = grant("reviews.paper.letter", DecisionItem, says="Tải thông báo gửi hộ", who=NAMED, where=in_area("path"))
REQUEST_PAPER = grant("reviews.paper.request", Household, says="Tải giấy đề nghị điền sẵn", who=NEAR, where=in_area("path"))


def templates_here(user: Person, roles: Sequence[Role]) -> Q:
    paths = scope(user, *roles)
    return EVERYTHING if paths == WHOLE_COUNTRY else within("path", paths)


SEE_TEMPLATES = grant(
    "reviews.template.view", OfficeTemplate, says="Xem mẫu văn bản của cơ quan", who=TEMPLATE_KEEPERS, where=templates_here
)
TAKE_BACK_TEMPLATE = grant(
    "reviews.template.take_back", OfficeTemplate, says="Gỡ mẫu văn bản của cơ quan", who=TEMPLATE_KEEPERS, where=templates_here
)
PUT_TEMPLATE = grant("reviews.template.put", Unit, says="Thay mẫu văn bản của cơ quan", who=TEMPLATE_KEEPERS, where=templates_here)
