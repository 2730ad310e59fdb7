"""Administrative units over time: what existed when, of which kind, and what became of it."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.levels import AreaType, Level
from thoatngheo.areas.querysets import UnitQuerySet
from thoatngheo.areas.wording import name_key, place_sort
from thoatngheo.core.audit import audited
from thoatngheo.core.names import fold

__all__ = ["AreaType", "Level", "NameVariant", "Succession", "Unit", "UnitType"]


@audited()
class Unit(models.Model):
    """One administrative unit as it was between two days; a merger or a new extent makes a new unit.

    `code` is the official one of its day (2 digits province, 3 district, 5 commune; hamlets are
    numbered by their commune). Codes are used again after mergers: a unit is (code, valid_from).
    `name` has no title; `title` is "Xã", "Phường", "Thị trấn", "Huyện" … `valid_to` is the last day.
    Where `start_known` is false nobody told us when the unit began: `valid_from` is then only the day from
    which the system treats it as there (docs/adr/0016-units-by-day.md). `verified`: two data sets that do not copy
    each other agree; a link's or a type's says the same of the link or the type.
    """

    code = models.TextField()
    level = models.TextField(choices=Level)
    title = models.TextField(blank=True)
    name = models.TextField()
    name_fold = models.TextField(editable=False)
    name_key = models.TextField(editable=False, default="", help_text="khóa tìm tên, xem areas/wording.py")
    name_sort = models.TextField(editable=False, db_collation="C")
    parent = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="children")
    path = models.TextField(unique=True, db_collation="C")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)
    start_known = models.BooleanField(default=True)
    source = models.TextField()
    verified = models.BooleanField(default=True)
    note = models.TextField(blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)

    objects = UnitQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["level", "code", "valid_from"], name="areas_unit_once_per_day"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="areas_unit_ends_after_start"
            ),
        ]
        indexes = [
            models.Index(fields=["level", "code"], name="areas_unit_code"),
            models.Index(fields=["parent", "name_sort"], name="areas_unit_children"),
            GinIndex(fields=["name_key"], opclasses=["gin_trgm_ops"], name="areas_unit_key"),
        ]

    def __str__(self) -> str:
        return self.full_name

    def set_keys(self) -> Unit:
        """Fill the keys that follow from the name; whoever makes units in bulk calls it."""
        self.name_fold, self.name_sort, self.name_key = fold(self.name), place_sort(self.name), name_key(self.name)
        return self

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.set_keys()
        super().save(*args, **kwargs)

    def is_valid_on(self, day: date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)

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
        WHOLE = "whole", _("Nhập toàn bộ")
        PART = "part", _("Nhập một phần")

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

    def __str__(self) -> str:
        return self.text
