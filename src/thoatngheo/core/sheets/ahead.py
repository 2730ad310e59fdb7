"""Reading ahead: the next piece of a file is made while the database takes the last one."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from typing import TypeVar

Item = TypeVar("Item")


def ahead(items: Iterator[Item]) -> Iterator[Item]:
    """The same items in the same order, each made in a thread while the one before it is used.

    At most one item waits. What makes the items must not use the database: the thread has no connection of its own.
    """
    end: list[Item] = []

    def following() -> list[Item]:
        return [item] if (item := next(items, None)) is not None else end

    with ThreadPoolExecutor(max_workers=1, thread_name_prefix="ahead") as thread:
        waiting = thread.submit(copy_context().run, following)
        while found := waiting.result():
            waiting = thread.submit(copy_context().run, following)
            yield found[0]
