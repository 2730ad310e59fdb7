"""Who loads Excel sheets into the plans room. The kind of sheet asks for its own right besides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import grant, in_area
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.models import Unit
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.plans.register.policies.roles import READERS, WRITERS
from thoatngheo.plans.sheets.models import SheetUpload

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def uploads_to_read(user: Person, roles: Sequence[Role]) -> Q:
    from thoatngheo.plans.sheets.flow import kinds  # the gate is read at every start, the Excel libraries are not

    hidden = [kind.code for kind in kinds().values() if kind.reads and not gate.allows(user, kind.reads)]
    return within("path", scope(user, *roles)) & ~Q(kind__in=hidden)


# Uploads of the area, with their problems; those that name people for who may read the people.
VIEW_UPLOAD = grant("plans.sheet.view", SheetUpload, says="Xem bảng Excel đã tải lên", who=READERS, where=uploads_to_read)
# Take the rows of an upload, or undo it.
CHANGE_UPLOAD = grant("plans.sheet.take", SheetUpload, says="Nhận, hoàn tác bảng Excel đã tải lên", who=WRITERS, where=in_area("path"))
# Upload a sheet about a unit.
LOAD_SHEET = grant("plans.sheet.load", Unit, says="Tải bảng Excel lên cho một đơn vị", who=WRITERS, where=in_area("path"))
