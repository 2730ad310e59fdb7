"""A household, and where it lived when."""

from __future__ import annotations

import uuid

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Func, Q, Value

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.core.copied_path import carried_to
from thoatngheo.registry.households.models.batch import ImportBatch
from thoatngheo.registry.households.querysets import HouseholdQuerySet


class DateRange(Func):
    """`daterange(from, to, '[)')`: from the first day to the day before the last; open without an end."""

    function = "daterange"

    def __init__(self, start: str, end: str) -> None:
        super().__init__(F(start), F(end), Value("[)"))


@audited()
class Household(models.Model):
    """A household as the registry knows it. `unit` and `path` are where it lives now; history is in `Residence`.

    `head_name` and its keys are copies of the head's, so that the list of a million households
    needs no join; services keep them. `ended_on` is set by an event (moved away, dissolved, merged).
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    code = models.TextField(unique=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    address = models.TextField(blank=True)
    head_name = models.TextField()
    head_fold = models.TextField(editable=False)
    head_sort = models.TextField(editable=False, db_collation="C")
    started_on = models.DateField()
    ended_on = models.DateField(null=True, blank=True)
    note = models.TextField(blank=True)
    batch = models.ForeignKey(ImportBatch, models.PROTECT, null=True, blank=True, related_name="households")

    objects = HouseholdQuerySet.as_manager()

    class Meta:
        triggers = [carried_to(["registry_membership", "registry_statement"], "household_id")]
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_on__isnull=True) | Q(ended_on__gte=F("started_on")), name="registry_household_ends_after_start"
            ),
        ]
        indexes = [
            # The list of an area in the order of names: an officer's first page, however large the country is.
            models.Index(fields=["path", "head_sort", "id"], name="registry_household_list"),
            # The same list where the area is wide: read along the names until the page is full.
            models.Index(fields=["head_sort", "id"], name="registry_household_names"),
            GinIndex(fields=["head_fold"], opclasses=["gin_trgm_ops"], name="registry_household_fold"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.head_name}"


@audited()
class Residence(models.Model):
    """The unit where a household lived from a day to the day before `until`."""

    household = models.ForeignKey(Household, models.CASCADE, related_name="residences")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gt=F("since")), name="registry_residence_ends_after_start"),
            ExclusionConstraint(
                name="registry_residence_one_place_a_day",
                expressions=[("household", RangeOperators.EQUAL), (DateRange("since", "until"), RangeOperators.OVERLAPS)],
            ),
        ]
        indexes = [models.Index(fields=["path", "since"], name="registry_residence_path")]
