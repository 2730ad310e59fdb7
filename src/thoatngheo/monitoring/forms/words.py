"""Headings and conditions that several of the official forms share. Pure."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

HOUSEHOLDS, PEOPLE, SHARE = _("Số hộ"), _("Số khẩu"), _("Tỷ lệ (%)")
POOR, NEAR_POOR = _("Hộ nghèo"), _("Hộ cận nghèo")

# The same as SQL conditions over the category at the end.
IS_POOR, IS_NEAR_POOR = "category = 'poor'", "category = 'near_poor'"
IS_EITHER = "category IN ('poor', 'near_poor')"
