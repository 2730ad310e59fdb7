"""A plan as a document of a unit, and the plan above that it carries out."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited
from thoatngheo.plans.register.models.programmes import Programme
from thoatngheo.plans.register.querysets import PlanQuerySet


@audited()
class Plan(models.Model):
    """A plan of one unit for the years `first_year` to `last_year`.

    `above`: the plan of the unit above that it carries out; `amends`: the earlier plan that it replaces. `standard` is the code of
    the standard whose poor households its targets count. Nothing of a draft enters figures; `issued` plans are steered by.
    `number_year` is the year of issue: one unit gives a number once a year. A paper taken over may print neither number nor
    day (Cam Lộ 2019): then both stay empty, never invented.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Đang soạn")
        CONSULTING = "consulting", _("Đang lấy ý kiến")
        ISSUED = "issued", _("Đã ban hành")
        REPLACED = "replaced", _("Đã được thay thế")

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="plans", verbose_name=_("Đơn vị"))
    path = models.TextField(db_collation="C")
    above = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="below", verbose_name=_("Kế hoạch cấp trên"))
    amends = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="amended_by", verbose_name=_("Thay thế kế hoạch")
    )
    programme = models.ForeignKey(
        Programme, models.PROTECT, null=True, blank=True, related_name="plans", verbose_name=_("Chương trình mục tiêu quốc gia")
    )
    kind = models.TextField(_("Loại văn bản"), default="Kế hoạch")
    subject = models.TextField(_("Trích yếu"))
    number = models.TextField(_("Số, ký hiệu"), blank=True)
    number_year = models.PositiveSmallIntegerField(_("Năm ban hành"), null=True, blank=True)
    issued_on = models.DateField(_("Ngày ban hành"), null=True, blank=True)
    place = models.TextField(_("Nơi ban hành"), blank=True)
    issuer = models.TextField(_("Cơ quan ban hành"), blank=True)
    signer_name = models.TextField(_("Người ký"), blank=True)
    signer_office = models.TextField(_("Chức vụ người ký"), blank=True)
    first_year = models.PositiveSmallIntegerField(_("Từ năm"))
    last_year = models.PositiveSmallIntegerField(_("Đến năm"))
    standard = models.TextField(_("Chuẩn nghèo"), blank=True)
    reporting_days = ArrayField(models.TextField(), verbose_name=_("Ngày báo cáo hằng năm"), default=list, blank=True)
    recipients = ArrayField(models.TextField(), verbose_name=_("Nơi nhận"), default=list, blank=True)
    state = models.TextField(_("Tình trạng"), choices=State, default=State.DRAFT)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người lập"))
    created_at = models.DateTimeField(_("Lập lúc"), auto_now_add=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, related_name="+", verbose_name=_("Người chấp nhận")
    )
    accepted_at = models.DateTimeField(_("Chấp nhận lúc"), null=True, blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        verbose_name = _("Kế hoạch")
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "number", "number_year"],
                condition=~Q(number="") & Q(state="issued"),
                name="plans_number_once_a_year",
            ),
            models.CheckConstraint(condition=Q(last_year__gte=F("first_year")), name="plans_plan_ends_after_start"),
            models.CheckConstraint(condition=~Q(state="issued") | Q(number_year__isnull=False), name="plans_issued_has_a_year"),
        ]

    def __str__(self) -> str:
        return " ".join(part for part in (self.kind, f"số {self.number}" if self.number else "", self.subject) if part)

    @property
    def in_figures(self) -> bool:
        """Whether its targets and money count: drafts never do."""
        return self.state in {self.State.ISSUED, self.State.REPLACED}


@audited()
class LegalBase(models.Model):
    """A document that the plan names as its base."""

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="legal_bases", verbose_name=_("Kế hoạch"))
    position = models.PositiveSmallIntegerField(_("Thứ tự"))
    kind = models.TextField(_("Loại văn bản"))
    number = models.TextField(_("Số, ký hiệu"), blank=True)
    day = models.DateField(_("Ngày văn bản"), null=True, blank=True)
    issuer = models.TextField(_("Cơ quan ban hành"), blank=True)
    title = models.TextField(_("Trích yếu"), blank=True)

    class Meta:
        verbose_name = _("Căn cứ")
