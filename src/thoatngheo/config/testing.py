"""A pytest plugin (`-p thoatngheo.config.testing`): the test run's own PostgreSQL.

It must be loaded before Django reads its settings, hence not a conftest. Started once by the
controlling process, stopped by it, gone with its folder. DATABASE_URL puts another server in its place.

The tables are laid once, from `schema.sql`, in a database from which every worker's is copied; the cluster with it
is kept in the temporary folder until a migration or a dependency changes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psycopg
import pytest

from thoatngheo.config.postgres import Cluster
from thoatngheo.config.postgres.place import project_root

# A test database may lose everything with the machine, so it need not wait for the disk.
OPTIONS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}
MIGRATED = "migrated"
KEPT = "thoatngheo-migrated-"
BRING_UP = "from thoatngheo.config.run import prepare; prepare.set_up_django(); prepare.bring_up_to_date()"
DAY = 24 * 3600
STARTED: list[tuple[Cluster, Path]] = []


def start() -> None:
    if os.environ.get("PYTEST_XDIST_WORKER") or os.environ.get("DATABASE_URL"):
        return
    folder = Path(tempfile.mkdtemp(prefix="thoatngheo-test-"))
    folder.chmod(0o755)
    kept = kept_cluster()
    if kept.exists():
        copy(kept, folder / "data")
    cluster = Cluster(folder, options=OPTIONS)
    STARTED.append((cluster, folder))
    cluster.start()
    if not kept.exists():
        migrate(cluster, folder)
        cluster.stop()
        keep(folder / "data", kept)
        cluster.start()
    os.environ["DATABASE_URL"] = address(cluster, "postgres")
    os.environ["THOATNGHEO_DATA"] = str(folder / "home")
    os.environ["THOATNGHEO_TEST_TEMPLATE"] = MIGRATED


def address(cluster: Cluster, database: str) -> str:
    return f"postgres://thoatngheo@/{database}?host={cluster.socket_folder}"


def kept_cluster() -> Path:
    """Where a migrated cluster of exactly these migrations is kept."""
    root = project_root()
    source = root / "src/thoatngheo"
    schema = source / "config/schema/schema.sql"
    files = [root / "requirements.lock", schema, *source.rglob("migrations/*.py"), *(source / "core").glob("*.py")]
    told = hashlib.sha256()
    for file in sorted(files):
        told.update(str(file.relative_to(root)).encode() + file.read_bytes())
    return Path(tempfile.gettempdir()) / f"{KEPT}{os.getuid()}-{told.hexdigest()[:16]}"


def migrate(cluster: Cluster, folder: Path) -> None:
    """Make the database that the workers' are copied from, in a process of its own: this one has not read the settings yet."""
    said = {"DJANGO_SETTINGS_MODULE": "thoatngheo.config.settings", "PYTHONPATH": str(project_root() / "src")}
    environment = {**os.environ, **said, "THOATNGHEO_DATA": str(folder / "home")}
    with psycopg.connect(address(cluster, "postgres"), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {MIGRATED}")
    environment["DATABASE_URL"] = address(cluster, MIGRATED)
    done = subprocess.run([sys.executable, "-c", BRING_UP], env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise pytest.UsageError(f"migrations failed:\n{done.stderr}")


def keep(data: Path, kept: Path) -> None:
    """Whoever is first keeps it; clusters of other migrations that nobody has used for a day are removed."""
    fresh = Path(tempfile.mkdtemp(prefix=f"{KEPT}new-")) / "data"
    copy(data, fresh)
    try:
        fresh.rename(kept)
    except OSError:
        shutil.rmtree(fresh)  # another run was quicker
    fresh.parent.rmdir()
    for old in kept.parent.glob(f"{KEPT}{os.getuid()}-*"):
        if old != kept and time.time() - old.stat().st_atime > DAY:
            shutil.rmtree(old, ignore_errors=True)


def copy(source: Path, target: Path) -> None:
    """With owners and modes: the server refuses a folder that is not its account's own."""
    subprocess.run(["cp", "-a", str(source), str(target)], check=True)


os.environ["THOATNGHEO_GALLERY"] = "true"  # the tests look at every component
# Tests with transactions of their own empty every table afterwards; only there the ledger lets itself be emptied.
os.environ["PGOPTIONS"] = f"{os.environ.get('PGOPTIONS', '')} -c thoatngheo.emptying=allowed".strip()
start()


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    while STARTED:
        cluster, folder = STARTED.pop()
        cluster.stop()
        os.environ.pop("DATABASE_URL", None)
        shutil.rmtree(folder, ignore_errors=True)
