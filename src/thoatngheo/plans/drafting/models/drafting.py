"""The text of a plan while it is written: its sections, each with an edition, so that two people never undo each other's words."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit import audited
from thoatngheo.plans.drafting.models.consulting import Version
from thoatngheo.plans.register.models.plans import Plan


@audited()
class DraftSection(models.Model):
    """One section of the working text. Its number ("II", "1") follows from its place and level and is not stored.

    `body` is what people typed (`plans.drafting.wording.typed` says how it is read); `block` names the data that is printed below
    it ("targets", "project:12", "tasks" …; empty: none). `edition` rises with each save: who saves on top of an older
    one is refused.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="draft_sections", verbose_name=_("Kế hoạch"))
    path = models.TextField(db_collation="C")
    key = models.SlugField(_("Mã mục"), max_length=60)
    position = models.PositiveSmallIntegerField(_("Thứ tự"))
    level = models.PositiveSmallIntegerField(_("Cấp mục"), default=1)
    title = models.TextField(_("Tên mục"))
    body = models.TextField(_("Nội dung"), blank=True)
    block = models.TextField(_("Số liệu đi kèm"), blank=True)
    edition = models.PositiveIntegerField(_("Lần sửa"), default=1)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người sửa"))
    at = models.DateTimeField(_("Sửa lúc"), auto_now=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Mục của dự thảo")
        constraints = [models.UniqueConstraint(fields=["plan", "key"], name="plans_section_once")]

    def __str__(self) -> str:
        return self.title


@audited()
class Issue(models.Model):
    """With which version a plan was issued; the document is written from it."""

    plan = models.OneToOneField(Plan, models.PROTECT, related_name="issue", verbose_name=_("Kế hoạch"))
    path = models.TextField(db_collation="C")
    version = models.ForeignKey(Version, models.PROTECT, related_name="+", verbose_name=_("Bản ban hành"))
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.PROTECT, related_name="+", verbose_name=_("Người ghi"))
    at = models.DateTimeField(_("Ghi lúc"), auto_now_add=True)

    class Meta:
        app_label = "plans"
        verbose_name = _("Ban hành kế hoạch")
