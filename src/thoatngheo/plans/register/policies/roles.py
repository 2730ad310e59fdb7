"""Groups of roles that the policies of plans share, and the two bases most of them stand on."""

from __future__ import annotations

from collections.abc import Sequence

from thoatngheo.accounts.grants import Where
from thoatngheo.accounts.models import Role
from thoatngheo.accounts.roles import READERS_OF_RESULTS, SUPERVISORS, WRITERS_OF_COMMUNE
from thoatngheo.accounts.scope import scope
from thoatngheo.reviews.rounds.places import above_and_below

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


def around(field: str) -> Where:
    """Rows whose place `field` lies in the person's area, or contains it: of the units above, too."""
    return lambda user, roles: above_and_below(field, scope(user, *roles))
