"""Long work of the progress part."""

from __future__ import annotations

from datetime import date

from django.utils import timezone
from procrastinate.contrib.django import app

from thoatngheo.accounts.models import User
from thoatngheo.core.audit import acting
from thoatngheo.core.jobs import Progress, job
from thoatngheo.plans.progress.services import COMPUTE, compute, compute_due
from thoatngheo.plans.register.models import Plan


@job(COMPUTE)
def compute_progress(progress: Progress, *, plan: int, day: str) -> dict[str, object]:
    """One run. A worker that takes it over begins anew: figures are kept only at the end."""
    assert isinstance(progress.actor, User)
    held = Plan.objects.get(pk=plan)
    progress.step(0, 1, str(held))
    run = compute(actor=progress.actor, plan=held, day=date.fromisoformat(day))
    progress.step(1, 1)
    return {"run": run.pk, "figures": run.figures.count()}


@app.periodic(cron="35 * * * *")
@app.task(name="plans.progress_of_the_day")
def progress_of_the_day(timestamp: int) -> int:
    """Once a day for each plan in force; asked each hour, for machines that are switched off at night."""
    with acting(job="plans.progress_of_the_day"):
        return compute_due(timezone.localdate())
