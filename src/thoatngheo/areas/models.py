"""Administrative units over time: what existed when, of which kind, and what became of it."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from thoatngheo.core.audit import audited


class Level(models.TextChoices):
    PROVINCE = "province", "Tỉnh, thành phố"
    DISTRICT = "district", "Huyện, quận, thị xã (đến 30/06/2025)"
    COMMUNE = "commune", "Xã, phường, thị trấn, đặc khu"
    HAMLET = "hamlet", "Thôn, bản, tổ dân phố"


class AreaType(models.TextChoices):
    RURAL = "rural", "Nông thôn"
    URBAN = "urban", "Thành thị"


@audited()
class Unit(models.Model):
    """One administrative unit as it was between two days; a merger or a new extent makes a new unit.

    `code` is the official one of its day (2 digits province, 3 district, 5 commune; hamlets are
    numbered by their commune). Codes are used again after mergers: a unit is (code, valid_from).
    `name` has no title; `title` is "Xã", "Phường", "Thị trấn", "Huyện" … `valid_to` is the last day.
    """

    code = models.TextField()
    level = models.TextField(choices=Level)
    title = models.TextField(blank=True)
    name = models.TextField()
    name_fold = models.TextField(editable=False)
    name_sort = models.TextField(editable=False, db_collation="C")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    path = models.TextField(unique=True, db_collation="C")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    source = models.TextField()
    verified = models.BooleanField(default=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["level", "code", "valid_from"], name="areas_unit_once_per_day"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="areas_unit_ends_after_start"
            ),
        ]
        indexes = [
            models.Index(fields=["level", "code"], name="areas_unit_code"),
            GinIndex(fields=["name_fold"], opclasses=["gin_trgm_ops"], name="areas_unit_fold"),
        ]

    def __str__(self) -> str:
        return self.full_name

    @property
    def full_name(self) -> str:
        """ "Xã Cam Tuyền": the title and the name."""
        return f"{self.title} {self.name}".strip()


@audited()
class UnitType(models.Model):
    """Rural or urban between two days. The type decides the income line, so it is data, never read off a name."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="types")
    area_type = models.TextField(choices=AreaType)
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    source = models.TextField()
    verified = models.BooleanField(default=False)


@audited()
class Succession(models.Model):
    """What became of a unit: `whole` where all of it went to the successor, `part` where it was divided."""

    class Kind(models.TextChoices):
        WHOLE = "whole", "Nhập toàn bộ"
        PART = "part", "Nhập một phần"

    predecessor = models.ForeignKey(Unit, models.CASCADE, related_name="successions")
    successor = models.ForeignKey(Unit, models.CASCADE, related_name="origins")
    kind = models.TextField(choices=Kind)
    on = models.DateField(help_text="ngày đơn vị mới bắt đầu")
    source = models.TextField()
    verified = models.BooleanField(default=False)
    note = models.TextField(blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["predecessor", "successor"], name="areas_succession_once")]


@audited()
class NameVariant(models.Model):
    """Another way people write a unit's name: Hòa/Hoà, "P. 5", "TT Cam Lộ"."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="variants")
    text = models.TextField()
    fold = models.TextField(db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "fold"], name="areas_variant_once")]
