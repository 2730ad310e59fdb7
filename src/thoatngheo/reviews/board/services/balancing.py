"""Reconciling the forms of a campaign's rounds: asked for by the office above, done as a job, kept on each round."""

from __future__ import annotations

from django.utils import timezone

from thoatngheo.accounts.models import User
from thoatngheo.core import gate, jobs
from thoatngheo.core.models import Job
from thoatngheo.core.use_cases import use_case
from thoatngheo.reviews.board import balance
from thoatngheo.reviews.rounds.models import Campaign, Round
from thoatngheo.reviews.rounds.policies.campaigns import PUBLISH_ROUND, RECONCILE_CAMPAIGN

RECONCILE = "reviews.campaign.reconcile"  # the kind of job


def ask_for_reconciliation(*, actor: User, campaign: Campaign) -> Job:
    """Start the job that checks the forms of every decided commune of the campaign."""
    gate.require(actor, RECONCILE_CAMPAIGN, campaign)
    return jobs.start(actor=actor, kind=RECONCILE, title=f"Đối chiếu biểu mẫu: {campaign}", arguments={"campaign": campaign.pk})


@use_case(PUBLISH_ROUND, on="round")
def reconcile_round(*, actor: User, round: Round) -> int:
    """Check the round's forms now and keep how many equations do not hold. What was checked is the round as it is decided."""
    found = balance.failures(round)
    Round.objects.filter(pk=round.pk).update(failures=found, reconciled_at=timezone.now())
    return found
