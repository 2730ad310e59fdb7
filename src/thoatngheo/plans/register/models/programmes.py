"""The catalogue of projects, per programme period: 2021–2025 as law, 2026–2035 open, to be entered."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from thoatngheo.core.audit import audited


@audited()
class Programme(models.Model):
    """A national target programme of a period; `code` e.g. "GNBV-2021"."""

    code = models.TextField(_("Mã chương trình"), unique=True)
    name = models.TextField(_("Tên chương trình"))
    first_year = models.PositiveSmallIntegerField(_("Từ năm"))
    last_year = models.PositiveSmallIntegerField(_("Đến năm"))
    source = models.TextField(_("Văn bản"), blank=True)
    verified = models.BooleanField(_("Đã đối chiếu văn bản"), default=False)

    class Meta:
        verbose_name = _("Chương trình")
        constraints = [
            models.CheckConstraint(condition=Q(last_year__gte=F("first_year")), name="plans_programme_ends_after_start"),
        ]

    def __str__(self) -> str:
        return self.name


@audited()
class Project(models.Model):
    """A project (`sub` empty) or sub-project of a programme: Dự án 3, Tiểu dự án 2.

    `entered_by`: somebody entered it on the page of the catalogue; the loader of `laws/programmes` never touches such a row.
    """

    programme = models.ForeignKey(Programme, models.PROTECT, related_name="projects", verbose_name=_("Chương trình"))
    number = models.PositiveSmallIntegerField(_("Dự án"))
    sub = models.PositiveSmallIntegerField(_("Tiểu dự án"), null=True, blank=True)
    name = models.TextField(_("Tên dự án"))
    source = models.TextField(_("Văn bản"), blank=True)
    verified = models.BooleanField(_("Đã đối chiếu văn bản"), default=False)
    entered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, null=True, blank=True, related_name="+", verbose_name=_("Người ghi")
    )
    entered_at = models.DateTimeField(_("Ghi lúc"), null=True, blank=True)

    class Meta:
        verbose_name = _("Dự án")
        constraints = [
            models.UniqueConstraint(fields=["programme", "number", "sub"], name="plans_project_once", nulls_distinct=False),
        ]

    def __str__(self) -> str:
        return f"{self.label}. {self.name}"

    @property
    def label(self) -> str:
        """ "3" for a project, "3.2" for a sub-project."""
        return str(self.number) if self.sub is None else f"{self.number}.{self.sub}"
