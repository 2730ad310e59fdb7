"""How far a job has come, told to the person who waits and to the worker that may have to go on."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction

from thoatngheo.core.models import Job


class Stopped(Exception):
    """The person asked to stop; raised between chunks, so that whole chunks remain."""


class Progress:
    """A job's own view of itself."""

    def __init__(self, job: Job) -> None:
        self.job = job

    @property
    def cursor(self) -> Any:
        """Where to go on: what the last finished chunk wrote, None at the beginning."""
        return self.job.cursor

    @property
    def actor(self) -> AbstractBaseUser | None:
        """Who asked for the job. What it reads must go through `gate.visible` for this person; the worker itself is not limited."""
        return self.job.asked_by

    @contextmanager
    def chunk(self) -> Iterator[None]:
        """One piece of the work in one transaction, together with its `step`. Raises Stopped instead of beginning."""
        self.stop_if_asked()
        with transaction.atomic():
            yield

    def step(self, done: int, total: int, message: str = "", *, cursor: Any = None) -> None:
        """`done` of `total` parts are finished; from `cursor` on another worker may go on.

        Outside a chunk it raises Stopped when the person has asked to stop.
        """
        self.job.done, self.job.total, self.job.message = done, total, message
        if cursor is not None:
            self.job.cursor = cursor
        self.job.save(update_fields=["done", "total", "message", "cursor"])
        if not transaction.get_connection().in_atomic_block:
            self.stop_if_asked()

    def stop_if_asked(self) -> None:
        if Job.objects.filter(pk=self.job.pk, cancel_requested=True).exists():
            raise Stopped
