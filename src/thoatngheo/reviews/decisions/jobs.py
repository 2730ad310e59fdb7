"""The worker's part of a signature: a decision on a long list."""

from __future__ import annotations

from datetime import date

from thoatngheo.accounts.models import User
from thoatngheo.core.jobs import Progress, job
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.services.signing import SIGN, sign_decision


@job(SIGN)
def sign_long_list(progress: Progress, *, decision: int, signed_on: str) -> dict[str, object]:
    """Sign a decision on a long list. All of it or nothing: a worker that takes it over begins anew, or finds it signed."""
    assert isinstance(progress.actor, User)
    found = Decision.objects.get(pk=decision)
    if found.state != Decision.State.SIGNED or found.signed_by_id != progress.actor.pk:
        progress.step(0, 1)
        found = sign_decision(actor=progress.actor, decision=found, signed_on=date.fromisoformat(signed_on))
    progress.step(1, 1)
    return {"decision": found.pk, "number": found.number}
