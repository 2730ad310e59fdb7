"""The kinds of work that rooms have declared."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

# (progress, **arguments) -> what came out, as JSON, or None
Work = Callable[..., dict[str, object] | None]
WorkType = TypeVar("WorkType", bound=Work)

KINDS: dict[str, Work] = {}


def job(kind: str) -> Callable[[WorkType], WorkType]:
    """Declare what a kind of job does: a function of a `Progress` and of the job's arguments by name."""

    def declare(work: WorkType) -> WorkType:
        known = KINDS.get(kind)
        if known is not None and (known.__module__, known.__qualname__) != (work.__module__, work.__qualname__):
            raise ValueError(f"kind of job declared twice: {kind}")
        KINDS[kind] = work
        return work

    return declare
