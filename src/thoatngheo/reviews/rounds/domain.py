"""Words of the review: the categories, and how a household came to its category."""

from __future__ import annotations

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Category(TextChoices):
    """Where a standard puts a household."""

    POOR = "poor", _("Hộ nghèo")
    NEAR_POOR = "near_poor", _("Hộ cận nghèo")
    MIDDLE = "middle", _("Hộ có mức sống trung bình")
    NOT_POOR = "not_poor", _("Hộ không nghèo")
    UNDETERMINED = "undetermined", _("Chưa xác định")


# Above the near-poor line: what forms 2 and 3 call "vượt chuẩn cận nghèo".
ABOVE = frozenset({Category.MIDDLE, Category.NOT_POOR})


class Flow(TextChoices):
    """How a household came to its category between two reviews; the columns of forms 2 and 3 as words."""

    FIRST = "first", _("Lần rà soát đầu tiên trong hệ thống")
    STAYED = "stayed", _("Không thay đổi")
    POOR_TO_NEAR_POOR = "poor_to_near_poor", _("Thoát nghèo, trở thành hộ cận nghèo")
    POOR_TO_ABOVE = "poor_to_above", _("Thoát nghèo, vượt chuẩn cận nghèo")
    NEAR_POOR_TO_POOR = "near_poor_to_poor", _("Hộ cận nghèo trở thành hộ nghèo")
    NEAR_POOR_TO_ABOVE = "near_poor_to_above", _("Thoát cận nghèo, vượt chuẩn cận nghèo")
    POOR_AGAIN = "poor_again", _("Tái nghèo")
    POOR_NEW = "poor_new", _("Phát sinh nghèo mới")
    NEAR_POOR_AGAIN = "near_poor_again", _("Tái cận nghèo")
    NEAR_POOR_NEW = "near_poor_new", _("Phát sinh cận nghèo mới")
    OTHER_INCREASE = "other_increase", _("Khác tăng (chuyển đến, tách hộ, nay mới xác định)")
    OTHER_DECREASE = "other_decrease", _("Khác giảm (nay chưa xác định)")
    OTHER = "other", _("Thay đổi khác, ngoài diện nghèo và cận nghèo")
