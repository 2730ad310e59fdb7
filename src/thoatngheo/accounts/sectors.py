"""The sectors of agencies and organisations: the codes that `Assignment.sector` holds and every room compares with."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Sector(TextChoices):
    """For whom somebody with the role "Cơ quan ngành, đoàn thể" works. `OTHER` opens nothing of its own."""

    HEALTH = "health", _("Y tế")
    EDUCATION = "education", _("Giáo dục")
    EMPLOYMENT = "employment", _("Việc làm")
    HOUSING = "housing", _("Xây dựng, nhà ở")
    WATER = "water", _("Nước sạch, vệ sinh")
    INFORMATION = "information", _("Thông tin, truyền thông")
    LABOUR = "labour", _("Nội vụ, lao động")
    AGRICULTURE = "agriculture", _("Nông nghiệp")
    CULTURE = "culture", _("Văn hóa")
    FINANCE = "finance", _("Tài chính, kế hoạch")
    JUSTICE = "justice", _("Tư pháp")
    POLICE = "police", _("Công an")
    INSURANCE = "insurance", _("Bảo hiểm xã hội")
    BANK = "bank", _("Ngân hàng Chính sách xã hội")
    FRONT = "front", _("Mặt trận Tổ quốc")
    WOMEN = "women", _("Hội Liên hiệp Phụ nữ")
    FARMERS = "farmers", _("Hội Nông dân")
    VETERANS = "veterans", _("Hội Cựu chiến binh")
    YOUTH = "youth", _("Đoàn Thanh niên")
    ORGANISATION = "organisation", _("Đoàn thể khác")
    OTHER = "other", _("Ngành khác")
