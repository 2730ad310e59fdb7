"""A plan while it is written: its versions, who is asked, what they say, and what became of it."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit import audited, frozen
from thoatngheo.plans.register.models.agencies import Agency
from thoatngheo.plans.register.models.plans import Plan


@frozen()
class Version(models.Model):
    """The text of a plan as it was when it was kept.

    `content` as `plans.drafting.wording` describes it (sections with key, label, title, body).
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="versions", verbose_name=_("Kế hoạch"))
    path = models.TextField(db_collation="C")
    number = models.PositiveSmallIntegerField(_("Bản"))
    content = models.JSONField(_("Nội dung"))
    note = models.TextField(_("Ghi chú"), blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người soạn"))
    at = models.DateTimeField(_("Lưu lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Bản dự thảo")
        constraints = [models.UniqueConstraint(fields=["plan", "number"], name="plans_version_once")]


@audited()
class Consultation(models.Model):
    """A version is sent to agencies for comment by a day."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="consultations", verbose_name=_("Kế hoạch"))
    path = models.TextField(db_collation="C")
    version = models.ForeignKey(Version, models.PROTECT, related_name="consultations", verbose_name=_("Bản dự thảo"))
    asked_on = models.DateField(_("Ngày gửi"))
    due_on = models.DateField(_("Hạn trả lời"))
    letter_number = models.TextField(_("Số công văn"), blank=True)
    closed_on = models.DateField(_("Ngày kết thúc"), null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người gửi"))

    class Meta:
        app_label = "plans"
        verbose_name = _("Đợt lấy ý kiến")


@audited()
class Asked(models.Model):
    """An agency that is asked in a consultation, and whether it has answered."""

    class Answer(models.TextChoices):
        NONE = "none", _("Chưa trả lời")
        AGREES = "agrees", _("Nhất trí")
        COMMENTS = "comments", _("Có ý kiến")

    consultation = models.ForeignKey(Consultation, models.CASCADE, related_name="asked", verbose_name=_("Đợt lấy ý kiến"))
    agency = models.ForeignKey(Agency, models.PROTECT, related_name="asked", verbose_name=_("Cơ quan"))
    path = models.TextField(db_collation="C")
    answer = models.TextField(_("Trả lời"), choices=Answer, default=Answer.NONE)
    answered_on = models.DateField(_("Ngày trả lời"), null=True, blank=True)
    letter_number = models.TextField(_("Số công văn trả lời"), blank=True)
    reminded_on = models.DateField(_("Ngày nhắc gần nhất"), null=True, blank=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Cơ quan được hỏi ý kiến")
        constraints = [models.UniqueConstraint(fields=["consultation", "agency"], name="plans_asked_once")]


@audited()
class Comment(models.Model):
    """What an agency says about a section of the draft, and what became of it: taken, partly taken or refused, always with a reason."""

    class Outcome(models.TextChoices):
        OPEN = "open", _("Chưa xử lý")
        TAKEN = "taken", _("Tiếp thu")
        PARTLY = "partly", _("Tiếp thu một phần")
        REFUSED = "refused", _("Không tiếp thu")

    asked = models.ForeignKey(Asked, models.PROTECT, related_name="comments", verbose_name=_("Cơ quan góp ý"))
    path = models.TextField(db_collation="C")
    section = models.TextField(_("Mục"), blank=True)
    quote = models.TextField(_("Đoạn được góp ý"), blank=True)
    text = models.TextField(_("Ý kiến"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)
    outcome = models.TextField(_("Xử lý"), choices=Outcome, default=Outcome.OPEN)
    reason = models.TextField(_("Lý do, giải trình"), blank=True)
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Người xử lý")
    )
    settled_at = models.DateTimeField(_("Xử lý lúc"), null=True, blank=True)
    version = models.ForeignKey(Version, models.PROTECT, null=True, blank=True, related_name="comments", verbose_name=_("Bản đã tiếp thu"))

    class Meta:
        app_label = "plans"
        verbose_name = _("Ý kiến góp ý")
