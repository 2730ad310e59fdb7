"""Totals of households and people: the base of every rate (requirements B3)."""

from __future__ import annotations

from django.db import models

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited


@audited()
class AreaTotal(models.Model):
    """How many households and people a unit had on a day, and who says so."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="totals")
    on = models.DateField()
    households = models.PositiveIntegerField(null=True, blank=True)
    people = models.PositiveIntegerField(null=True, blank=True)
    minority_households = models.PositiveIntegerField(null=True, blank=True)
    source = models.TextField()
    verified = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "on", "source"], name="registry_total_once")]
