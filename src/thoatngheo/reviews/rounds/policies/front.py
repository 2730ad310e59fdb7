"""Who follows a review, whether or not they work on it: the commune, the offices above, the auditor, and the Front that supervises."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from django.db.models import Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import assignments, scope
from thoatngheo.reviews.rounds.policies.campaigns import front_paths

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

FOLLOWERS = (Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIRMAN, Role.DISTRICT_OFFICER, Role.PROVINCE_OFFICER, Role.AUDITOR)


def followers_scope(user: Person, *more: Role) -> tuple[str, ...]:
    """Where the person follows reviews, or holds one of `more`."""
    return tuple(sorted({*scope(user, *FOLLOWERS, *more), *front_paths(user)}))


def followers(*more: Role) -> Callable[[Person], bool]:
    """Whoever follows reviews somewhere today, or holds one of `more`."""
    return lambda user: bool(assignments(user, (*FOLLOWERS, *more)) or front_paths(user))


def followed(rows: Callable[[str, Iterable[str]], Q], *more: Role) -> Callable[[Person], Q]:
    """Where the person follows reviews, or holds one of `more`: `within` those places, or `above_and_below` them."""
    return lambda user: rows("path", followers_scope(user, *more))
