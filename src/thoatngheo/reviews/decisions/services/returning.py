"""The chairman sends a draft back."""

from __future__ import annotations

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.decisions.models import Decision
from thoatngheo.reviews.decisions.policies import SIGN_DECISION
from thoatngheo.reviews.decisions.problems import decisions as troubles


@use_case(SIGN_DECISION, on="decision")
def return_decision(*, actor: User, decision: Decision, reason: str) -> Decision:
    """The draft goes back with the reason; the officer prepares a new one. Raises REASON_NEEDED or NOT_WAITING."""
    if not reason.strip():
        raise troubles.REASON_NEEDED()
    decision = locked(decision)
    decision.state, decision.returned_by, decision.returned_at = Decision.State.RETURNED, actor, timezone.now()
    decision.returned_reason = reason.strip()
    decision.save(update_fields=["state", "returned_by", "returned_at", "returned_reason"])
    return decision


def locked(decision: Decision) -> Decision:
    """The draft, locked to the end of the transaction; NOT_WAITING when somebody was quicker."""
    found = Decision.objects.select_for_update(of=("self",)).select_related("round__unit", "unit", "cites").get(pk=decision.pk)
    if found.state != Decision.State.PREPARED:
        raise troubles.NOT_WAITING(state=found.get_state_display().lower())
    return found
