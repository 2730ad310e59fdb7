"""The one gate: who may do what, and to which rows. Closed by default.

A room declares its actions in `policies.py`, each once (`accounts.grants.grant`, where roles decide); everything else asks here,
with the action itself, so that mypy refuses one that nobody declared, and a row of another table:

    VIEW_HOUSEHOLD = grant("registry.household.view", Household, says="Xem hộ gia đình", who=NAMED, where=in_area("path"))

    require(actor, VIEW_HOUSEHOLD, household)      # raises DENIED
    visible(actor, VIEW_HOUSEHOLD, queryset)       # filters

`allows(user, row)` is derived from `rows(user)`, so the list and the button cannot disagree. An action is also its own code, a
`str`: addresses, recordings and messages use it as such; `ACTIONS[code]` leads back.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from django.db.models import Model, Q

from thoatngheo.core.once import until_written
from thoatngheo.core.problems import ProblemKind

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser
    from django.contrib.auth.models import AnonymousUser

    Person = AbstractBaseUser | AnonymousUser

M = TypeVar("M", bound=Model)
M_co = TypeVar("M_co", bound=Model, covariant=True)
Kept_co = TypeVar("Kept_co", covariant=True)

DENIED = ProblemKind(
    "core.denied",
    says="Tài khoản của bạn không có quyền: {what}.",
    do="Nếu việc này thuộc nhiệm vụ của bạn, hãy đề nghị người quản trị giao vai trò và địa bàn.",
    status=403,
)
NOTHING = Q(pk__in=[])
EVERYTHING = Q()

ACTIONS: dict[str, Action[Any]] = {}


class Rows(Protocol[M_co, Kept_co]):
    """A queryset or a manager of the model; a filter keeps its class."""

    @property
    def model(self) -> type[M_co]: ...

    def filter(self, condition: Q, /) -> Kept_co: ...

    def none(self) -> Kept_co: ...


def nobody(user: Person) -> bool:
    """What an action says that no room has opened."""
    return False


def signed_in(user: Person) -> bool:
    return bool(user.is_authenticated)


def every_row(user: Person) -> Q:
    return EVERYTHING


class Action(str, Generic[M]):
    """One thing that a person may do, with rows of one model: who may (`may`), to which rows (`rows`), and how it is called."""

    says: str
    model: type[M]

    def __new__(cls, code: str, model: type[M], *, says: str) -> Self:
        made = super().__new__(cls, code)
        made.model, made.says = model, says
        made.open(may=nobody, rows=every_row)
        return made

    def open(self, *, may: Callable[[Person], bool], rows: Callable[[Person], Q]) -> None:
        """Say who may, and with which rows; until then nobody may."""
        self._may, self._rows = may, rows

    def may(self, user: Person) -> bool:
        """Whether the person holds what this action takes today, whatever the row."""
        return self._may(user)

    def rows(self, user: Person) -> Q:
        """Which rows the action may touch; everything where the action has no rows."""
        return self._rows(user)

    def allows(self, user: Person, row: M | None = None) -> bool:
        if not self.may(user):
            return False
        if row is None:
            return True
        mine = self.rows(user)
        return until_written(asked(row, mine), lambda: bool(type(row)._default_manager.filter(pk=row.pk).filter(mine).exists()))


def declare(
    code: str, model: type[M], *, says: str, may: Callable[[Person], bool] = nobody, rows: Callable[[Person], Q] = every_row
) -> Action[M]:
    """An action whose rule is not a matter of roles in an area, or is given by a room above (`open`); else `accounts.grants.grant`."""
    return enter(Action(code, model, says=says), may, rows)


A = TypeVar("A", bound=Action[Any])


def enter(action: A, may: Callable[[Person], bool], rows: Callable[[Person], Q]) -> A:
    """Make an action known under its code, with its rule. Raises ValueError where the code is taken."""
    if action in ACTIONS:
        raise ValueError(f"action declared twice: {action}")
    action.open(may=may, rows=rows)
    ACTIONS[str(action)] = action
    return action


# What a page carries that is open to everybody: no action, which nobody may do.
NO_ACTION: Action[Any] = Action("", Model, says="")


def asked(row: Model, condition: Q) -> Hashable:
    """The question whether the condition holds for the row. One that has a subquery in it is never asked twice: it has no hash."""
    try:
        hash(condition)
    except TypeError:
        return ("gate", object())
    return ("gate", type(row), row.pk, condition)


def found(user: Person, action: Action[M], row: M) -> None:
    """Say that the row came out of `visible` for this action a moment ago: on the same page the gate need not look again."""
    until_written(asked(row, action.rows(user)), lambda: True)


def allows(user: Person, action: Action[M], row: M | None = None) -> bool:
    """Whether the person may do this (to this row)."""
    return action.allows(user, row)


def require(user: Person, action: Action[M], row: M | None = None) -> None:
    """Raise DENIED unless the person may do this (to this row)."""
    if not action.allows(user, row):
        raise DENIED(what=action.says)


def visible(user: Person, action: Action[M], rows: Rows[M, Kept_co]) -> Kept_co:
    """The rows of the queryset that the action may touch; none without the role."""
    return rows.filter(action.rows(user)) if action.may(user) else rows.none()
