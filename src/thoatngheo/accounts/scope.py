"""From a person's roles to the places the person works in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import Q
from django.utils import timezone

from thoatngheo.accounts.models import Assignment, Role, User
from thoatngheo.areas.lineage import working_paths

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

WHOLE_COUNTRY = ("n.", "o.")


def assignments(user: Person, roles: Iterable[Role] = tuple(Role)) -> list[Assignment]:
    """The person's roles in force today; read once per person object (one query), then kept on it."""
    if not isinstance(user, User) or not user.is_active or (user.demo and not settings.DEMO):
        return []
    kept: list[Assignment] | None = getattr(user, "_assignments_today", None)
    if kept is None:
        today = timezone.localdate()
        kept = list(
            user.assignments.filter(valid_from__lte=today).filter(Q(valid_to__isnull=True) | Q(valid_to__gte=today)).select_related("unit")
        )
        user._assignments_today = kept  # type: ignore[attr-defined]  # a cache for the length of a request
    wanted = set(roles)
    return [assignment for assignment in kept if assignment.role in wanted]


def holds(user: Person, *roles: Role) -> bool:
    """Whether one of the roles is in force for the person today."""
    return bool(assignments(user, roles))


def scope(user: Person, *roles: Role) -> tuple[str, ...]:
    """The subtrees (path prefixes) in which the person holds one of the roles today.

    A unit brings with it the units that were merged whole into it or below it, so that the officer
    of a new commune sees the history of the old ones.
    """
    paths: set[str] = set()
    for assignment in assignments(user, roles or tuple(Role)):
        if assignment.unit is None:
            return WHOLE_COUNTRY
        paths.update(working_paths(assignment.unit))
    return tuple(sorted(paths))
