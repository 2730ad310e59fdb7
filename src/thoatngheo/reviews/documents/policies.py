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

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy
from thoatngheo.registry.models import Household
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


@policy
class SeePapers(Policy[Round]):
    action = "reviews.paper.list"
    says = "Xem các văn bản của đợt rà soát"

    def may(self, user: Person) -> bool:
        return holds(user, *NAMED)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NAMED))


@policy
class AllPapers(Policy[Round]):
    action = "reviews.paper.all"
    says = "Tải toàn bộ văn bản của xã"

    def may(self, user: Person) -> bool:
        return holds(user, *OFFICE)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *OFFICE))


@policy
class DecisionPaper(Policy[Decision]):
    action = "reviews.paper.decision"
    says = "Tải quyết định"

    def may(self, user: Person) -> bool:
        return holds(user, *CASE_READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *CASE_READERS))


@policy
class DetailedList(Policy[Decision]):
    """All members of the listed households with their groups."""

    action = "reviews.paper.details"
    says = "Tải danh sách chi tiết hộ nghèo, hộ cận nghèo"

    def may(self, user: Person) -> bool:
        return holds(user, *NAMED)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NAMED))


@policy
class CertificatePaper(Policy[Certificate]):
    action = "reviews.paper.certificate"
    says = "Tải giấy chứng nhận"

    def may(self, user: Person) -> bool:
        return holds(user, *NAMED)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NAMED))


@policy
class FullCertificate(Policy[Certificate]):
    """With the national ID in full; the registry's own action is asked too, and the look is recorded."""

    action = "reviews.paper.certificate_full"
    says = "Tải giấy chứng nhận có số định danh đầy đủ"

    def may(self, user: Person) -> bool:
        return holds(user, Role.COMMUNE_OFFICER)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, Role.COMMUNE_OFFICER))


@policy
class LetterPaper(Policy[DecisionItem]):
    action = "reviews.paper.letter"
    says = "Tải thông báo gửi hộ"

    def may(self, user: Person) -> bool:
        return holds(user, *NAMED)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NAMED))


@policy
class RequestPaper(Policy[Household]):
    action = "reviews.paper.request"
    says = "Tải giấy đề nghị điền sẵn"

    def may(self, user: Person) -> bool:
        return holds(user, *NEAR)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *NEAR))


@policy
class SeeTemplates(Policy[OfficeTemplate]):
    action = "reviews.template.view"
    says = "Xem mẫu văn bản của cơ quan"

    def may(self, user: Person) -> bool:
        return holds(user, *TEMPLATE_KEEPERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *TEMPLATE_KEEPERS)
        return EVERYTHING if paths == WHOLE_COUNTRY else within("path", paths)


@policy
class TakeBackTemplate(SeeTemplates):
    action = "reviews.template.take_back"
    says = "Gỡ mẫu văn bản của cơ quan"


@policy
class PutTemplate(Policy[Unit]):
    action = "reviews.template.put"
    says = "Thay mẫu văn bản của cơ quan"

    def may(self, user: Person) -> bool:
        return holds(user, *TEMPLATE_KEEPERS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *TEMPLATE_KEEPERS)
        return EVERYTHING if paths == WHOLE_COUNTRY else within("path", paths)
