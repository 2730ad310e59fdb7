"""Start a job; ask one to stop."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from thoatngheo.core.jobs.kinds import work_of
from thoatngheo.core.models import Job
from thoatngheo.core.policies import CANCEL_JOB
from thoatngheo.core.use_cases import use_case

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser

QUEUED = "thoatngheo.job"


@transaction.atomic
def start(*, actor: AbstractBaseUser | None, kind: str, title: str, arguments: Mapping[str, object]) -> Job:
    """Put work into the queue, in the caller's transaction: no job without its cause, no cause without its job.

    The caller has asked the gate whether the actor may; None means the system itself.
    """
    work_of(kind)  # a kind that nobody declared is refused here, not in the worker
    job = Job.objects.create(kind=kind, title=title, arguments=dict(arguments), asked_by_id=actor.pk if actor else None)
    app.configure_task(QUEUED).defer(job=str(job.pk))
    return job


@use_case(CANCEL_JOB, on="job", lock=True)
def cancel(*, actor: AbstractBaseUser, job: Job) -> Job:
    """Ask a job to stop: at once while it waits, after the present chunk while it runs."""
    if job.state == Job.State.WAITING:
        job.state, job.ended_at, job.message = Job.State.CANCELLED, timezone.now(), ""
    job.cancel_requested = True
    job.save(update_fields=["state", "ended_at", "message", "cancel_requested"])
    return job
