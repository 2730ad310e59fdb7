"""Public posting (niêm yết), complaints, and what the re-check found."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.rounds.models.rounds import Round


@frozen(but=["removed_on"])
class Posting(models.Model):
    """A list on the wall: of a hamlet or the whole commune, at two places, for the legal number of working days.

    `content` is what the list shows, frozen: rows with number, name of head, hamlet and category per
    standard; never an ID number, health or disability. `code` stands on the list and proves it on the
    public page. `turn` 1 is the posting after the meeting, 2 the one after a re-check. `ends_on` is the
    last day on the wall, counted in working days. `standards` are the lists it shows.
    """

    round = models.ForeignKey(Round, models.PROTECT, related_name="postings")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    turn = models.PositiveSmallIntegerField(default=1)
    standards = ArrayField(models.TextField())
    starts_on = models.DateField()
    ends_on = models.DateField()
    places = ArrayField(models.TextField())
    loudspeaker = models.BooleanField(default=False)
    content = models.JSONField()
    digest = models.TextField()
    code = models.TextField(unique=True)
    posted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    posted_at = models.DateTimeField(auto_now_add=True)
    removed_on = models.DateField(null=True, blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="reviews_posting_ends_after_start")]


@frozen()
class PostingItem(models.Model):
    """One household on a posted list, with the category shown under each standard: {standard: category}."""

    posting = models.ForeignKey(Posting, models.PROTECT, related_name="items")
    case = models.ForeignKey(Case, models.PROTECT, related_name="postings")
    path = models.TextField(db_collation="C")
    number = models.PositiveIntegerField()
    results = models.JSONField()

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["posting", "case"], name="reviews_posted_once")]


@audited()
class Complaint(models.Model):
    """A complaint about a posted household, or about one that was left out; answered within the legal term.

    `same_surveyor` keeps that somebody re-checked the own survey: not forbidden by a text that was seen, but to be known.
    """

    class State(models.TextChoices):
        RECEIVED = "received", "Đang phúc tra"
        UPHELD = "upheld", "Khiếu nại đúng, kết quả thay đổi"
        REJECTED = "rejected", "Giữ nguyên kết quả"

    round = models.ForeignKey(Round, models.PROTECT, related_name="complaints")
    case = models.ForeignKey(Case, models.PROTECT, related_name="complaints")
    household = models.ForeignKey(Household, models.PROTECT, related_name="+")
    posting = models.ForeignKey(Posting, models.PROTECT, null=True, blank=True, related_name="complaints")
    path = models.TextField(db_collation="C")
    number = models.PositiveIntegerField()
    received_on = models.DateField()
    due_on = models.DateField()
    complainant = models.TextField()
    text = models.TextField()
    results_before = models.JSONField(default=dict)
    state = models.TextField(choices=State, default=State.RECEIVED)
    rechecked_on = models.DateField(null=True, blank=True)
    found = models.TextField(blank=True, help_text="kết quả phúc tra")
    rechecked_by = models.TextField(blank=True, default="", db_default="", help_text="những người phúc tra")
    same_surveyor = models.BooleanField(default=False, db_default=False, help_text="người phúc tra cũng là người đã thu thập thông tin")
    results_after = models.JSONField(default=dict)
    answer = models.TextField(blank=True)
    answered_on = models.DateField(null=True, blank=True)
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        constraints = [
            models.UniqueConstraint(fields=["round", "number"], name="reviews_complaint_number"),
            models.UniqueConstraint(fields=["case"], condition=Q(state="received"), name="reviews_one_open_complaint"),
        ]
