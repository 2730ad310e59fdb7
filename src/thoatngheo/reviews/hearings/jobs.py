"""The long work of posting."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.hearings.services.posting_all import POST_ALL, post_all_lists
from thoatngheo.reviews.rounds.models import Round


@job(POST_ALL)
def post_lists(progress: Progress, *, round: int, starts_on: str, loudspeaker: bool, turn: int) -> dict[str, object]:
    """Post the lists of every hamlet. Each hamlet is a transaction of its own; a worker that takes over goes on with the rest."""
    assert isinstance(progress.actor, User)
    posted = post_all_lists(
        actor=progress.actor,
        round=Round.objects.select_related("unit").get(pk=round),
        starts_on=date.fromisoformat(starts_on),
        loudspeaker=loudspeaker,
        turn=turn,
        told=progress.step,
    )
    return {"postings": len(posted)}
