"""Groups of roles that the policies of plans share, and the two bases most of them stand on."""

from __future__ import annotations

from collections.abc import Sequence

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import READERS_OF_RESULTS, SUPERVISORS, WRITERS_OF_COMMUNE

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
