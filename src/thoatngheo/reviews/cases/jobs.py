"""Long work with the list of a round: classifying it, making the lists of a campaign."""

from __future__ import annotations

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.cases.services.asking import CLASSIFY
from thoatngheo.reviews.cases.services.classifying import run_classification
from thoatngheo.reviews.cases.services.listing import list_legally
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.services.campaigns import LIST_CAMPAIGN


@job(CLASSIFY)
def classify_round(progress: Progress, *, round: int, standard: str) -> dict[str, object]:
    """Run one standard over a round. A worker that takes it over begins anew: results are kept only at the end."""
    assert isinstance(progress.actor, User)
    run = run_classification(actor=progress.actor, round=Round.objects.get(pk=round), standard=standard, progress=progress.step)
    return {"run": run.pk, "households": run.households}


@job(LIST_CAMPAIGN)
def list_campaign(progress: Progress, *, campaign: int) -> dict[str, object]:
    """The legal list of every commune of a campaign, one commune at a time; a worker that takes it over goes on after the last one."""
    assert isinstance(progress.actor, User)
    rounds = Campaign.objects.get(pk=campaign).rounds.filter(state=Round.State.OPEN, on_paper=False).select_related("unit").order_by("pk")
    last, added = progress.cursor or [0, 0]
    done, total = rounds.filter(pk__lte=last).count(), rounds.count()
    for held in rounds.filter(pk__gt=last):
        with progress.chunk():
            added += list_legally(actor=progress.actor, round=held).total
            done += 1
            progress.step(done, total, held.unit.full_name, cursor=[held.pk, added])
    return {"rounds": total, "households": added}
