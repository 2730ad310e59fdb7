"""Long work with the forms of a campaign."""

from __future__ import annotations

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.board.services.balancing import RECONCILE, reconcile_round
from thoatngheo.reviews.rounds.models import Campaign, Round


@job(RECONCILE)
def reconcile_campaign(progress: Progress, *, campaign: int) -> dict[str, object]:
    """The forms of every decided commune of a campaign, one commune at a time."""
    assert isinstance(progress.actor, User)
    rounds = Campaign.objects.get(pk=campaign).rounds.exclude(state=Round.State.OPEN).select_related("unit").order_by("pk")
    last, failed = progress.cursor or [0, 0]
    done, total = rounds.filter(pk__lte=last).count(), rounds.count()
    for held in rounds.filter(pk__gt=last):
        with progress.chunk():
            failed += reconcile_round(actor=progress.actor, round=held) > 0
            done += 1
            progress.step(done, total, held.unit.full_name, cursor=[held.pk, failed])
    return {"rounds": total, "failed": failed}
