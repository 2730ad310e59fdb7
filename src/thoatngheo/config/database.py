"""The database for the length of a command: started when it is ours and not running, stopped by whoever started it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from psycopg import sql

from thoatngheo.config import env
from thoatngheo.config.postgres import Cluster, data_home

DATABASE = "thoatngheo"
# Sized for a modest machine; an operator with a server of his own uses DATABASE_URL and his own settings.
OPTIONS = {"shared_buffers": "256MB", "work_mem": "32MB", "maintenance_work_mem": "256MB", "max_wal_size": "2GB"}


def cluster() -> Cluster:
    return Cluster(data_home() / "postgres", options=OPTIONS)


@contextmanager
def with_database() -> Iterator[None]:
    """Make sure that a database answers; leave a server that was running before as it was."""
    if env.text("DATABASE_URL"):
        yield
        return
    own = cluster()
    started = own.start()
    make_database(own)
    try:
        yield
    finally:
        if started:
            own.stop()


def make_database(own: Cluster) -> None:
    with psycopg.connect(host=str(own.socket_folder), user="thoatngheo", dbname="postgres", autocommit=True) as connection:
        known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
        if not known:
            connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))
