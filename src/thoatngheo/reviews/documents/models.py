"""An office's own Word file in place of the system's look of a document."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited


@audited(exclude=["file"])
class OfficeTemplate(models.Model):
    """A template that a unit uses for one kind of document (`reviews.documents.kinds`); the newest one that was not taken back holds.

    `fields` are the names it uses, found when it was checked. The file itself is never changed: a new one replaces it.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    kind = models.TextField()
    file = models.BinaryField()
    file_name = models.TextField()
    digest = models.TextField(help_text="SHA-256 của tệp")
    fields = ArrayField(models.TextField(), default=list)
    uploaded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    uploaded_at = models.DateTimeField(auto_now_add=True)
    taken_back_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    taken_back_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [
            models.UniqueConstraint(fields=["unit", "kind"], condition=models.Q(taken_back_at=None), name="reviews_one_template"),
        ]
