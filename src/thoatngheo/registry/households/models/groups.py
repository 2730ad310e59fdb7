"""Groups beside the category (requirements A4)."""

from __future__ import annotations

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.db import models

from thoatngheo.core.audit import audited
from thoatngheo.registry.households.models.batch import ImportBatch
from thoatngheo.registry.households.models.household import DateRange, Household


class Group(models.TextChoices):
    """Groups that officers or other lists assign; the ethnic-minority household is derived from its head's ethnicity."""

    MERIT = "merit", "Hộ có người có công với cách mạng"
    SOCIAL_PROTECTION = "social_protection", "Hộ có đối tượng bảo trợ xã hội"
    NO_LABOUR_CAPACITY = "no_labour_capacity", "Hộ không có khả năng lao động"
    LABOUR_CAPACITY = "labour_capacity", "Hộ còn sức lao động"
    SPECIAL_HARDSHIP = "special_hardship", "Hộ có hoàn cảnh đặc biệt khó khăn"
    REDUCIBLE = "reducible", "Hộ nghèo chính sách giảm nghèo"
    HARD_CORE = "hard_core", "Hộ nghèo cứng"


@audited()
class HouseholdGroup(models.Model):
    """A household's membership in a group between two days, with its source."""

    household = models.ForeignKey(Household, models.CASCADE, related_name="groups")
    group = models.TextField(choices=Group)
    since = models.DateField()
    until = models.DateField(null=True, blank=True)
    source = models.TextField()
    batch = models.ForeignKey(ImportBatch, models.PROTECT, null=True, blank=True, related_name="group_rows")

    class Meta:
        constraints = [
            ExclusionConstraint(
                name="registry_group_once_a_day",
                expressions=[
                    ("household", RangeOperators.EQUAL),
                    ("group", RangeOperators.EQUAL),
                    (DateRange("since", "until"), RangeOperators.OVERLAPS),
                ],
            ),
        ]
