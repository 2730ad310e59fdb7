"""Mobilised funds (Quỹ Vì người nghèo, gifts): what came in, from whom, and where it went (requirements E5)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.plans.activities.models.activities import Activity
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.registry.households.models import Household


@audited()
class Fund(models.Model):
    """A fund that an organisation of a unit keeps."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="funds", verbose_name=_("Địa bàn"))
    path = models.TextField(db_collation="C")
    name = models.TextField(_("Tên quỹ"))
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="funds", verbose_name=_("Đơn vị quản lý"))

    class Meta:
        app_label = "plans"
        verbose_name = _("Quỹ huy động")
        constraints = [models.UniqueConstraint(fields=["unit", "name"], name="plans_fund_once")]

    def __str__(self) -> str:
        return self.name


@frozen()
class FundGift(models.Model):
    """What was given: money, or goods with their worth in đồng; a correction is a further row, negative where too much was written."""

    fund = models.ForeignKey(Fund, models.PROTECT, related_name="gifts", verbose_name=_("Quỹ"))
    path = models.TextField(db_collation="C")
    on = models.DateField(_("Ngày"))
    donor = models.TextField(_("Người, đơn vị ủng hộ"))
    goods = models.TextField(_("Hiện vật"), blank=True)
    amount = models.BigIntegerField(_("Số tiền, trị giá"))
    note = models.TextField(_("Ghi chú"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Khoản ủng hộ")
        constraints = [models.CheckConstraint(condition=~Q(amount=0), name="plans_gift_not_nothing")]


@frozen()
class FundUse(models.Model):
    """Where it went: a household, an activity, or a purpose in words. `path` is the place of who received it."""

    fund = models.ForeignKey(Fund, models.PROTECT, related_name="uses", verbose_name=_("Quỹ"))
    path = models.TextField(db_collation="C")
    on = models.DateField(_("Ngày"))
    purpose = models.TextField(_("Dùng vào việc"))
    household = models.ForeignKey(Household, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Hộ"))
    activity = models.ForeignKey(Activity, models.PROTECT, null=True, blank=True, related_name="fund_uses", verbose_name=_("Hoạt động"))
    amount = models.BigIntegerField(_("Số tiền, trị giá"))
    decision_number = models.TextField(_("Số văn bản"), blank=True)
    decision_on = models.DateField(_("Ngày văn bản"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Khoản chi của quỹ")
        constraints = [models.CheckConstraint(condition=~Q(amount=0), name="plans_use_not_nothing")]
