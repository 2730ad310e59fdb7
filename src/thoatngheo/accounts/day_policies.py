"""Who sees and moves working days. Declared here and not in core, because core knows nothing of roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS
from thoatngheo.accounts.scope import WHOLE_COUNTRY, holds, scope
from thoatngheo.core.gate import Policy, policy
from thoatngheo.core.models import DayMoved

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


@policy
class ViewDays(Policy[DayMoved]):
    action = "core.day.view"
    says = "Xem ngày nghỉ, ngày làm bù"

    def may(self, user: Person) -> bool:
        return holds(user, *Role)


@policy
class MoveDays(Policy[DayMoved]):
    """A moved day counts for every commune: only who keeps the whole country's system writes it."""

    action = "core.day.edit"
    says = "Ghi ngày nghỉ bù, ngày làm bù"

    def may(self, user: Person) -> bool:
        return holds(user, *KEEPERS_OF_ACCOUNTS) and scope(user, *KEEPERS_OF_ACCOUNTS) == WHOLE_COUNTRY
