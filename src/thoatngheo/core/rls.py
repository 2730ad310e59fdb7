"""Row-level security: the second lock, in the database, behind `gate.visible`.

Requests of a person who does not work for the whole country run under the role `thoatngheo_scoped`,
which owns nothing and may not pass by the policies. The subtrees of paths that the person may see stand
in settings of the transaction, `thoatngheo.from_0` and `thoatngheo.to_0` and so on; a policy compares a
row's `path` with them. Where they are missing, nothing is seen. A query that forgot `gate.visible` therefore
still shows only the person's own area.

- Ranges of bytes, not LIKE: the comparisons of text are leakproof, so the planner may use an index on
  `path` for the policy itself and for the query's own condition, and its statistics for both.
- Whoever owns the tables (worker, command line, migrations) is not limited. Work started by a person
  must read through `gate.visible` there.
- What crosses areas on purpose (a household moves, an ID is looked for in the whole country) is done
  in `lifted()`, after the gate was asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.migrations.operations import RunSQL
from psycopg.pq import TransactionStatus

ROLE = "thoatngheo_scoped"
# One slot for each subtree. A commune of 2025 has its own and those of the communes merged into it.
SLOTS = 16
# The trees of units (`areas.paths`): ranges of one tree lie together, those of two far apart.
HULLS = ("n", "o")


@contextmanager
def limited(ranges: Sequence[tuple[str, str]]) -> Iterator[None]:
    """In a transaction, see only rows whose path lies in one of the half-open ranges [from, to); none: see nothing."""
    with transaction.atomic():
        enter(fitted(ranges))
        try:
            yield
        finally:
            leave()


def enter(ranges: Sequence[tuple[str, str]]) -> None:
    filled = [*ranges, *[("", "")] * (SLOTS - len(ranges))]
    settings: list[tuple[str, str]] = [("role", ROLE)]
    for name, (start, end) in [*enumerate(filled), *((name, hull(ranges, name)) for name in HULLS)]:
        settings += [(f"thoatngheo.from_{name}", start), (f"thoatngheo.to_{name}", end)]
    calls = ", ".join(["set_config(%s, %s, true)"] * len(settings))
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {calls}", [word for setting in settings for word in setting])


def hull(ranges: Sequence[tuple[str, str]], tree: str) -> tuple[str, str]:
    """From the first to the last path of the ranges in one tree; empty where there is none."""
    mine = [(start, end) for start, end in ranges if start.startswith(tree)]
    return (min(start for start, _ in mine), max(end for _, end in mine)) if mine else ("", "")


def leave() -> None:
    """Back to the connection's own role. The end of a transaction does it too, but tests run requests inside a longer one."""
    if connection.connection.info.transaction_status == TransactionStatus.INERROR:
        transaction.set_rollback(True)  # takes the role back with it
        return
    if not connection.savepoint_ids:
        return  # the transaction ends here, and the role with it
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('role', 'none', true)")


# The role that was, read before it is put aside: the new one is made of it, so the order is certain.
LIFT = """
WITH was AS MATERIALIZED (SELECT current_setting('role') AS role)
SELECT role, set_config('role', left(role, 0) || 'none', true) FROM was
"""


@contextmanager
def lifted() -> Iterator[None]:
    """For a deed that crosses areas on purpose, after the gate was asked: without the limits of the request."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(LIFT)
            found = cursor.fetchone()
            role = found[0] if found else "none"
        yield
        with connection.cursor() as cursor:
            cursor.execute("SELECT set_config('role', %s, true)", [role])


def fitted(ranges: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """At most SLOTS ranges: neighbours are joined, the nearest ones first.

    A person with more places than slots has a slightly wider second lock; the first one stays exact.
    """
    merged: list[tuple[str, str]] = []
    for start, end in sorted(ranges):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    while len(merged) > SLOTS:
        nearest = max(range(len(merged) - 1), key=lambda at: shared_letters(merged[at][0], merged[at + 1][0]))
        merged[nearest : nearest + 2] = [(merged[nearest][0], merged[nearest + 1][1])]
    return merged


def shared_letters(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


# --- what migrations use -------------------------------------------------------------------------------------

ROLE_EXISTS = f"""
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN
        CREATE ROLE {ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- another database of this server was quicker
END $$;
DO $$ BEGIN
    IF NOT pg_has_role(current_user, '{ROLE}', 'MEMBER') THEN EXECUTE 'GRANT {ROLE} TO ' || quote_ident(current_user); END IF;
END $$;
"""
MAKE_ROLE = f"""{ROLE_EXISTS}
GRANT USAGE ON SCHEMA public TO {ROLE};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO {ROLE};
"""
# The role itself stays: other databases of the server may use it.
FORGET_ROLE = f"""
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON TABLES FROM {ROLE};
ALTER DEFAULT PRIVILEGES IN SCHEMA public REVOKE ALL ON SEQUENCES FROM {ROLE};
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {ROLE};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM {ROLE};
REVOKE USAGE ON SCHEMA public FROM {ROLE};
"""


def in_scope(column: str = "path") -> str:
    """The condition that a path lies in the person's area.

    First the hull of the ranges in either tree of units, which an index can serve; then the ranges one by
    one, in a CASE: the planner does not look into it, and 16 pairs of conditions would cost it more than
    reading the rows of a page does (measured: 0.4 ms for each table of a query against 0.1 ms).
    """
    hulls = " OR ".join(f"({between(column, name)})" for name in HULLS)
    exact = " ".join(f"WHEN {between(column, slot)} THEN true" for slot in range(SLOTS))
    return f"({hulls}) AND CASE {exact} ELSE false END"


def between(column: str, name: str | int) -> str:
    start, end = (f"current_setting('thoatngheo.{side}_{name}', true)" for side in ("from", "to"))
    return f"{column} >= {start} AND {column} < {end}"


def belongs_to(parent: str, key: str, parent_key: str = "id") -> str:
    """The condition that the row's parent is visible; the parent's own policy decides."""
    return f"EXISTS (SELECT 1 FROM {parent} WHERE {parent}.{parent_key} = {key})"


def protect(table: str, condition: str) -> RunSQL:
    """Rows of the table are seen, added, changed and deleted only where the condition holds."""
    return RunSQL(
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; CREATE POLICY scoped ON {table} TO {ROLE} USING ({condition});",
        f"DROP POLICY scoped ON {table}; ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;",
    )


def protect_reading(table: str, condition: str, *, changing: bool = False) -> RunSQL:
    """Rows are seen only where the condition holds; added always (by triggers, or before their place is known).

    With `changing`, rows that are seen may be changed and deleted too; without, never.
    """
    more = f"CREATE POLICY scoped_change ON {table} FOR UPDATE TO {ROLE} USING ({condition}) WITH CHECK (true);"
    more += f"CREATE POLICY scoped_delete ON {table} FOR DELETE TO {ROLE} USING ({condition});"
    forget = f"DROP POLICY scoped_change ON {table}; DROP POLICY scoped_delete ON {table};"
    return RunSQL(
        f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY; CREATE POLICY scoped_read ON {table} FOR SELECT TO {ROLE} USING ({condition});"
        f"CREATE POLICY scoped_add ON {table} FOR INSERT TO {ROLE} WITH CHECK (true);" + (more if changing else ""),
        (forget if changing else "") + f"DROP POLICY scoped_read ON {table}; DROP POLICY scoped_add ON {table};"
        f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY;",
    )
