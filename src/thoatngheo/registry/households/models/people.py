"""People, and the households they belong to over time."""

from __future__ import annotations

import uuid

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import RangeOperators
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from thoatngheo.core.audit import audited
from thoatngheo.core.copied_path import filled_from
from thoatngheo.registry.households.models.batch import ImportBatch
from thoatngheo.registry.households.models.household import DateRange, Household
from thoatngheo.registry.households.querysets import MembershipQuerySet


class Sex(models.TextChoices):
    MALE = "male", "Nam"
    FEMALE = "female", "Nữ"


class Relation(models.TextChoices):
    HEAD = "head", "Chủ hộ"
    SPOUSE = "spouse", "Vợ, chồng"
    CHILD = "child", "Con"
    PARENT = "parent", "Cha, mẹ"
    GRANDCHILD = "grandchild", "Cháu"
    GRANDPARENT = "grandparent", "Ông, bà"
    SIBLING = "sibling", "Anh, chị, em"
    OTHER = "other", "Khác"


@audited(exclude=["id_cipher", "id_index", "id_tail"])
class Person(models.Model):
    """A person. The national ID is kept encrypted; `id_index` is a keyed hash that finds it again without showing it.

    `id_tail` is a keyed hash of the last four digits, for a search by them: it tells whoever reads the
    table no more than which people share their last four digits.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.TextField()
    name_fold = models.TextField(editable=False)
    name_sort = models.TextField(editable=False, db_collation="C")
    birth_date = models.DateField(null=True, blank=True)
    birth_year = models.PositiveSmallIntegerField(null=True, blank=True)
    sex = models.TextField(choices=Sex, blank=True)
    ethnicity = models.TextField(blank=True, help_text="mã dân tộc, 01 = Kinh")
    id_cipher = models.BinaryField(null=True, blank=True, editable=False)
    id_index = models.BinaryField(null=True, blank=True, editable=False, unique=True)
    id_tail = models.BinaryField(null=True, blank=True, editable=False, db_index=True)
    died_on = models.DateField(null=True, blank=True)
    batch = models.ForeignKey(ImportBatch, models.PROTECT, null=True, blank=True, related_name="people")

    class Meta:
        indexes = [GinIndex(fields=["name_fold"], opclasses=["gin_trgm_ops"], name="registry_person_fold")]

    def __str__(self) -> str:
        return self.name


@audited()
class Membership(models.Model):
    """A person's place in a household from a day to the day before `left_on`.

    `path` is the household's, copied for row-level security. One head a household, one household a
    person, on any day: the database refuses anything else.
    """

    household = models.ForeignKey(Household, models.CASCADE, related_name="memberships")
    person = models.ForeignKey(Person, models.CASCADE, related_name="memberships")
    member_no = models.PositiveSmallIntegerField()
    relation = models.TextField(choices=Relation)
    joined_on = models.DateField()
    left_on = models.DateField(null=True, blank=True)
    reason = models.TextField(blank=True)
    path = models.TextField(db_collation="C", default="", editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        triggers = [filled_from("registry_household", "household_id")]
        indexes = [models.Index(fields=["path"], name="registry_membership_path")]
        constraints = [
            models.CheckConstraint(
                condition=Q(left_on__isnull=True) | Q(left_on__gt=F("joined_on")), name="registry_member_leaves_after_joining"
            ),
            ExclusionConstraint(
                name="registry_one_head_a_day",
                expressions=[("household", RangeOperators.EQUAL), (DateRange("joined_on", "left_on"), RangeOperators.OVERLAPS)],
                condition=Q(relation="head"),
            ),
            ExclusionConstraint(
                name="registry_one_household_a_day",
                expressions=[("person", RangeOperators.EQUAL), (DateRange("joined_on", "left_on"), RangeOperators.OVERLAPS)],
            ),
            ExclusionConstraint(
                name="registry_member_no_once_a_day",
                expressions=[
                    ("household", RangeOperators.EQUAL),
                    ("member_no", RangeOperators.EQUAL),
                    (DateRange("joined_on", "left_on"), RangeOperators.OVERLAPS),
                ],
            ),
        ]
