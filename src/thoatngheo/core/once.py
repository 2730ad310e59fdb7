"""Asked once for a page: the answer to a question that several parts of one page ask of the database.

Only while a page is read (GET): nothing changes then, so an answer cannot grow stale before the page is out. In a
request that writes (POST) only `until_written` keeps an answer, and only until the next statement that could change it: one that
writes, locks, rolls back, or changes whose rows are seen. In jobs and on the command line every question is asked anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.db import connection

Answer = TypeVar("Answer")
ANSWERS: ContextVar[dict[Hashable, Any] | None] = ContextVar("answers of the page", default=None)
# Kept apart from those of a page: what a writing request keeps must not depend on anything that it writes.
UNTIL_WRITTEN: ContextVar[dict[Hashable, Any] | None] = ContextVar("answers until something is written", default=None)
# Statements after which every answer still holds: those that begin so, and neither wait for a lock (others write meanwhile) nor make a
# setting (it may be the role that decides whose rows are seen).
READS = re.compile(r"\s*(SELECT|SAVEPOINT|RELEASE)\b", re.IGNORECASE)
BUT = re.compile(r"\bFOR\s+(NO\s+KEY\s+|KEY\s+)?(UPDATE|SHARE)\b|set_config|pg_advisory", re.IGNORECASE)


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


@contextmanager
def writing() -> Iterator[None]:
    """For the length of a request that writes: `until_written` keeps its answers from one write to the next."""
    kept: dict[Hashable, Any] = {}

    def forget(execute: Callable[..., Any], sql: Any, params: Any, many: bool, context: Any) -> Any:
        try:
            return execute(sql, params, many, context)
        finally:
            if not READS.match(str(sql)) or BUT.search(str(sql)):
                kept.clear()

    token = UNTIL_WRITTEN.set(kept)
    try:
        with connection.execute_wrapper(forget):
            yield
    finally:
        UNTIL_WRITTEN.reset(token)


def until_written(question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """Like `once`, and in a request that writes the answer serves until the next write. For answers that nobody alters in place."""
    kept = UNTIL_WRITTEN.get()
    if kept is None or ANSWERS.get() is not None:
        return once(question, ask)
    if question not in kept:
        answered = ask()
        kept[question] = answered
    answer: Answer = kept[question]
    return answer
