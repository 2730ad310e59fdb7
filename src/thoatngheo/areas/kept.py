"""Answers about units, kept in the process as long as no unit and no link between units changes.

Units change a few times a year, and what became of what is asked on every page: reading it takes 120 ms for a commune that
was made of four, looking whether something changed takes less than one.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from django.db import connection

from thoatngheo.core.once import once

Answer = TypeVar("Answer")
# The change tables are written by triggers, whoever changes a unit and however (`core.audit`). The time beside the number:
# a number may be given again after everything was emptied, as tests do. Several and not only the last: of two that write at
# once the one with the lower number may be committed later, and the last number would not tell.
LAST_CHANGES = """
SELECT (SELECT array_agg((pgh_id, pgh_created_at)::text) FROM
            (SELECT pgh_id, pgh_created_at FROM areas_unitchange ORDER BY pgh_id DESC LIMIT 64) AS units)::text,
       (SELECT array_agg((pgh_id, pgh_created_at)::text) FROM
            (SELECT pgh_id, pgh_created_at FROM areas_successionchange ORDER BY pgh_id DESC LIMIT 64) AS links)::text,
       (SELECT oid FROM pg_database WHERE datname = current_database())
"""
MOST = 2000  # answers; a server of a province asks about a few hundred units
ANSWERS: dict[Hashable, Any] = {}
STATE: dict[str, Any] = {"changes": None}
LOCK = Lock()


def as_long_as_units_stay(question: Hashable, ask: Callable[[], Answer]) -> Answer:
    """The kept answer, else a new one. An answer may be shared: it must not be changed."""
    changes = once("last changes of units", last_changes)
    with LOCK:
        if STATE["changes"] != changes or len(ANSWERS) >= MOST:
            ANSWERS.clear()
            STATE["changes"] = changes
        if question in ANSWERS:
            kept: Answer = ANSWERS[question]
            return kept
    answer = ask()
    with LOCK:
        if STATE["changes"] == changes:
            ANSWERS[question] = answer
    return answer


def forget() -> None:
    """For tests that count statements: as if the process had just started."""
    with LOCK:
        ANSWERS.clear()


def last_changes() -> tuple[Any, ...]:
    with connection.cursor() as cursor:
        cursor.execute(LAST_CHANGES)
        found = cursor.fetchone()
    assert found is not None
    return tuple(found)
