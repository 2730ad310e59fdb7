"""What is reviewed when: campaigns, and the rounds of single units in them."""

from __future__ import annotations

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited, frozen
from thoatngheo.reviews.rounds.querysets import CampaignQuerySet, RoundQuerySet


class ReviewKind(models.TextChoices):
    """The three kinds of review (QĐ 24/2021/QĐ-TTg, Điều 4 and 5; special ones after disaster or epidemic)."""

    YEARLY = "yearly", "Định kỳ hằng năm"
    AD_HOC = "ad_hoc", "Thường xuyên hằng năm"
    SPECIAL = "special", "Đột xuất"


class Purpose(models.TextChoices):
    """What a result list is for: it closes the year under the standard that still holds, or opens the next under the new one."""

    CLOSING = "closing", "Danh sách khép lại năm rà soát"
    OPENING = "opening", "Danh sách áp dụng từ đầu năm sau"


@audited()
class Campaign(models.Model):
    """What is opened at once for many units: a province's yearly review, a month's ad hoc review, a review after a disaster.

    `standards` and `purposes` belong together by position; the first standard is the one whose results
    the legal steps carry. `choice` records why the province chose so: no text says which standard the
    lists of 01/01/2027 follow. `process` is the code of the version of the legal process that holds.
    """

    Kind = ReviewKind

    kind = models.TextField(choices=ReviewKind)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="campaigns")
    path = models.TextField(db_collation="C")
    year = models.PositiveSmallIntegerField()
    month = models.PositiveSmallIntegerField(null=True, blank=True, help_text="tháng, với đợt thường xuyên")
    day = models.DateField()
    starts_on = models.DateField()
    ends_on = models.DateField()
    standards = ArrayField(models.TextField())
    purposes = ArrayField(models.TextField(choices=Purpose))
    choice = models.TextField(blank=True)
    reason = models.TextField(blank=True, help_text="lý do, với đợt đột xuất")
    process = models.TextField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = CampaignQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(ends_on__gte=F("starts_on")), name="reviews_campaign_ends_after_start"),
            models.UniqueConstraint(fields=["unit", "year"], condition=Q(kind="yearly"), name="reviews_one_yearly_campaign"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.year}, {self.unit}"


@audited()
class Round(models.Model):
    """A review of an area; `day` is the day of its figures (ages, residence, members are counted on it).

    `on_paper`: a review of earlier years that was decided on paper and whose results are entered as a
    whole; every other round goes through the legal steps. `state` follows the main list (`standards[0]`).
    """

    Kind = ReviewKind

    class State(models.TextChoices):
        OPEN = "open", "Đang rà soát"
        DECIDED = "decided", "Đã công nhận"
        PUBLISHED = "published", "Đã công bố"

    kind = models.TextField(choices=ReviewKind, default=ReviewKind.YEARLY)
    campaign = models.ForeignKey(Campaign, models.PROTECT, null=True, blank=True, related_name="rounds")
    on_paper = models.BooleanField(default=False)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="rounds")
    path = models.TextField(db_collation="C")
    year = models.PositiveSmallIntegerField()
    day = models.DateField()
    standards = ArrayField(models.TextField(), help_text="các chuẩn có danh sách kết quả, chuẩn chính đứng đầu")
    purposes = ArrayField(models.TextField(choices=Purpose), default=list)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    process = models.TextField(blank=True, help_text="mã quy trình rà soát áp dụng")
    state = models.TextField(choices=State, default=State.OPEN)
    opinion_asked_on = models.DateField(null=True, blank=True, help_text="ngày xin ý kiến cấp huyện, khi quy trình còn bước này")
    opinion_given_on = models.DateField(null=True, blank=True)
    opinion = models.TextField(blank=True)
    note = models.TextField(blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    decided_at = models.DateTimeField(null=True, blank=True)

    failures = models.PositiveSmallIntegerField(null=True, blank=True, help_text="số đẳng thức không khớp; trống: chưa đối chiếu")
    reconciled_at = models.DateTimeField(null=True, blank=True)
    published_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
    published_at = models.DateTimeField(null=True, blank=True)

    objects = RoundQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "year"], condition=Q(kind="yearly"), name="reviews_one_yearly_round"),
            models.UniqueConstraint(fields=["campaign", "unit"], name="reviews_campaign_reaches_once"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.year}, {self.unit}"


@frozen(but=["settled_at", "settled_by"])
class Remark(models.Model):
    """What somebody says about a round: the province returns it, the Front or an organisation comments, the commune answers.

    A return that is not settled stops signing. Nothing is deleted.
    """

    class Kind(models.TextChoices):
        RETURN = "return", "Trả lại để xem xét"
        COMMENT = "comment", "Ý kiến giám sát"
        ANSWER = "answer", "Trả lời"

    round = models.ForeignKey(Round, models.PROTECT, related_name="remarks")
    kind = models.TextField(choices=Kind)
    to = models.ForeignKey("self", models.PROTECT, null=True, blank=True, related_name="answers")
    text = models.TextField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+")
    said_for = models.TextField(blank=True, help_text="cơ quan, tổ chức của người nêu ý kiến")
    at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+")
