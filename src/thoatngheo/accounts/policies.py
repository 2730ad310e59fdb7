"""Who keeps accounts and roles, and who reads the journal of changes (the matrix of roles is in `roles.py`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.grants import everywhere, grant
from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS, READERS_OF_JOURNAL
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, declare, signed_in

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def people_here(user: Person, roles: Sequence[Role]) -> Q:
    """People with a role in the administrator's area, and people who have none yet."""
    paths = scope(user, *roles)
    if paths == WHOLE_COUNTRY:
        return EVERYTHING
    here = Assignment.objects.filter(within("unit__path", paths)).values("user")
    return Q(pk__in=here) | Q(assignments__isnull=True)


def roles_here(user: Person, roles: Sequence[Role]) -> Q:
    """Roles in the administrator's area; roles for the whole country only by an administrator of the whole country."""
    paths = scope(user, *roles)
    return EVERYTHING if paths == WHOLE_COUNTRY else within("unit__path", paths)


def oneself(user: Person) -> Q:
    return Q(pk=user.pk)


VIEW_PEOPLE = grant("accounts.person.view", User, says="Xem người dùng và vai trò", who=KEEPERS_OF_ACCOUNTS, where=people_here)
KEEP_PEOPLE = grant("accounts.person.edit", User, says="Thêm, sửa tài khoản người dùng", who=KEEPERS_OF_ACCOUNTS, where=people_here)
KEEP_ROLES = grant("accounts.role.edit", Assignment, says="Giao, kết thúc vai trò", who=KEEPERS_OF_ACCOUNTS, where=roles_here)
OWN_ACCOUNT = declare("accounts.own.view", User, says="Xem tài khoản của mình", may=signed_in, rows=oneself)
# The journal's rows are of many tables; `changes` takes the area from `scope`.
READ_JOURNAL = grant("accounts.journal.view", User, says="Xem nhật ký thay đổi", who=READERS_OF_JOURNAL, where=everywhere)
