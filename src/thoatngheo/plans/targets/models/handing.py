"""What was handed down to whom and when, and what was corrected after the plan was issued: rows that are never altered."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import frozen
from thoatngheo.plans.targets.models.targets import Target


@frozen(deletable=True)
class HandedDown(models.Model):
    """The part of a target that was handed down to a unit, as it was that day; a change handed down later is a further row."""

    target = models.ForeignKey(Target, models.CASCADE, related_name="handed", verbose_name=_("Chỉ tiêu"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    value = models.DecimalField(_("Số giao"), max_digits=20, decimal_places=4, null=True)
    value_max = models.DecimalField(_("Số giao cao nhất"), max_digits=20, decimal_places=4, null=True)
    on = models.DateField(_("Ngày giao"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người giao"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Số đã giao")
        indexes = [models.Index(fields=["target", "unit", "at"], name="plans_handed_unit")]


@frozen(deletable=True)
class Correction(models.Model):
    """A figure of an issued plan changed by a decision: what it was, what it is, which decision of which day, why."""

    target = models.ForeignKey(Target, models.CASCADE, related_name="corrections", verbose_name=_("Chỉ tiêu"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    before = models.DecimalField(_("Số trước"), max_digits=20, decimal_places=4, null=True)
    before_max = models.DecimalField(_("Số cao nhất trước"), max_digits=20, decimal_places=4, null=True)
    after = models.DecimalField(_("Số sau"), max_digits=20, decimal_places=4, null=True)
    after_max = models.DecimalField(_("Số cao nhất sau"), max_digits=20, decimal_places=4, null=True)
    decision_number = models.TextField(_("Số quyết định"))
    decision_on = models.DateField(_("Ngày quyết định"))
    reason = models.TextField(_("Lý do"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Điều chỉnh chỉ tiêu")
        constraints = [
            models.CheckConstraint(condition=~Q(decision_number="") & ~Q(reason=""), name="plans_correction_says_why"),
        ]
        indexes = [models.Index(fields=["target", "unit"], name="plans_correction_cell")]
