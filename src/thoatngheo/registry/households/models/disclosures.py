"""Who looked at what is not shown to everybody, and why."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from thoatngheo.core.audit import frozen
from thoatngheo.registry.households.models.household import Household
from thoatngheo.registry.households.models.people import Person


@frozen()
class Disclosure(models.Model):
    """One look, with its reason: a household page by somebody of a wider area or by an auditor, a national ID in full."""

    class What(models.TextChoices):
        PAGE = "page", "Mở trang của hộ"
        NATIONAL_ID = "national_id", "Xem đầy đủ số định danh"
        EXPORT = "export", "Xuất danh sách có số định danh"

    what = models.TextField(choices=What)
    household = models.ForeignKey(Household, models.DO_NOTHING, null=True, related_name="+", db_constraint=False)
    person = models.ForeignKey(Person, models.DO_NOTHING, null=True, related_name="+", db_constraint=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    reason = models.TextField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        indexes = [models.Index(fields=["household", "user", "at"], name="registry_disclosure_day")]
