"""Who leads and takes part: departments, organisations, committees of a unit."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited


@audited()
class Agency(models.Model):
    """An agency or organisation of a unit, as plans name it: "Sở Y tế", "Phòng Tài chính - Kế hoạch", "UBND xã Cam Tuyền".

    `sector` is the code of `accounts.Assignment.sector` whose people work for it ("health", "front" …); empty for the
    people's committee itself, for which the officers and the chairman of the unit work. Agencies end with the law:
    the districts' on 30/06/2025. One that turned out to be another kept twice points to it by `merged_into` and is used no more.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="agencies", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    name = models.TextField(_("Tên cơ quan"))
    sector = models.TextField(_("Ngành"), blank=True)
    valid_from = models.DateField(_("Từ ngày"), null=True, blank=True)
    valid_to = models.DateField(_("Đến ngày"), null=True, blank=True)
    merged_into = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="merged", verbose_name=_("Đã gộp vào"))

    class Meta:
        verbose_name = _("Cơ quan, đơn vị")
        constraints = [
            models.UniqueConstraint(fields=["unit", "name"], name="plans_agency_once"),
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_from__isnull=True) | Q(valid_to__gte=F("valid_from")),
                name="plans_agency_ends_after_start",
            ),
        ]

    def __str__(self) -> str:
        return self.name
