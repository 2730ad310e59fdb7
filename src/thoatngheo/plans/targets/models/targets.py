"""Targets of a plan, their values area by area, and the commitments of those who are to reach them."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan


@audited()
class Target(models.Model):
    """One figure of a plan: a column of its table ("hộ nghèo cuối năm") or a sentence ("hỗ trợ 1.500 lượt hộ").

    `code` names it within the plan, for formulas: "poor_start - poor_decrease", "100 * poor_end / households".
    `measure` is a code of `plans.targets.measures`: how the system computes what was reached; empty: units report it by hand.
    `additive`: the values of the parts add up to the whole (households do, rates never do: they follow from counts).
    """

    class Role(models.TextChoices):
        BASE = "base", _("Số đầu kỳ")
        CHANGE = "change", _("Tăng, giảm trong kỳ")
        END = "end", _("Phải đạt cuối kỳ")
        EXPECTED = "expected", _("Dự kiến phát sinh")

    class Comparator(models.TextChoices):
        EQUAL = "=", _("bằng")
        AT_LEAST = ">=", _("ít nhất")
        AT_MOST = "<=", _("không quá")
        MORE = ">", _("trên")
        LESS = "<", _("dưới")
        RANGE = "range", _("trong khoảng")

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="targets", verbose_name=_("Kế hoạch"))
    above = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="below", verbose_name=_("Chỉ tiêu cấp trên"))
    position = models.PositiveSmallIntegerField(_("Thứ tự"))
    code = models.SlugField(_("Mã chỉ tiêu"), max_length=60)
    label = models.TextField(_("Chỉ tiêu"))
    text = models.TextField(_("Nguyên văn"), blank=True)
    role = models.TextField(_("Loại chỉ tiêu"), choices=Role, default=Role.END)
    measure = models.TextField(_("Cách đo"), blank=True)
    comparator = models.TextField(_("So sánh"), choices=Comparator, default=Comparator.EQUAL)
    unit_name = models.TextField(_("Đơn vị tính"), blank=True)
    decimals = models.PositiveSmallIntegerField(_("Số chữ số thập phân"), default=0)
    formula = models.TextField(_("Công thức"), blank=True)
    additive = models.BooleanField(_("Cộng được từ các đơn vị"), default=True)
    subject = models.TextField(_("Đối tượng"), blank=True)
    due = models.DateField(_("Thời hạn"), null=True, blank=True)
    section = models.TextField(_("Mục trong kế hoạch"), blank=True)
    line = models.PositiveIntegerField(_("Dòng trong văn bản"), null=True, blank=True)
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="targets", verbose_name=_("Cơ quan chủ trì"))

    class Meta:
        app_label = "plans"
        verbose_name = _("Chỉ tiêu")
        constraints = [models.UniqueConstraint(fields=["plan", "code"], name="plans_target_code_once")]

    def __str__(self) -> str:
        return self.label


@audited()
class TargetValue(models.Model):
    """What a target is for one unit: for the plan's own unit the whole, for the units below the part handed down.

    `value_max` is the upper end of a range. `printed` keeps what the issued document prints where that differs from
    what the formula gives (Cam Lộ 2019: 3,59 and 3,60 for the same 527 households).
    """

    target = models.ForeignKey(Target, models.CASCADE, related_name="values", verbose_name=_("Chỉ tiêu"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    value = models.DecimalField(_("Giá trị"), max_digits=20, decimal_places=4, null=True, blank=True)
    value_max = models.DecimalField(_("Giá trị cao nhất"), max_digits=20, decimal_places=4, null=True, blank=True)
    printed = models.TextField(_("Số in trong văn bản"), blank=True)
    note = models.TextField(_("Ghi chú"), blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Giá trị chỉ tiêu")
        constraints = [
            models.UniqueConstraint(fields=["target", "unit"], name="plans_value_once"),
            models.CheckConstraint(condition=Q(value_max__isnull=True) | Q(value_max__gte=F("value")), name="plans_value_range"),
        ]
        indexes = [models.Index(fields=["path"], name="plans_value_path")]


@audited()
class Commitment(models.Model):
    """A unit signs that it will reach its part; `values` keeps the figures as they were that day, by target code."""

    class State(models.TextChoices):
        ASKED = "asked", _("Chờ ký cam kết")
        SIGNED = "signed", _("Đã ký cam kết")
        REFUSED = "refused", _("Đề nghị xem lại")

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="commitments", verbose_name=_("Kế hoạch"))
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    values = models.JSONField(_("Các chỉ tiêu đã cam kết"), default=dict, blank=True)
    state = models.TextField(_("Tình trạng"), choices=State, default=State.ASKED)
    asked_on = models.DateField(_("Ngày giao"))
    due_on = models.DateField(_("Ký trước ngày"), null=True, blank=True)
    signed_on = models.DateField(_("Ngày ký"), null=True, blank=True)
    signer_name = models.TextField(_("Người ký"), blank=True)
    signer_office = models.TextField(_("Chức vụ người ký"), blank=True)
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Tài khoản ký")
    )
    reason = models.TextField(_("Lý do"), blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Cam kết")
        constraints = [models.UniqueConstraint(fields=["plan", "unit"], name="plans_commitment_once")]
