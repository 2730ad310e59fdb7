"""Those who follow a review without working on it: the offices above, the auditor, and the Front, which the law invites to supervise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thoatngheo.accounts.models import Assignment, Role
from thoatngheo.accounts.scope import WHOLE_COUNTRY, assignments, scope
from thoatngheo.areas.lineage import working_paths

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

# The sector of the Viet Nam Fatherland Front and its organisations, as an agency's role carries it.
FRONT = "front"
FOLLOWERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)


def followers_hold(user: Person, *more: Role) -> bool:
    """Whether the person follows reviews somewhere, or holds one of `more`."""
    return bool(assignments(user, (*FOLLOWERS, *more)) or front_assignments(user))


def followers_scope(user: Person, *more: Role) -> tuple[str, ...]:
    """Where the person follows reviews, or holds one of `more`."""
    paths = set(scope(user, *FOLLOWERS, *more))
    for assignment in front_assignments(user):
        if assignment.unit is None:
            return WHOLE_COUNTRY
        paths.update(working_paths(assignment.unit))
    return tuple(sorted(paths))


def front_assignments(user: Person) -> list[Assignment]:
    return [assignment for assignment in assignments(user, [Role.SECTOR_AGENCY]) if assignment.sector == FRONT]
