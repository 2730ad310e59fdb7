"""The one gate: who may do what, and to which rows. Closed by default.

A room declares its actions in `policies.py`; everything else asks here:

    @policy
    class ViewHousehold(Policy[Household]):
        action = "registry.household.view"
        says = "Xem hộ gia đình"
        def may(self, user): return holds(user, Role.COMMUNE_OFFICER, …)
        def rows(self, user): return within("path", scope(user))

    require(actor, "registry.household.view", household)      # deeds: raises DENIED
    visible(actor, "registry.household.view", queryset)       # rows: filters

`allows(user, row)` is derived from `rows(user)`, so the list and the button cannot disagree.
An action that nobody declared is an error, never a yes.
"""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from django.db.models import Model, Q, QuerySet

from thoatngheo.core.once import once
from thoatngheo.core.problems import ProblemKind

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser

    Person = AbstractBaseUser | AnonymousUser

M = TypeVar("M", bound=Model)
Rows = TypeVar("Rows", bound=QuerySet[Any])  # a filter keeps the class

DENIED = ProblemKind(
    "core.denied",
    says="Tài khoản của bạn không có quyền: {what}.",
    do="Nếu việc này thuộc nhiệm vụ của bạn, hãy đề nghị người quản trị giao vai trò và địa bàn.",
    status=403,
)
NOTHING = Q(pk__in=[])
EVERYTHING = Q()


class Policy(Generic[M]):
    """May this person, and which rows: both answers of one rule."""

    action: ClassVar[str]
    says: ClassVar[str]

    def may(self, user: Person) -> bool:
        """Whether the person holds a role that carries this action today, whatever the row."""
        raise NotImplementedError

    def rows(self, user: Person) -> Q:
        """Which rows the action may touch; everything where the action has no rows."""
        return EVERYTHING

    def allows(self, user: Person, row: M | None = None) -> bool:
        if not self.may(user):
            return False
        if row is None:
            return True
        mine = self.rows(user)
        return once(asked(row, mine), lambda: bool(type(row)._default_manager.filter(pk=row.pk).filter(mine).exists()))


def asked(row: Model, condition: Q) -> Hashable:
    """The question whether the condition holds for the row. One that has a subquery in it is never asked twice: it has no hash."""
    try:
        hash(condition)
    except TypeError:
        return ("gate", object())
    return ("gate", type(row), row.pk, condition)


def found(user: Person, action: str, row: Model) -> None:
    """Say that the row came out of `visible` for this action a moment ago: on the same page the gate need not look again."""
    once(asked(row, POLICIES[action].rows(user)), lambda: True)


POLICIES: dict[str, Policy[Any]] = {}
PolicyType = TypeVar("PolicyType", bound=type[Policy[Any]])


def policy(declared: PolicyType) -> PolicyType:
    """Register a policy under its action."""
    if declared.action in POLICIES and type(POLICIES[declared.action]).__qualname__ != declared.__qualname__:
        raise ValueError(f"action declared twice: {declared.action}")
    POLICIES[declared.action] = declared()
    return declared


def allows(user: Person, action: str, row: Model | None = None) -> bool:
    """Whether the person may do this (to this row)."""
    return POLICIES[action].allows(user, row)


def require(user: Person, action: str, row: Model | None = None) -> None:
    """Raise DENIED unless the person may do this (to this row)."""
    if not allows(user, action, row):
        raise DENIED(what=POLICIES[action].says)


def visible(user: Person, action: str, rows: Rows) -> Rows:
    """The rows of the queryset that the action may touch; none without the role."""
    rule = POLICIES[action]
    return rows.filter(rule.rows(user)) if rule.may(user) else rows.none()
