"""Who keeps accounts and roles, and who reads the journal of changes (the matrix of roles is in `roles.py`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Assignment, User
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS, READERS_OF_JOURNAL
from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Policy, policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


class PeoplePolicy(Policy[User]):
    """People with a role in the administrator's area, and people who have none yet."""

    def may(self, user: Person) -> bool:
        return holds(user, *KEEPERS_OF_ACCOUNTS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *KEEPERS_OF_ACCOUNTS)
        if paths == WHOLE_COUNTRY:
            return EVERYTHING
        here = Assignment.objects.filter(within("unit__path", paths)).values("user")
        return Q(pk__in=here) | Q(assignments__isnull=True)


@policy
class ViewPeople(PeoplePolicy):
    action = "accounts.person.view"
    says = "Xem người dùng và vai trò"


@policy
class KeepPeople(PeoplePolicy):
    action = "accounts.person.edit"
    says = "Thêm, sửa tài khoản người dùng"


@policy
class KeepRoles(Policy[Assignment]):
    """Roles in the administrator's area; roles for the whole country only by an administrator of the whole country."""

    action = "accounts.role.edit"
    says = "Giao, kết thúc vai trò"

    def may(self, user: Person) -> bool:
        return holds(user, *KEEPERS_OF_ACCOUNTS)

    def rows(self, user: Person) -> Q:
        paths = scope(user, *KEEPERS_OF_ACCOUNTS)
        return EVERYTHING if paths == WHOLE_COUNTRY else within("unit__path", paths)


@policy
class OwnAccount(Policy[User]):
    action = "accounts.own.view"
    says = "Xem tài khoản của mình"

    def may(self, user: Person) -> bool:
        return user.is_authenticated

    def rows(self, user: Person) -> Q:
        return Q(pk=user.pk)


@policy
class ReadJournal(Policy[User]):
    """The journal's rows are of many tables; `journal.changes` takes the area from `scope`."""

    action = "accounts.journal.view"
    says = "Xem nhật ký thay đổi"

    def may(self, user: Person) -> bool:
        return holds(user, *READERS_OF_JOURNAL)
