"""Asked once for a page: the answer to a question that several parts of one page ask of the database.

Only while a page is read (GET): nothing changes then, so an answer cannot grow stale before the page is out. In a
request that writes, in jobs and on the command line every question is asked anew.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

Answer = TypeVar("Answer")
ANSWERS: ContextVar[dict[Hashable, Any] | None] = ContextVar("answers of the page", default=None)


@contextmanager
def reading() -> Iterator[None]:
    """For the length of one page, or of one figure that is only read; inside of another, that one's answers serve."""
    if ANSWERS.get() is not None:
        yield
        return
    token = ANSWERS.set({})
    try:
        yield
    finally:
        ANSWERS.reset(token)


def once(question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The kept answer to the question, else a new one, kept while the page is read."""
    kept = ANSWERS.get()
    if kept is None:
        return ask()
    if question not in kept:
        kept[question] = ask()
    answer: Answer = kept[question]
    return answer
