"""What a worker does with one job, from taking it to writing down how it ended."""

from __future__ import annotations

import logging

from django.db import InterfaceError, OperationalError, connection
from django.utils import timezone
from django.utils.translation import gettext as _
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from thoatngheo.core.audit import acting
from thoatngheo.core.jobs.kinds import work_of
from thoatngheo.core.jobs.progress import Progress, Stopped
from thoatngheo.core.jobs.services import QUEUED
from thoatngheo.core.models import Job
from thoatngheo.core.problems import Problem

log = logging.getLogger(__name__)

OVER = (Job.State.DONE, Job.State.FAILED, Job.State.CANCELLED)
# The server is away for a moment, or another worker still holds the job: come again.
AGAIN = RetryStrategy(max_attempts=20, wait=5, retry_exceptions={OperationalError, InterfaceError, BlockingIOError})


@app.task(name=QUEUED, retry=AGAIN)
def take(job: str) -> None:
    """Run a job unless another worker is at it.

    The lock belongs to the database connection: it falls when the worker dies, and while it is held
    no second worker can do the same work, whatever the queue believes.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(hashtextextended(%s, 0))", [job])
        if not cursor.fetchone()[0]:
            raise BlockingIOError(f"another worker holds the job {job}")
    try:
        run(job)
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(hashtextextended(%s, 0))", [job])


def run(key: str) -> Job:
    """Do the work of one job here and now; a job that is over stays as it is."""
    job = Job.objects.select_related("asked_by").get(pk=key)
    if job.state in OVER:
        return job
    if job.cancel_requested:
        return end(job, Job.State.CANCELLED)
    job.state = Job.State.RUNNING
    job.started_at = job.started_at or timezone.now()
    job.save(update_fields=["state", "started_at"])
    try:
        with acting(user=job.asked_by, job=str(job.pk)):
            result = work_of(job.kind)(Progress(job), **job.arguments)
    except Stopped:
        return end(job, Job.State.CANCELLED)
    except Problem as problem:
        return end(job, Job.State.FAILED, problem.text())
    except (OperationalError, InterfaceError):
        raise  # the job goes on from its cursor when the server is back
    except Exception:  # the worker's loop: whatever went wrong, the person gets a sentence and the log the rest
        log.exception("job_failed", extra={"job": str(job.pk), "kind": job.kind})
        return end(job, Job.State.FAILED, unexpected(job))
    job.result = result
    return end(job, Job.State.DONE)


def end(job: Job, state: Job.State, message: str = "") -> Job:
    job.state, job.ended_at, job.message = state, timezone.now(), message or job.message
    job.save(update_fields=["state", "ended_at", "message", "result"])
    return job


def unexpected(job: Job) -> str:
    return _("Việc bị dừng vì lỗi ngoài dự kiến. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã việc {code}.").format(code=str(job.pk)[:8])
