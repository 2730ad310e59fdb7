"""Activities of the projects: what was planned, what came out, and whom it reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.plans.activities.serving import Served
from thoatngheo.plans.budget.models import FundLine
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan
from thoatngheo.plans.register.models.programmes import Project
from thoatngheo.registry.households.models import Household, Person

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@audited()
class Activity(models.Model):
    """Something a project does: `quantity` of `output` in each of `rounds` (20 children × 2 rounds; 6,000 forms × 1).

    What came out stands in its outputs and nowhere else. `counted_by` says who writes them: people by hand (reported), or the
    system, which follows the list of those who were served; so nothing is counted twice. `categories` (codes of
    `plans.serving.Served`), `age_from` and `age_under` (full years) say whom it is for; empty: everybody.
    """

    class Counting(models.TextChoices):
        REPORTED = "reported", _("Ghi số lượng bằng tay")
        PEOPLE = "people", _("Đếm số người trong danh sách thụ hưởng")
        HOUSEHOLDS = "households", _("Đếm số hộ trong danh sách thụ hưởng")

    class State(models.TextChoices):
        PLANNED = "planned", _("Chưa làm")
        RUNNING = "running", _("Đang làm")
        DONE = "done", _("Đã xong")
        DROPPED = "dropped", _("Không làm")

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="activities", verbose_name=_("Địa bàn"))
    path = models.TextField(db_collation="C")
    plan = models.ForeignKey(Plan, models.PROTECT, null=True, blank=True, related_name="activities", verbose_name=_("Kế hoạch"))
    project = models.ForeignKey(Project, models.PROTECT, null=True, blank=True, related_name="activities", verbose_name=_("Dự án"))
    line = models.ForeignKey(FundLine, models.PROTECT, null=True, blank=True, related_name="activities", verbose_name=_("Dòng vốn"))
    agency = models.ForeignKey(Agency, models.PROTECT, null=True, blank=True, related_name="activities", verbose_name=_("Đơn vị thực hiện"))
    in_charge = models.TextField(_("Đơn vị thực hiện, như in trong kế hoạch"), blank=True)
    name = models.TextField(_("Hoạt động"))
    audience = models.TextField(_("Đối tượng thụ hưởng"), blank=True)
    categories = ArrayField(models.TextField(), verbose_name=_("Diện hộ được thụ hưởng"), default=list, blank=True)
    age_from = models.PositiveSmallIntegerField(_("Từ đủ tuổi"), null=True, blank=True)
    age_under = models.PositiveSmallIntegerField(_("Dưới tuổi"), null=True, blank=True)
    output = models.TextField(_("Sản phẩm"), blank=True)
    output_unit = models.TextField(_("Đơn vị tính"), blank=True)
    quantity = models.PositiveIntegerField(_("Số lượng mỗi đợt"), null=True, blank=True)
    rounds = models.PositiveSmallIntegerField(_("Số đợt"), default=1)
    counted_by = models.TextField(_("Cách tính kết quả"), choices=Counting, default=Counting.REPORTED)
    money = models.BigIntegerField(_("Kinh phí dự kiến"), null=True, blank=True)
    starts_on = models.DateField(_("Bắt đầu"), null=True, blank=True)
    due_on = models.DateField(_("Phải xong trước"), null=True, blank=True)
    state = models.TextField(_("Tình trạng"), choices=State, default=State.PLANNED)

    class Meta:
        app_label = "plans"
        verbose_name = _("Hoạt động")
        constraints = [
            models.CheckConstraint(condition=Q(rounds__gte=1), name="plans_activity_rounds"),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True) | Q(due_on__isnull=True) | Q(due_on__gte=F("starts_on")),
                name="plans_activity_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(age_from__isnull=True) | Q(age_under__isnull=True) | Q(age_under__gt=F("age_from")), name="plans_activity_ages"
            ),
        ]

    def __str__(self) -> str:
        return self.name


@frozen()
class ActivityOutput(models.Model):
    """What came out in one round, on a day; a correction is a further row, negative where less came out."""

    activity = models.ForeignKey(Activity, models.PROTECT, related_name="outputs", verbose_name=_("Hoạt động"))
    path = models.TextField(db_collation="C")
    round_no = models.PositiveSmallIntegerField(_("Đợt"), default=1)
    on = models.DateField(_("Ngày"))
    quantity = models.IntegerField(_("Số lượng"))
    note = models.TextField(_("Ghi chú"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Kết quả hoạt động")


@audited()
class Beneficiary(models.Model):
    """A household, or one of its members, whom an activity reached in a round. `path`: where the household lived on that day.

    `category` is a code of `plans.serving.Served`, kept as the ledger had it on the day. `outside` is the reason for serving
    somebody whom the activity is not for.
    """

    activity = models.ForeignKey(Activity, models.PROTECT, related_name="beneficiaries", verbose_name=_("Hoạt động"))
    path = models.TextField(db_collation="C")
    household = models.ForeignKey(Household, models.PROTECT, related_name="+", verbose_name=_("Hộ"))
    person = models.ForeignKey(Person, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Người"))
    round_no = models.PositiveSmallIntegerField(_("Đợt"), default=1)
    on = models.DateField(_("Ngày"))
    category = models.TextField(_("Diện hộ khi thụ hưởng"), blank=True)
    value = models.BigIntegerField(_("Trị giá"), null=True, blank=True)
    note = models.TextField(_("Ghi chú"), blank=True)
    outside = models.TextField(_("Lý do hỗ trợ ngoài đối tượng"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Người thụ hưởng")
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "household", "person", "round_no"], name="plans_beneficiary_once", nulls_distinct=False
            ),
        ]

    @property
    def served_words(self) -> StrOrPromise:
        """How the household stood when it was served, in words."""
        return Served(self.category).label
