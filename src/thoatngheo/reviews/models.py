"""The review: rounds, cases, classification runs with their results, and the status ledger.

The legal steps between a run and a decision (meeting, posting, complaint, decision) take their
place between `ClassificationRun` and `StatusEntry`; a case's `state` has room for them.
"""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.registry.models import Household
from thoatngheo.reviews.domain import Category, Flow
from thoatngheo.reviews.querysets import CaseQuerySet, ResultQuerySet, RoundQuerySet


@audited()
class Round(models.Model):
    """A review of an area; `day` is the day of its figures (ages, residence, members are counted on it)."""

    class Kind(models.TextChoices):
        YEARLY = "yearly", "Định kỳ hằng năm"
        AD_HOC = "ad_hoc", "Thường xuyên hằng năm"
        SPECIAL = "special", "Đột xuất"

    class State(models.TextChoices):
        OPEN = "open", "Đang rà soát"
        DECIDED = "decided", "Đã công nhận"

    kind = models.TextField(choices=Kind, default=Kind.YEARLY)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="rounds")
    path = models.TextField(db_collation="C")
    year = models.PositiveSmallIntegerField()
    day = models.DateField()
    standards = ArrayField(models.TextField(), help_text="các chuẩn có danh sách kết quả, chuẩn chính đứng đầu")
    state = models.TextField(choices=State, default=State.OPEN)
    note = models.TextField(blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    objects = RoundQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "year"], condition=Q(kind="yearly"), name="reviews_one_yearly_round"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.year}, {self.unit}"


@audited()
class Case(models.Model):
    """One household in one round, and how far the review has come."""

    class State(models.TextChoices):
        LISTED = "listed", "Trong danh sách rà soát"
        SURVEYED = "surveyed", "Đã rà soát"
        CLASSIFIED = "classified", "Đã phân loại"
        DECIDED = "decided", "Đã công nhận"

    round = models.ForeignKey(Round, models.CASCADE, related_name="cases")
    household = models.ForeignKey(Household, models.PROTECT, related_name="cases")
    path = models.TextField(db_collation="C")
    state = models.TextField(choices=State, default=State.LISTED)

    objects = CaseQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["round", "household"], name="reviews_case_once")]
        indexes = [models.Index(fields=["path", "state"], name="reviews_case_path")]


@audited()
class ClassificationRun(models.Model):
    """One run of one standard over a round's households: with which rulebook, when, by whom."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="runs")
    standard = models.TextField()
    rulebook = models.TextField(help_text="mã băm của bộ quy tắc đã dùng")
    run_at = models.DateTimeField(auto_now_add=True)
    run_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    current = models.BooleanField(default=True)
    households = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "standard"], condition=Q(current=True), name="reviews_one_current_run"),
        ]


class Result(models.Model):
    """What a run found for one household. `indicators` maps an indicator's code to true, false or null (unknown).

    `path`, `people`, `minority` and `groups` are as of the round's day, so that forms are sums over one table.
    """

    run = models.ForeignKey(ClassificationRun, models.CASCADE, related_name="results")
    household = models.ForeignKey(Household, models.PROTECT, related_name="results")
    path = models.TextField(db_collation="C")
    category = models.TextField(choices=Category)
    method = models.TextField()
    deprivations = models.PositiveSmallIntegerField(null=True)
    deprivations_min = models.PositiveSmallIntegerField()
    deprivations_max = models.PositiveSmallIntegerField()
    indicators = models.JSONField()
    dependency_ratio = models.FloatField(null=True)
    floor_area_per_person = models.FloatField(null=True)
    missing = models.TextField(blank=True)
    warning = models.TextField(blank=True)
    people = models.PositiveSmallIntegerField()
    minority = models.BooleanField(null=True)
    groups = ArrayField(models.TextField(), default=list)

    objects = ResultQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["run", "household"], name="reviews_result_once")]
        indexes = [
            models.Index(fields=["run", "path"], name="reviews_result_area"),
            models.Index(fields=["household"], name="reviews_result_household"),
        ]


@frozen()
class StatusEntry(models.Model):
    """The status ledger: from `since` on the household has this category under this standard. Append-only.

    An entry holds until the next one of the same household and standard. `flow` names how it came
    about (forms 2 and 3); `run` or, later, a decision made it so.
    """

    household = models.ForeignKey(Household, models.PROTECT, related_name="status_entries")
    path = models.TextField(db_collation="C")
    standard = models.TextField()
    category = models.TextField(choices=Category)
    since = models.DateField()
    flow = models.TextField(choices=Flow)
    people = models.PositiveSmallIntegerField(default=0)
    round = models.ForeignKey(Round, models.PROTECT, related_name="status_entries")
    run = models.ForeignKey(ClassificationRun, models.PROTECT, null=True, related_name="+")
    recorded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["household", "standard", "round"], name="reviews_status_once_a_round")]
        indexes = [models.Index(fields=["household", "standard", "since"], name="reviews_status_as_of")]
