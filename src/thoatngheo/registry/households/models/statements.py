"""Facts are statements: what was said about a household or a person, on which day, by whom."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from thoatngheo.core.audit import audited, frozen
from thoatngheo.core.copied_path import filled_from
from thoatngheo.registry.households.models.batch import ImportBatch
from thoatngheo.registry.households.models.household import Household
from thoatngheo.registry.households.models.people import Person
from thoatngheo.registry.households.querysets import StatementQuerySet


class Source(models.TextChoices):
    SURVEY = "survey", "Phiếu rà soát"
    IMPORT = "import", "Nhập từ Excel"
    APPLICATION = "application", "Giấy đề nghị của hộ"
    AGENCY = "agency", "Cơ quan cung cấp"
    CORRECTION = "correction", "Đính chính"


@audited(deletes_only=True)
@frozen(but=["path"], deletable=True)
class Statement(models.Model):
    """Facts said together about one household (person null) or one member of it.

    `facts` maps names of the vocabulary (docs/reference/facts.md) to values: booleans, whole đồng,
    text, ISO dates; a null takes back what was said before: unknown again. Rows are never changed:
    a correction is a new statement. What holds on a day is, for each name, the last statement of
    that day or before (then the last recorded). `path` is the household's, for row-level security.
    """

    household = models.ForeignKey(Household, models.CASCADE, related_name="statements")
    person = models.ForeignKey(Person, models.CASCADE, null=True, blank=True, related_name="statements")
    said_on = models.DateField()
    recorded_at = models.DateTimeField(auto_now_add=True)
    source = models.TextField(choices=Source)
    survey = models.TextField(blank=True, help_text="đợt rà soát")
    said_by = models.TextField(blank=True, help_text="tên người khai hoặc người rà soát")
    recorded_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    facts = models.JSONField()
    batch = models.ForeignKey(ImportBatch, models.PROTECT, null=True, blank=True, related_name="statements")
    path = models.TextField(db_collation="C", default="", editable=False)

    objects = StatementQuerySet.as_manager()

    class Meta:
        triggers = [filled_from("registry_household", "household_id")]
        constraints = [models.CheckConstraint(condition=Q(facts__isnull=False), name="registry_statement_says_something")]
        indexes = [models.Index(fields=["household", "said_on", "id"], name="registry_statement_as_of")]
