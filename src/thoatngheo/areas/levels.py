"""The levels of units and the two types of area: plain enumerations, used by code that knows no database."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Level(models.TextChoices):
    PROVINCE = "province", _("Tỉnh, thành phố")
    DISTRICT = "district", _("Huyện, quận, thị xã (đến 30/06/2025)")
    COMMUNE = "commune", _("Xã, phường, thị trấn, đặc khu")
    HAMLET = "hamlet", _("Thôn, bản, tổ dân phố")


class AreaType(models.TextChoices):
    RURAL = "rural", _("Nông thôn")
    URBAN = "urban", _("Thành thị")
