"""Who loads Excel sheets into the plans room. The kind of sheet asks for its own right besides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.gate import Policy, policy
from thoatngheo.plans.register.policies.roles import READERS, WRITERS, InArea

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewUpload(InArea):
    """Uploads of the area, with their problems; those that name people for who may read the people."""

    action = "plans.sheet.view"
    says = "Xem bảng Excel đã tải lên"
    roles = READERS

    def rows(self, user: Person) -> Q:
        from thoatngheo.plans.sheets.flow import kinds  # the gate is read at every start, the Excel libraries are not

        hidden = [kind.code for kind in kinds().values() if kind.reads and not gate.allows(user, kind.reads)]
        return super().rows(user) & ~Q(kind__in=hidden)


@policy
class ChangeUpload(InArea):
    """Take the rows of an upload, or undo it."""

    action = "plans.sheet.take"
    says = "Nhận, hoàn tác bảng Excel đã tải lên"
    roles = WRITERS


@policy
class LoadSheet(Policy[Unit]):
    """Upload a sheet about a unit."""

    action = "plans.sheet.load"
    says = "Tải bảng Excel lên cho một đơn vị"

    def may(self, user: Person) -> bool:
        return holds(user, *WRITERS)

    def rows(self, user: Person) -> Q:
        return within("path", scope(user, *WRITERS))
