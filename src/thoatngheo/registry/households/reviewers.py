"""Which households a reviewer sees: told by the room that assigns them.

A reviewer's role opens no household by itself, whatever its area. The review registers in its `ready()` how a
reviewer's households are found; as long as nobody did, a reviewer sees none.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.core.gate import NOTHING

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person as Account

# A person → the condition on households that are assigned to the person to be reviewed.
Rows = Callable[["Account"], Q]
ASSIGNED: dict[str, Rows] = {}


def register(name: str, rows: Rows) -> None:
    """Say how assigned households are found; the same name again replaces it."""
    ASSIGNED[name] = rows


def assigned(user: Account) -> Q:
    """The households that are assigned to the person; none where nobody assigns."""
    found = NOTHING
    for rows in ASSIGNED.values():
        found |= rows(user)
    return found
