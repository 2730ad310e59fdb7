"""People who use the system, and their roles by area and time."""

from __future__ import annotations

from django.contrib.auth.models import AbstractUser
from django.db import models
from django.db.models import F, Q

from thoatngheo.accounts.sectors import Sector
from thoatngheo.areas.models import Unit
from thoatngheo.core.audit import audited


class Role(models.TextChoices):
    REVIEWER = "reviewer", "Rà soát viên"
    HAMLET_HEAD = "hamlet_head", "Trưởng thôn, tổ trưởng"
    COMMUNE_OFFICER = "commune_officer", "Công chức cấp xã"
    COMMUNE_CHAIRMAN = "commune_chairman", "Chủ tịch UBND cấp xã"
    DISTRICT_OFFICER = "district_officer", "Cán bộ cấp huyện (đến 30/06/2025)"
    PROVINCE_OFFICER = "province_officer", "Cán bộ cấp tỉnh"
    SECTOR_AGENCY = "sector_agency", "Cơ quan ngành, đoàn thể"
    AUDITOR = "auditor", "Kiểm tra, giám sát"
    ADMINISTRATOR = "administrator", "Quản trị hệ thống"


@audited(exclude=["password", "last_login"])
class User(AbstractUser):
    """Someone who signs in. What the person may do stands in `Assignment`."""

    full_name = models.TextField(blank=True)
    demo = models.BooleanField(default=False, help_text="mật khẩu ai cũng biết: chỉ đăng nhập được ở bản chạy thử")

    def __str__(self) -> str:
        return self.full_name or self.username


@audited()
class Assignment(models.Model):
    """A role in an area between two days; without a unit: the whole country."""

    user = models.ForeignKey(User, models.CASCADE, related_name="assignments")
    role = models.TextField(choices=Role)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, blank=True)
    sector = models.TextField(blank=True, help_text="ngành, với vai trò cơ quan ngành")
    valid_from = models.DateField()
    valid_to = models.DateField(null=True, blank=True)

    @property
    def sector_label(self) -> str:
        """The sector as people say it; what was written before there was a list stays as it was written."""
        return str(Sector(self.sector).label) if self.sector in Sector.values else self.sector

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="accounts_assignment_ends_after_start"
            ),
        ]
