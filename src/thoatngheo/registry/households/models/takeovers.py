"""Households of a unit that is no more, taken over by the unit in which it lies now."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited


@audited()
class TakeOver(models.Model):
    """The households on record in `origin`, a unit that has ended, go on in `unit` from the day `on`. Nobody moved: the units did.

    `commune` is the commune that took them over (`unit` is one of its hamlets, or the commune itself), `path` its
    path, `households` how many there were. `undone_at`: they were put back.
    """

    commune = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    origin = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    on = models.DateField()
    households = models.PositiveIntegerField()
    done_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    done_at = models.DateTimeField(auto_now_add=True)
    undone_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    undone_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["path"], name="registry_take_over_path")]
