"""Programme money: lines, what happened to each, and moves between lines. Whole đồng."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan
from thoatngheo.plans.register.models.programmes import Project


class FundSource(models.TextChoices):
    """Where money comes from (requirements E2)."""

    CENTRAL = "central", _("Ngân sách trung ương")
    LOCAL = "local", _("Ngân sách địa phương")
    CREDIT = "credit", _("Tín dụng chính sách")
    MOBILISED = "mobilised", _("Huy động")


class FundKind(models.TextChoices):
    """Vốn đầu tư phát triển and vốn sự nghiệp."""

    INVESTMENT = "investment", _("Vốn đầu tư phát triển")
    RECURRENT = "recurrent", _("Vốn sự nghiệp")


class Stage(models.TextChoices):
    """What has happened to the money of a line."""

    PLANNED = "planned", _("Kế hoạch")
    ALLOCATED = "allocated", _("Đã phân bổ")
    SPENT = "spent", _("Đã giải ngân")
    SETTLED = "settled", _("Đã quyết toán")
    RETURNED = "returned", _("Nộp trả, hủy dự toán")


@audited()
class FundLine(models.Model):
    """One line of money: source × kind × year × area × unit × project. The amounts stand in its entries.

    `above` is the line of the unit above from which it was handed down: the parts must make the whole.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="fund_lines", verbose_name=_("Địa bàn"))
    path = models.TextField(db_collation="C")
    plan = models.ForeignKey(Plan, models.PROTECT, null=True, blank=True, related_name="fund_lines", verbose_name=_("Kế hoạch"))
    project = models.ForeignKey(Project, models.PROTECT, related_name="fund_lines", verbose_name=_("Dự án"))
    above = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="below", verbose_name=_("Dòng vốn cấp trên"))
    year = models.PositiveSmallIntegerField(_("Năm"))
    source = models.TextField(_("Nguồn vốn"), choices=FundSource)
    kind = models.TextField(_("Loại vốn"), choices=FundKind)
    agency = models.ForeignKey(
        Agency, models.PROTECT, null=True, blank=True, related_name="fund_lines", verbose_name=_("Đơn vị sử dụng vốn")
    )
    in_charge = models.TextField(_("Đơn vị thực hiện, như in trong kế hoạch"), blank=True)
    note = models.TextField(_("Ghi chú"), blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Dòng vốn")
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "project", "year", "source", "kind", "agency", "in_charge"], name="plans_line_once", nulls_distinct=False
            ),
        ]
        indexes = [models.Index(fields=["year", "path"], name="plans_line_year")]

    def __str__(self) -> str:
        return f"{self.project}, {self.year}, {self.unit}"


@frozen()
class MoneyMove(models.Model):
    """Money moved between two lines of one source, kind and year, by a decision; it makes two entries."""

    giver = models.ForeignKey(FundLine, models.PROTECT, related_name="given", verbose_name=_("Từ dòng vốn"))
    taker = models.ForeignKey(FundLine, models.PROTECT, related_name="taken", verbose_name=_("Sang dòng vốn"))
    path = models.TextField(db_collation="C")
    stage = models.TextField(_("Loại số"), choices=Stage)
    amount = models.BigIntegerField(_("Số tiền"))
    decision_number = models.TextField(_("Số quyết định"))
    decision_on = models.DateField(_("Ngày quyết định"))
    reason = models.TextField(_("Lý do"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Điều chuyển vốn")
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="plans_move_positive"),
            models.CheckConstraint(condition=~Q(giver=F("taker")), name="plans_move_between_two"),
            models.CheckConstraint(condition=~Q(decision_number=""), name="plans_move_has_a_decision"),
        ]


@frozen()
class MoneyEntry(models.Model):
    """An amount added to a stage of a line on a day (a correction is negative and says what it corrects). Never altered."""

    line = models.ForeignKey(FundLine, models.PROTECT, related_name="entries", verbose_name=_("Dòng vốn"))
    path = models.TextField(db_collation="C")
    stage = models.TextField(_("Loại số"), choices=Stage)
    amount = models.BigIntegerField(_("Số tiền"))
    on = models.DateField(_("Ngày"))
    decision_number = models.TextField(_("Số văn bản"), blank=True)
    decision_on = models.DateField(_("Ngày văn bản"), null=True, blank=True)
    move = models.ForeignKey(MoneyMove, models.PROTECT, null=True, blank=True, related_name="entries", verbose_name=_("Điều chuyển"))
    corrects = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="corrections", verbose_name=_("Sửa cho"))
    note = models.TextField(_("Ghi chú"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Khoản ghi")
        indexes = [models.Index(fields=["line", "stage"], name="plans_entry_stage")]
