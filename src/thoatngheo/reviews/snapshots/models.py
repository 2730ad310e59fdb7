"""The record of a snapshot: which file holds the frozen figures of a decided standard, and its hash."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

from thoatngheo.core.audit import frozen
from thoatngheo.reviews.rounds.models.rounds import Round


@frozen()
class Snapshot(models.Model):
    """The figures of one standard of one round as they were when it was decided. Append-only.

    `file` and `members_file` are names below the folder of snapshots; `digest` is the SHA-256 of `file`, which itself
    carries the hash of `members_file` and the area's totals: one hash proves all of it. A decision that replaces or
    withdraws another one makes a new snapshot, `replaces` points to the old. `decision` is empty for a round on paper.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="snapshots")
    standard = models.TextField()
    decision = models.ForeignKey("reviews.Decision", models.PROTECT, null=True, blank=True, related_name="snapshots")
    file = models.TextField(unique=True)
    digest = models.TextField()
    members_file = models.TextField()
    members_digest = models.TextField()
    rows = models.PositiveIntegerField()
    rulebook = models.TextField(blank=True, help_text="mã băm của bộ quy tắc đã dùng")
    made_at = models.DateTimeField(auto_now_add=True)
    replaces = models.OneToOneField("self", models.PROTECT, null=True, blank=True, related_name="replaced_by")

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["round", "standard"], condition=Q(replaces=None), name="reviews_one_first_snapshot")]

    def __str__(self) -> str:
        return f"{self.round} {self.standard} {self.digest[:12]}"
