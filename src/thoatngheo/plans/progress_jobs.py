"""Long work of the progress part."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.plans.models import Plan
from thoatngheo.plans.services.progress import COMPUTE, compute


@job(COMPUTE)
def compute_progress(progress: Progress, *, plan: int, day: str) -> dict[str, object]:
    """One run. A worker that takes it over begins anew: figures are kept only at the end."""
    assert isinstance(progress.actor, User)
    held = Plan.objects.get(pk=plan)
    progress.step(0, 1, str(held))
    run = compute(actor=progress.actor, plan=held, day=date.fromisoformat(day))
    progress.step(1, 1)
    return {"run": run.pk, "figures": run.figures.count()}
