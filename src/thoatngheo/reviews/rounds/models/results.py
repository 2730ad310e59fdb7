"""What the rules found: runs of a standard, and each household's result."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from thoatngheo.core.audit import audited
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models.rounds import Round
from thoatngheo.reviews.rounds.querysets import ResultQuerySet


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
