"""An empty database gets its tables; which migrations a database still lacks."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.core.management.sql import emit_post_migrate_signal
from psycopg import Connection

from thoatngheo.config.schema import file
from thoatngheo.core.rls import ROLE_EXISTS

MAJOR = 10_000  # a server says 180006 for 18.6


def lay(connection: Connection) -> bool:
    """Give an empty database the tables of the file; False, and nothing done, where the database or the file is another's.

    The connection is in autocommit; everything is laid in one transaction, or nothing.
    """
    schema = file.read()
    if schema is None or schema.migrations != file.digest_of_migrations():
        return False
    if connection.info.server_version // MAJOR != schema.server or not empty(connection):
        return False
    execute(connection, schema.statements)
    return True


def execute(connection: Connection, statements: str) -> None:
    with connection.transaction():
        connection.execute(ROLE_EXISTS)  # its rights stand in the file, table by table
        connection.execute("SET LOCAL check_function_bodies = false")  # a function may name a table that comes after it
        connection.execute(statements.encode())  # many statements in one text


def after_laying() -> None:
    """What Django and the rooms write after every migration: content types, permissions, the catalogue of programmes."""
    emit_post_migrate_signal(verbosity=0, interactive=False, db="default")


def empty(connection: Connection) -> bool:
    found = connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone()
    return found is not None and found[0] == 0


def pending(connection: Connection) -> bool:
    """Whether a migration of the checkout is not in the database. Reads file names and one table; Django's own way asks 130 statements."""
    known = connection.execute("SELECT to_regclass('public.django_migrations')").fetchone()
    if known is None or known[0] is None:
        return True
    applied = set(connection.execute("SELECT app, name FROM public.django_migrations").fetchall())
    return not on_disk() <= applied


def on_disk() -> set[tuple[str, str]]:
    """Application and name of every migration of the installed apps."""
    return {(app.label, name) for app in apps.get_app_configs() for name in names(app.label, app.name)}


def names(label: str, module: str) -> list[str]:
    package = settings.MIGRATION_MODULES.get(label, f"{module}.migrations")
    spec = find_spec(package) if package else None
    if spec is None or not spec.submodule_search_locations:
        return []
    folder = Path(next(iter(spec.submodule_search_locations)))
    return sorted(path.stem for path in folder.glob("*.py") if path.stem[0] not in "_~")
