"""Long work of the review."""

from __future__ import annotations

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.models import Round
from thoatngheo.reviews.services import run_classification
from thoatngheo.reviews.services.asking import CLASSIFY


@job(CLASSIFY)
def classify_round(progress: Progress, *, round: int, standard: str) -> dict[str, object]:
    """Run one standard over a round. A worker that takes it over begins anew: results are kept only at the end."""
    assert isinstance(progress.actor, User)
    run = run_classification(actor=progress.actor, round=Round.objects.get(pk=round), standard=standard, progress=progress.step)
    return {"run": run.pk, "households": run.households}
