"""`schema.sql` is what the migrations make, and serves as they do."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import connection

from thoatngheo.config import schema
from thoatngheo.config.postgres.place import project_root
from thoatngheo.config.schema import file
from thoatngheo.config.schema.adopting import LAST, NOW, SIGN
from thoatngheo.config.schema.laying import MAJOR, execute
from thoatngheo.config.testing import BRING_UP
from thoatngheo.core.problems import Problem

MIGRATE = "import django; django.setup(); from django.core.management import call_command; call_command('migrate', verbosity=0)"


@pytest.fixture
def empty_databases() -> Iterator[dict[str, str]]:
    """Three databases without a table, by name: their addresses."""
    server = os.environ["DATABASE_URL"]
    names = ("schema_laid", "schema_migrated", "schema_again")
    with psycopg.connect(server, autocommit=True) as connection:
        for name in names:
            connection.execute(f"DROP DATABASE IF EXISTS {name}")
            connection.execute(f"CREATE DATABASE {name}")
    yield {name: server.replace("/postgres?", f"/{name}?") for name in names}
    with psycopg.connect(server, autocommit=True) as connection:
        for name in names:
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")


def brought_up(code: str, address: str, folder: Path) -> str:
    """Run the code on the database; its schema afterwards."""
    said = {"DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(project_root() / "src")}
    environment = {**os.environ, **said, "DATABASE_URL": address, "THOATNGHEO_DATA": str(folder)}
    environment.pop("THOATNGHEO_TEST_TEMPLATE", None)
    subprocess.run([sys.executable, "-c", code], env=environment, check=True)
    with psycopg.connect(address, autocommit=True) as connection:
        return schema.written(connection)


def served() -> int:
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        return connection.info.server_version // MAJOR


def test_the_file_is_what_the_migrations_make_and_laying_it_gives_the_same(empty_databases: dict[str, str], tmp_path: Path) -> None:
    kept = file.read()
    assert kept is not None
    assert kept.migrations == file.digest_of_migrations(), "migrations changed: ./thoatngheo lock --schema"
    if kept.server != served():
        pytest.skip("the file is of another major version of PostgreSQL")
    laid = brought_up(BRING_UP, empty_databases["schema_laid"], tmp_path / "laid")
    assert laid == kept.statements
    migrated = brought_up(MIGRATE, empty_databases["schema_migrated"], tmp_path / "migrated")
    assert rights(migrated) == rights(kept.statements)
    with psycopg.connect(empty_databases["schema_again"], autocommit=True) as connection:
        execute(connection, migrated)
        assert schema.written(connection) == kept.statements, "migrations make something else: ./thoatngheo lock --schema"


def rights(statements: str) -> list[str]:
    """Who may do what: grants and policies, which laying could widen without changing a table."""
    return [line for line in statements.splitlines() if line.startswith(("GRANT", "REVOKE", "CREATE POLICY", "ALTER DEFAULT"))]


def test_a_database_with_tables_is_never_laid_over(empty_databases: dict[str, str]) -> None:
    with psycopg.connect(empty_databases["schema_laid"], autocommit=True) as connection:
        connection.execute("CREATE TABLE somebodys (id int)")
        assert not schema.lay(connection)
        assert schema.pending(connection)
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (1,)


@pytest.mark.django_db
def test_a_database_that_lacks_one_migration_is_told_apart() -> None:
    with connection.cursor() as cursor:
        bare = cursor.connection
    assert not schema.pending(bare)
    bare.execute("DELETE FROM django_migrations WHERE app = 'reviews'")
    assert schema.pending(bare)


@pytest.mark.django_db
def test_a_database_of_the_former_migrations_goes_on_with_its_rows() -> None:
    with connection.cursor() as cursor:
        bare = cursor.connection
    before = bare.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall()
    bare.execute("DELETE FROM django_migrations WHERE app = ANY(%s)", [[app for app, _ in LAST]])
    for app, name in sorted({*LAST, SIGN}):
        bare.execute("INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, now())", [app, name])
    assert schema.adopt(bare)
    assert bare.execute("SELECT app, name FROM django_migrations ORDER BY app, name").fetchall() == before
    assert set(NOW) <= set(before)
    assert not schema.adopt(bare)


@pytest.mark.django_db
def test_a_database_that_missed_some_of_them_is_refused_in_words() -> None:
    with connection.cursor() as cursor:
        bare = cursor.connection
    bare.execute("INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, now())", list(SIGN))
    with pytest.raises(Problem, match="bản quá cũ"):
        schema.adopt(bare)
