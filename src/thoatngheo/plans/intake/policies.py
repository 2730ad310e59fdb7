"""Who reads plan documents, and who takes them over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.intake.models import ReadDocument, ReadItem
from thoatngheo.plans.register.policies.roles import READERS, WRITERS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ReadPlanDocument(Policy[ReadDocument]):
    """Have a document read and checked; nothing is kept of it for who only reads."""

    action = "plans.document.read"
    says = "Đọc, kiểm tra một văn bản kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)


@policy
class ViewReadDocument(Policy[ReadDocument]):
    """A kept document: in the area of the unit whose plan it is."""

    action = "plans.document.view"
    says = "Xem văn bản kế hoạch đã đọc"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *READERS))


@policy
class TakeDocument(Policy[ReadDocument]):
    """Go through what was read and take it over: those who write plans of the unit."""

    action = "plans.document.take"
    says = "Đối chiếu văn bản kế hoạch và đưa vào hệ thống"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))


@policy
class CorrectItem(Policy[ReadItem]):
    """One item of such a document."""

    action = "plans.item.correct"
    says = "Sửa một mục đọc được của văn bản kế hoạch"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
