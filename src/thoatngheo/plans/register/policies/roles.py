"""Groups of roles that the policies of plans share, and the two bases most of them stand on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import READERS_OF_RESULTS, SUPERVISORS, WRITERS_OF_COMMUNE
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import Policy

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

READERS: Sequence[Role] = READERS_OF_RESULTS
# Who prepares plans, hands targets down and keeps the money's books: each for the own unit and those below it.
WRITERS: Sequence[Role] = (*WRITERS_OF_COMMUNE, *SUPERVISORS)
# Who may read which household or person an activity reached.
READERS_OF_PEOPLE: Sequence[Role] = (
    Role.COMMUNE_OFFICER,
    Role.COMMUNE_CHAIRMAN,
    Role.DISTRICT_OFFICER,
    Role.PROVINCE_OFFICER,
    Role.AUDITOR,
)


class InArea(Policy[Any]):
    """Rows whose `place` lies in the area in which the person holds one of `roles`."""

    roles: ClassVar[Sequence[Role]]
    place: ClassVar[str] = "path"

    def may(self, user: Person) -> bool:
        return holds(user, *self.roles)

    def rows(self, user: Person) -> Q:
        return within(self.place, scope(user, *self.roles))
