"""The village meeting (họp dân): who came, and what they said of each household."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.rounds.models.rounds import Round


@audited(exclude=["scan"])
class Meeting(models.Model):
    """One meeting of a hamlet on its reviewed households (QĐ 24/2021/QĐ-TTg). Closed, it is not changed any more.

    `attending` counts everybody present; `present` names those whom the law invites and how many came
    of each ({"front": 1, "households": 40, …}). `number` counts the hamlet's meetings in the round.
    """

    class State(models.TextChoices):
        PLANNED = "planned", "Đã mời họp"
        HELD = "held", "Đã họp"

    round = models.ForeignKey(Round, models.PROTECT, related_name="meetings")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    number = models.PositiveSmallIntegerField(default=1)
    state = models.TextField(choices=State, default=State.PLANNED)
    held_on = models.DateField()
    starts_at = models.TimeField(null=True, blank=True)
    place = models.TextField()
    chair = models.TextField(blank=True)
    chair_office = models.TextField(blank=True)
    secretary = models.TextField(blank=True)
    representatives = models.TextField(blank=True, help_text="đại diện hộ dân ký biên bản")
    attending = models.PositiveIntegerField(null=True, blank=True)
    households_invited = models.PositiveIntegerField(null=True, blank=True)
    present = models.JSONField(default=dict, blank=True)
    opinions = models.TextField(blank=True)
    scan = models.FileField(upload_to="meetings/", null=True, blank=True)
    version = models.PositiveIntegerField(default=1)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    closed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["round", "unit", "number"], name="reviews_meeting_number")]


@audited()
class MeetingVote(models.Model):
    """What a meeting said of one household: agree, disagree; who did neither is the rest of those attending.

    `results` is what was put to the vote: {standard: category}. `agreed` follows the quorum of the
    process in force, at least half of those attending; null until the meeting is closed.
    """

    meeting = models.ForeignKey(Meeting, models.PROTECT, related_name="votes")
    case = models.ForeignKey(Case, models.PROTECT, related_name="votes")
    path = models.TextField(db_collation="C")
    results = models.JSONField(default=dict)
    agree = models.PositiveIntegerField(null=True, blank=True)
    disagree = models.PositiveIntegerField(null=True, blank=True)
    agreed = models.BooleanField(null=True)
    note = models.TextField(blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [
            models.UniqueConstraint(fields=["meeting", "case"], name="reviews_vote_once"),
            models.CheckConstraint(condition=Q(agreed=None) | Q(agree__isnull=False, disagree__isnull=False), name="reviews_vote_counted"),
        ]
