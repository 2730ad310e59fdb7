"""A migrated database as statements: tables, then the rows that migrations wrote."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator

from psycopg import Connection, sql

from thoatngheo.config.postgres import find_binaries

# Rows of these tables are part of the schema. What Django and the rooms write after every migration
# (content types, permissions, the catalogue of programmes) is written after laying, too, by the same signal.
ROWS = {"django_migrations": ("app", "name"), "core_daymoved": ("day", "works", "reason", "source")}
# Said anew by every dump, or of the server rather than of the tables.
LEFT_OUT = re.compile(
    r"^(--.*|SET .*;|SELECT pg_catalog\.set_config.*|\\(un)?restrict .*|CREATE SCHEMA public;|COMMENT ON .*)\n", re.MULTILINE
)


def written(connection: Connection) -> str:
    """The database's tables, indexes, triggers, policies, grants and kept rows as SQL; the same text from the same migrations."""
    found = connection.execute("SELECT current_user").fetchone()
    owner = found[0] if found else ""
    return "".join([tables(dumped(connection), owner), *rows(connection)])


def dumped(connection: Connection) -> str:
    told = connection.info
    command = [find_binaries().path("pg_dump"), "--schema-only", "--no-owner", "--no-comments"]
    where = ["-h", told.host, "-p", str(told.port), "-U", told.user, told.dbname]
    environment = {"PGPASSWORD": told.password} if told.password else {}
    done = subprocess.run([*command, *where], capture_output=True, text=True, check=True, env=environment)
    return done.stdout


def tables(text: str, owner: str) -> str:
    """Without what differs from one installation to the next: the owner's name, the programs' versions."""
    kept = LEFT_OUT.sub("", text).replace(f"FOR ROLE {owner} ", "")
    kept = re.sub(r"\n{3,}", "\n\n", kept).strip()
    return kept + "\n\n"


def rows(connection: Connection) -> Iterator[str]:
    for table, columns in ROWS.items():
        names = sql.SQL(", ").join(map(sql.Identifier, columns))
        order = sql.SQL(", ").join(map(sql.Identifier, ("id",)))
        found = connection.execute(sql.SQL("SELECT {} FROM {} ORDER BY {}").format(names, sql.Identifier(table), order)).fetchall()
        extra = (", applied", ", now()") if table == "django_migrations" else ("", "")
        for row in found:
            values = ", ".join(sql.Literal(value).as_string(connection) for value in row)
            yield f"INSERT INTO public.{table} ({', '.join(columns)}{extra[0]}) VALUES ({values}{extra[1]});\n"
