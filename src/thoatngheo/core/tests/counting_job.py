"""A job for the tests: writes the numbers 0–9 into a table, two a chunk; may kill its own worker half-way."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from django.db import connection

from thoatngheo.core.jobs import Progress, job

TABLE = "core_test_numbers"


@job("test.count")
def count(progress: Progress, *, kill: str = "") -> dict[str, object]:
    """`kill` names a file; where it exists, it is removed and the worker dies in the middle of the third chunk."""
    for at in range(progress.cursor or 0, 10, 2):
        with progress.chunk(), connection.cursor() as cursor:
            cursor.execute(f"INSERT INTO {TABLE} VALUES (%s), (%s)", [at, at + 1])
            if kill and at == 4 and Path(kill).exists():
                Path(kill).unlink()
                os.kill(os.getpid(), signal.SIGKILL)
            progress.step(at + 2, 10, "Đang đếm", cursor=at + 2)
    return {"numbers": 10}
