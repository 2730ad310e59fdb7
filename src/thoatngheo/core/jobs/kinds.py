"""The kinds of work that rooms have declared.

Each room's `apps.py` says in `jobs` in which module a kind stands; the module is imported when the first job of the kind
is started or run, since most of them bring large libraries along that no other command needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import TypeVar

from django.apps import apps

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


def modules() -> Mapping[str, str]:
    """The table of all rooms: kind of job, or name of a task of the queue, to the module that declares it."""
    return {kind: module for room in apps.get_app_configs() for kind, module in getattr(room, "jobs", {}).items()}


def work_of(kind: str) -> Work:
    """What a kind of job does. Raises ValueError for a kind that nobody declared."""
    if kind not in KINDS and (module := modules().get(kind)):
        import_module(module)
    if kind not in KINDS:
        raise ValueError(f"no such kind of job: {kind}")
    return KINDS[kind]


def load_all() -> None:
    """For the worker: it must know every task of the queue, the ones that the clock starts among them."""
    for module in set(modules().values()):
        import_module(module)
