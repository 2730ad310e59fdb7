"""The status ledger, the heart of the system: append-only."""

from __future__ import annotations

from django.db import models

from thoatngheo.core.audit import frozen
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.models.results import ClassificationRun
from thoatngheo.reviews.rounds.models.rounds import Round


@frozen()
class StatusEntry(models.Model):
    """The status ledger: from `since` on the household has this category under this standard. Append-only.

    An entry holds until the next one of the same household and standard. `flow` names how it came
    about (forms 2 and 3); `decision` made it so, or, for a round on paper, `run`.
    """

    household = models.ForeignKey(Household, models.PROTECT, related_name="status_entries")
    path = models.TextField(db_collation="C")
    standard = models.TextField()
    category = models.TextField(choices=Category)
    since = models.DateField()
    flow = models.TextField(choices=Flow)
    people = models.PositiveSmallIntegerField(default=0)
    round = models.ForeignKey(Round, models.PROTECT, related_name="status_entries")
    decision = models.ForeignKey("reviews.Decision", models.PROTECT, null=True, related_name="status_entries")
    run = models.ForeignKey(ClassificationRun, models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["household", "standard", "round", "decision"], name="reviews_status_once_a_decision", nulls_distinct=False
            ),
        ]
        indexes = [models.Index(fields=["household", "standard", "since"], name="reviews_status_as_of")]
