"""Drafts that were made before: kept in the process until anything changes that a draft is made of.

Making the rows of a round under way asks a dozen statements and reads everybody who lives there; the first page, the page of an area and
the forms show them again and again while nothing happens. What is made of such rows, of frozen ones and of cases may be kept likewise.
An old figure must never be shown, so a draft is found again only by the state of all its tables, and kept only where that is certain:

- Every change writes a row into a change table (`core.audit`); results, statements and entries of the ledger are only ever added, or
  deleted together with what has a change table. So the numbers last given out by the sequences of these tables are the state.
- A number is given out before its row is committed. A draft that was made meanwhile would be found again under the same number afterwards.
  So it is kept only if, after the numbers were read, nobody else held the lock that every writer of these tables holds until the commit.
- What this transaction has written itself may be rolled back, while its numbers stay given out: then nothing is looked for nor kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar

from django.db import connection

from thoatngheo.core.once import once
from thoatngheo.core.rls import SLOTS

Draft = TypeVar("Draft")
# Tables with a change table, and those whose rows are only added.
CHANGED = (
    "areas_unit", "areas_succession", "registry_person", "registry_membership", "registry_residence", "registry_householdgroup",
    "registry_statement", "registry_areatotal", "reviews_round", "reviews_case", "reviews_classificationrun",
)  # fmt: skip
ADDED = ("registry_statement", "reviews_result", "reviews_statusentry", "reviews_snapshot")
SEQUENCES = (*(f"{table}change_pgh_id_seq" for table in CHANGED), *(f"{table}_id_seq" for table in ADDED))
# A role that sees only some rows sees all of a sequence. Which rows it sees belongs to the state: the reviews around an area are read
# within the limits of the request.
NUMBERS = f"""
SELECT pg_current_xact_id_if_assigned() IS NULL, (SELECT oid FROM pg_database WHERE datname = current_database())::text,
    current_setting('role'), (
        SELECT string_agg(coalesce(current_setting('thoatngheo.' || end_ || n, true), ''), ' ' ORDER BY n, end_)
        FROM generate_series(0, {SLOTS - 1}) AS n, unnest(ARRAY['from_', 'to_']) AS end_
    ),
    {", ".join(f"(SELECT last_value || is_called::text FROM {name})" for name in SEQUENCES)}
"""
WRITERS = """
SELECT EXISTS (
    SELECT FROM pg_locks
    WHERE locktype = 'relation' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND relation = ANY(%s::regclass[]::oid[]) AND pid <> pg_backend_pid()
        AND mode NOT IN ('AccessShareLock', 'RowShareLock')
)
"""
MOST, LARGEST = 500, 64 * 2**20  # drafts; bytes of all of them together
DRAFTS: OrderedDict[Hashable, tuple[Any, int]] = OrderedDict()
LOCK = Lock()


def kept_draft(question: Hashable, make: Callable[[], Draft], size: Callable[[Draft], int]) -> Draft:
    """The draft that was made for the question from just these rows, else a new one. It is shared: it must not be changed."""
    state = once("numbers of drafts", numbers)
    if state is None:
        return make()
    key = (state, question)
    with LOCK:
        if key in DRAFTS:
            DRAFTS.move_to_end(key)
            found: Draft = DRAFTS[key][0]
            return found
    certain = not once("writers of drafts", written_just_now)
    draft = make()
    if certain:
        keep(key, draft, size(draft))
    return draft


def keep(key: Hashable, draft: object, size: int) -> None:
    """Those that nobody asked for the longest make room."""
    if size > LARGEST:
        return
    with LOCK:
        DRAFTS[key] = (draft, size)
        while len(DRAFTS) > MOST or sum(size for _, size in DRAFTS.values()) > LARGEST:
            DRAFTS.popitem(last=False)


def numbers() -> tuple[str | None, ...] | None:
    """The state of the tables; None in a transaction that has written something itself."""
    with connection.cursor() as cursor:
        cursor.execute(NUMBERS)
        found = cursor.fetchone()
    assert found is not None
    untouched, *state = found
    return tuple(state) if untouched else None


def written_just_now() -> bool:
    """Whether another transaction has written to one of the tables and is not at its end."""
    with connection.cursor() as cursor:
        cursor.execute(WRITERS, [list(dict.fromkeys((*CHANGED, *ADDED)))])
        found = cursor.fetchone()
    return found is None or bool(found[0])


def forget() -> None:
    """For tests: as if the process had just started."""
    with LOCK:
        DRAFTS.clear()
