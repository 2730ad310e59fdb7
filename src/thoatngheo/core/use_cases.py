"""A use case: one function that writes, in one transaction, after the gate was asked, in the name of whoever does it.

    @use_case(WRITE_MONEY, on="line")
    def record(*, actor: User, line: FundLine, …) -> Recorded:

A service is called with keywords. Where `on` leads through another row (`on="entry.line"`) or names two (`on=("giver", "taker")`),
the action is asked for each. Without an action the function asks the gate itself: where the rule depends on what it reads first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import reduce, wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from django.db import transaction

from thoatngheo.core import gate
from thoatngheo.core.audit import acting

if TYPE_CHECKING:
    from django.db.models import Model

    from thoatngheo.core.gate import Action, Person

P = ParamSpec("P")
R = TypeVar("R")
ACTOR = "actor"


def use_case(
    action: Action[Any] | None = None, *, on: str | Sequence[str] = (), lock: bool | Sequence[str] = False
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Open the transaction, ask the gate, and let the change tables know the actor.

    `on` names the keyword that is the row, or the way to it. With `lock` nobody else changes the row until the transaction ends: the
    gate is asked with the lock in one statement, and the function gets the row as it is then, with the relations that `lock` names.
    Raises TypeError at the start for a function without the keywords it takes; the use case raises DENIED as the gate does.
    """
    places = [on] if isinstance(on, str) else list(on)

    def decorate(service: Callable[P, R]) -> Callable[P, R]:
        check(service, action, places, locks=lock is not False)

        @wraps(service)
        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            given: Mapping[str, Any] = kwargs
            actor: Person = given[ACTOR]
            with transaction.atomic(), acting(user=actor):
                if action is not None and lock is not False:
                    kwargs[places[0]] = held(actor, action, given[places[0]], () if lock is True else lock)
                elif action is not None:
                    for row in [reduce(getattr, place.split(".")[1:], given[place.split(".")[0]]) for place in places] or [None]:
                        gate.require(actor, action, row)
                return service(*args, **kwargs)

        return run

    return decorate


def check(service: Callable[..., Any], action: Action[Any] | None, places: Sequence[str], *, locks: bool) -> None:
    """Refuse what mypy cannot see: names that are no keywords of the function, or rows of another table."""
    code = service.__code__
    keywords = set(code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount])
    if missing := {ACTOR, *(place.split(".")[0] for place in places)} - keywords:
        raise TypeError(f"{service.__qualname__} has no keyword {', '.join(sorted(missing))}")
    if action is not None and (alien := [each for each in places if "." not in each and named(service, each) != action.model.__name__]):
        raise TypeError(f"{service.__qualname__}: {', '.join(alien)} is no {action.model.__name__}")
    if (places and action is None) or (locks and (len(places) != 1 or "." in places[0])):
        raise TypeError(f"{service.__qualname__}: only the row of an action can be asked for, only one keyword can be locked")


def named(service: Callable[..., Any], keyword: str) -> str:
    """The class that a keyword is declared with; annotations are text here."""
    return str(service.__annotations__[keyword]).split(" |")[0].rpartition(".")[2]


def held(actor: Person, action: Action[Any], row: Model, along: Sequence[str]) -> Model:
    """The row as it stands now, locked; asked of the gate in the same statement, so that no change can come between. Raises DENIED."""
    rows = type(row)._default_manager.select_for_update(of=("self",)).select_related(*along)
    fresh = gate.visible(actor, action, rows).filter(pk=row.pk).first()
    if fresh is None:
        raise gate.DENIED(what=action.says)
    gate.found(actor, action, fresh)
    return fresh
