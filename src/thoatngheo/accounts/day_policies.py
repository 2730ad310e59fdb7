"""Who sees and moves working days. Said here and not in core, because core knows nothing of roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.accounts.grants import everywhere, give
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import KEEPERS_OF_ACCOUNTS
from thoatngheo.accounts.scope import WHOLE_COUNTRY, scope
from thoatngheo.core.gate import every_row
from thoatngheo.core.policies import MOVE_DAYS, VIEW_DAYS

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person


def keeps_the_country(user: Person) -> bool:
    """Only who keeps the whole country's system; without a role the scope is empty."""
    return scope(user, *KEEPERS_OF_ACCOUNTS) == WHOLE_COUNTRY


give(VIEW_DAYS, who=Role, where=everywhere)
MOVE_DAYS.open(may=keeps_the_country, rows=every_row)
