"""For the test run: the rows that migrations wrote are put back after a test that empties every table.

A test with transactions of its own ends with Django's `flush`, which empties the tables and then tells, by the
signal `post_migrate`, that the database is as if freshly migrated. For the rows that data migrations wrote it is not:
any test after it, in the same worker, would miss them. `remember` reads them once, before the first test, whichever
migration wrote them; every flush afterwards puts them back.
"""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig, apps
from django.core.management.color import no_style
from django.db import connection
from django.db.models.signals import post_migrate

OURS = "thoatngheo."  # Django's own apps put their rows back by themselves


def remember() -> dict[str, bytes]:
    """Read what migrations wrote, table by table, and put it back from now on; returns what was read. To be called once, first."""
    rows = {table: read(table) for table in our_tables()}
    kept = {table: found for table, found in rows.items() if found}

    def put_back(sender: AppConfig, **_said: Any) -> None:
        # The signal comes once per app, in this order: one turn is enough.
        if sender == ours()[-1]:
            write(kept)

    post_migrate.connect(put_back, weak=False, dispatch_uid="thoatngheo.config.migrated_rows")
    return kept


def ours() -> list[AppConfig]:
    """Our apps that have tables: the signal leaves out the others."""
    return [app for app in apps.get_app_configs() if app.name.startswith(OURS) and app.models_module]


def our_tables() -> list[str]:
    return [model._meta.db_table for app in ours() for model in app.get_models(include_auto_created=True) if model._meta.managed]


def read(table: str) -> bytes:
    with connection.cursor() as cursor, cursor.copy(f'COPY "{table}" TO STDOUT') as rows:
        return b"".join(bytes(part) for part in rows)


def write(kept: dict[str, bytes]) -> None:
    """In place of what other receivers of the signal have just written. Without triggers: what they wrote in their time (the
    history) is among the rows kept.
    """
    with connection.cursor() as cursor:
        empty = [table for table, rows in kept.items() if read(table) != rows]
        cursor.execute("SET session_replication_role = replica")
        for table in empty:
            cursor.execute(f'DELETE FROM "{table}"')
            with cursor.copy(f'COPY "{table}" FROM STDIN') as rows:
                rows.write(kept[table])
        cursor.execute("SET session_replication_role = DEFAULT")
        # A flush may have started the numbers again; the next new row must not get a number of those put back.
        models = [model for app in ours() for model in app.get_models() if model._meta.db_table in empty]
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)
