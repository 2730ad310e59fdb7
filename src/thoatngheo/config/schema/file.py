"""The file `schema.sql`, its head, and whether it may be used."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from thoatngheo.core import rls

FILE = Path(__file__).with_name("schema.sql")
SOURCE = Path(__file__).resolve().parents[2]
HEAD = "-- The tables of an empty installation. Written by `./thoatngheo lock --schema`; not to be edited.\n"
SERVER = "-- PostgreSQL "
MIGRATIONS = "-- migrations "


@dataclass(frozen=True, slots=True)
class Schema:
    """What the file says: the server's major version, the digest of our migrations, the statements."""

    server: int
    migrations: str
    statements: str


def digest_of_migrations() -> str:
    """Changes with every change of one of our migrations, and of the words of row-level security they use."""
    told = hashlib.sha256(repr(words_of_security()).encode())
    for file in sorted(SOURCE.glob("**/migrations/*.py")):
        told.update(str(file.relative_to(SOURCE)).encode() + b"\0" + file.read_bytes())
    return told.hexdigest()[:16]


def words_of_security() -> list[object]:
    reading = rls.protect_reading("some_table", "true", changing=True)
    return [rls.MAKE_ROLE, rls.in_scope(), rls.belongs_to("a", "b"), rls.protect("some_table", "true").sql, reading.sql]


def write(server: int, statements: str) -> None:
    FILE.write_text(f"{HEAD}{SERVER}{server}\n{MIGRATIONS}{digest_of_migrations()}\n{statements}", encoding="utf-8")


@cache
def read() -> Schema | None:
    """None where there is no file, or one without its head."""
    if not FILE.exists():
        return None
    _head, server, migrations, statements = FILE.read_text(encoding="utf-8").split("\n", 3)
    if not (server.startswith(SERVER) and migrations.startswith(MIGRATIONS)):
        return None
    return Schema(int(server.removeprefix(SERVER)), migrations.removeprefix(MIGRATIONS), statements)
