"""Actions that roles carry: who may do what, in which places, said in one declaration.

    VIEW_MONEY = grant("plans.money.view", FundLine, says="Xem kinh phí chương trình", who=READERS, where=in_area("path"))

`where` says which rows: a function of the person and of the roles in `who`, `in_area` for nearly all. An odd rule is a function of
its own beside the declaration; one that does not rest on roles is declared by `core.gate.declare`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from django.db.models import Model, Q

from thoatngheo.accounts.models import Role
from thoatngheo.accounts.scope import holds, scope
from thoatngheo.areas.paths import within
from thoatngheo.core.gate import EVERYTHING, Action, enter

if TYPE_CHECKING:
    from thoatngheo.core.gate import Person

M = TypeVar("M", bound=Model)
Where = Callable[["Person", Sequence[Role]], Q]


class Grant(Action[M]):
    """An action with the roles that carry it."""

    who: tuple[Role, ...]


def grant(code: str, model: type[M], *, says: str, who: Iterable[Role], where: Where) -> Grant[M]:
    """Declare an action: whoever holds one of the roles in `who` today may do it, with the rows that `where` gives.

    `code` is `room.noun.verb`, `model` the table of its rows, `says` completes "Tài khoản của bạn không có quyền: …".
    """
    made: Grant[M] = Grant(code, model, says=says)
    made.who = tuple(who)
    enter(made, *rule(made.who, where))
    return made


def give(action: Action[M], *, who: Iterable[Role], where: Where) -> None:
    """Open an action that a room below declared, which knows nothing of roles."""
    may, rows = rule(tuple(who), where)
    action.open(may=may, rows=rows)


def rule(who: tuple[Role, ...], where: Where) -> tuple[Callable[[Person], bool], Callable[[Person], Q]]:
    """May, and rows, of a person. Raises ValueError without any role: `scope` would take that for all of them."""
    if not who:
        raise ValueError("no role carries this action")
    return (lambda user: holds(user, *who)), (lambda user: where(user, who))


def in_area(field: str) -> Where:
    """Rows whose path `field` lies in the places where the person holds one of the roles."""
    return lambda user, roles: within(field, scope(user, *roles))


def everywhere(user: Person, roles: Sequence[Role]) -> Q:
    """Every row: where it is no matter of places."""
    return EVERYTHING
