"""A pytest plugin (`-p thoatngheo.config.testing`): the test run's own PostgreSQL.

It must be loaded before Django reads its settings, hence not a conftest. Started once by the
controlling process, stopped by it, gone with its folder. DATABASE_URL puts another server in its place.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

import pytest

from thoatngheo.config.postgres import Cluster

# A test database may lose everything with the machine, so it need not wait for the disk.
OPTIONS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "shared_buffers": "128MB"}
STARTED: list[tuple[Cluster, Path]] = []


def start() -> None:
    if os.environ.get("PYTEST_XDIST_WORKER") or os.environ.get("DATABASE_URL"):
        return
    folder = Path(tempfile.mkdtemp(prefix="thoatngheo-test-"))
    folder.chmod(0o755)
    cluster = Cluster(folder, options=OPTIONS)
    STARTED.append((cluster, folder))
    cluster.start()
    os.environ["DATABASE_URL"] = f"postgres://thoatngheo@/postgres?host={cluster.socket_folder}"
    os.environ["THOATNGHEO_DATA"] = str(folder / "home")


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
