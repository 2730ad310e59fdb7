"""The chairman's decision, its register, the certificates that follow from it, and the escapes that were expected."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.registry.households.models import Household
from thoatngheo.reviews.cases.models import Case
from thoatngheo.reviews.rounds.domain import Category, Flow
from thoatngheo.reviews.rounds.models.rounds import Round


@audited()
class Decision(models.Model):
    """A decision of the commune chairman on one result list (Mẫu 02), or one that withdraws an earlier one (`cites`).

    Prepared by one person, signed by another. Signed, it is not changed any more: `number`, `signed_on`
    and `code` belong to the paper. A withdrawal is a new decision; nothing is deleted.
    """

    class Kind(models.TextChoices):
        RECOGNISE = "recognise", "Công nhận kết quả rà soát"
        WITHDRAW = "withdraw", "Hủy bỏ quyết định đã ban hành"

    class State(models.TextChoices):
        PREPARED = "prepared", "Chờ ký"
        RETURNED = "returned", "Trả lại"
        SIGNED = "signed", "Đã ký"

    round = models.ForeignKey(Round, models.PROTECT, related_name="decisions")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    standard = models.TextField()
    kind = models.TextField(choices=Kind, default=Kind.RECOGNISE)
    state = models.TextField(choices=State, default=State.PREPARED)
    cites = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="withdrawn_by")
    reason = models.TextField(blank=True)
    note = models.TextField(blank=True)
    prepared_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    prepared_at = models.DateTimeField(auto_now_add=True)
    returned_reason = models.TextField(blank=True)
    returned_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    returned_at = models.DateTimeField(null=True, blank=True)
    number = models.PositiveIntegerField(null=True, blank=True)
    symbol = models.TextField(default="QĐ-UBND")
    signed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    signed_on = models.DateField(null=True, blank=True)
    signed_at = models.DateTimeField(null=True, blank=True)
    effective_on = models.DateField(null=True, blank=True)
    signer_name = models.TextField(blank=True)
    signer_office = models.TextField(blank=True)
    digest = models.TextField(blank=True)
    code = models.TextField(unique=True, null=True, blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [
            models.CheckConstraint(
                condition=~Q(state="signed") | Q(number__isnull=False, signed_on__isnull=False, code__isnull=False),
                name="reviews_signed_has_number",
            ),
            models.UniqueConstraint(fields=["round", "standard"], condition=Q(state="prepared"), name="reviews_one_decision_waits"),
        ]


@frozen()
class DecisionItem(models.Model):
    """What a signed decision says of one household, or refuses it with a reason."""

    class Outcome(models.TextChoices):
        POOR = "poor", "Công nhận hộ nghèo"
        NEAR_POOR = "near_poor", "Công nhận hộ cận nghèo"
        ESCAPED_POVERTY = "escaped_poverty", "Công nhận thoát nghèo"
        ESCAPED_NEAR_POVERTY = "escaped_near_poverty", "Công nhận thoát cận nghèo"
        REFUSED = "refused", "Không công nhận"
        ENDED = "ended", "Không còn trong danh sách (chuyển đi, không còn hộ)"

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="items")
    case = models.ForeignKey(Case, models.PROTECT, null=True, blank=True, related_name="decision_items")
    household = models.ForeignKey(Household, models.PROTECT, related_name="decision_items")
    path = models.TextField(db_collation="C")
    number = models.PositiveIntegerField()
    outcome = models.TextField(choices=Outcome)
    category = models.TextField(choices=Category)
    category_before = models.TextField(choices=Category, blank=True)
    flow = models.TextField(choices=Flow)
    reason = models.TextField(blank=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["decision", "household"], name="reviews_decided_once")]
        indexes = [models.Index(fields=["household"], name="reviews_decision_household")]


@frozen()
class RegisterEntry(models.Model):
    """The commune's register of numbers: one series a year for decisions, one for certificates; without gaps."""

    class Series(models.TextChoices):
        DECISION = "QĐ", "Quyết định"
        CERTIFICATE = "GCN", "Giấy chứng nhận hộ nghèo, hộ cận nghèo"

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    path = models.TextField(db_collation="C")
    series = models.TextField(choices=Series)
    year = models.PositiveSmallIntegerField()
    number = models.PositiveIntegerField()
    decision = models.ForeignKey(Decision, models.PROTECT, related_name="register_entries")
    subject = models.TextField()
    entered_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["unit", "series", "year", "number"], name="reviews_number_once")]


@frozen()
class Certificate(models.Model):
    """The certificate of a poor or near-poor household (Mẫu 03) under a signed decision."""

    decision = models.ForeignKey(Decision, models.PROTECT, related_name="certificates")
    household = models.ForeignKey(Household, models.PROTECT, related_name="certificates")
    path = models.TextField(db_collation="C")
    category = models.TextField(choices=Category)
    number = models.PositiveIntegerField()
    year = models.PositiveSmallIntegerField()
    code = models.TextField(unique=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["decision", "household"], name="reviews_certificate_once")]


@audited()
class ExpectedEscape(models.Model):
    """A household that its hamlet expects to escape poverty this year (requirements C8), and why."""

    household = models.ForeignKey(Household, models.PROTECT, related_name="expected_escapes")
    path = models.TextField(db_collation="C")
    year = models.PositiveSmallIntegerField()
    leaves = models.TextField(choices=[("poor", "Thoát nghèo"), ("near_poor", "Thoát cận nghèo")])
    why = models.TextField(blank=True)
    named_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    named_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        app_label = "reviews"
        constraints = [models.UniqueConstraint(fields=["household", "year"], name="reviews_expected_once")]
