"""The households of a round: who is on the list and why, who reviews them, how far each has come."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases import states
from thoatngheo.reviews.cases.querysets import CaseQuerySet
from thoatngheo.reviews.cases.states import Event
from thoatngheo.reviews.rounds.models.rounds import Round


@audited()
class Request(models.Model):
    """A household asks the commune chairman: for a review (Mẫu 01), or for the recognition of its escape (Mẫu 04).

    `signs` is the number of ticked signs of Phiếu A, null until the form was filled in; fewer than the
    limit of the process in force puts the household on the list of `round`. The nine signs themselves
    are not in any text that was seen: only their number is kept.
    """

    class Kind(models.TextChoices):
        REVIEW = "review", "Đề nghị rà soát hộ nghèo, hộ cận nghèo (Mẫu 01)"
        ESCAPE = "escape", "Đề nghị công nhận thoát nghèo, thoát cận nghèo (Mẫu 04)"

    class Outcome(models.TextChoices):
        WAITING = "waiting", "Chờ xem xét"
        LISTED = "listed", "Đưa vào danh sách rà soát"
        NOT_LISTED = "not_listed", "Không đưa vào danh sách"
        WITHDRAWN = "withdrawn", "Hộ rút giấy đề nghị"

    household = models.ForeignKey(Household, models.PROTECT, related_name="requests")
    path = models.TextField(db_collation="C")
    kind = models.TextField(choices=Kind)
    received_on = models.DateField()
    how = models.TextField(blank=True, help_text="trực tiếp, bưu chính, trực tuyến")
    applicant = models.TextField()
    signs = models.PositiveSmallIntegerField(null=True, blank=True)
    outcome = models.TextField(choices=Outcome, default=Outcome.WAITING)
    answer = models.TextField(blank=True)
    round = models.ForeignKey(Round, models.PROTECT, null=True, blank=True, related_name="requests")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        indexes = [models.Index(fields=["path", "outcome"], name="reviews_request_area")]


@audited()
class Case(models.Model):
    """One household in one round, and how far the review has come.

    `state` changes only along `reviews.cases.states`. `version` counts every change: who saves says which
    version was read, and is refused when somebody else was quicker. `attempt` counts the surveys the
    law asked for: a village meeting that does not agree sends the case back to survey.
    """

    State = states.State

    class Why(models.TextChoices):
        ON_LIST = "on_list", "Đang có trong danh sách hộ nghèo, hộ cận nghèo"
        REQUEST = "request", "Có giấy đề nghị"
        COMPLAINT = "complaint", "Có khiếu nại khi niêm yết"
        EVERYBODY = "everybody", "Rà soát toàn bộ"

    round = models.ForeignKey(Round, models.CASCADE, related_name="cases")
    household = models.ForeignKey(Household, models.PROTECT, related_name="cases")
    path = models.TextField(db_collation="C")
    why = models.TextField(choices=Why, default=Why.EVERYBODY, db_default=Why.EVERYBODY)
    request = models.ForeignKey(Request, models.PROTECT, null=True, blank=True, related_name="cases")
    state = models.TextField(choices=states.State, default=states.State.LISTED)
    attempt = models.PositiveSmallIntegerField(default=1, db_default=1)
    version = models.PositiveIntegerField(default=1, db_default=1)

    objects = CaseQuerySet.as_manager()

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["round", "household"], name="reviews_case_once")]
        indexes = [models.Index(fields=["path", "state"], name="reviews_case_path")]


@frozen()
class CaseStep(models.Model):
    """One step of a case, with what caused it (`because`: the key of a meeting, posting, complaint or decision)."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="steps")
    path = models.TextField(db_collation="C")
    event = models.TextField(choices=Event)
    state_before = models.TextField(choices=states.State, blank=True)
    state_after = models.TextField(choices=states.State)
    because = models.TextField(blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        indexes = [models.Index(fields=["case", "id"], name="reviews_step_of_case")]


@frozen()
class Survey(models.Model):
    """A survey that was carried out (Phiếu B); what was said is kept as statements of the registry."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="surveys")
    path = models.TextField(db_collation="C")
    attempt = models.PositiveSmallIntegerField()
    surveyed_on = models.DateField()
    reviewer = models.TextField(help_text="họ tên rà soát viên")
    informant = models.TextField(blank=True, help_text="người cung cấp thông tin")
    statements = ArrayField(models.BigIntegerField(), default=list)
    note = models.TextField(blank=True)
    entered_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    entered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"


@audited()
class ReviewerTask(models.Model):
    """A reviewer's hamlet in a round."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="reviewer_tasks")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    reviewer = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="reviewer_tasks")
    due_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    assigned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    assigned_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        constraints = [
            models.UniqueConstraint(fields=["round", "unit", "reviewer"], condition=Q(ended_on=None), name="reviews_task_once"),
        ]
