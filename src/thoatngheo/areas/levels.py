"""The levels of units and the two types of area: plain enumerations, used by code that knows no database."""

from __future__ import annotations

from django.db import models


class Level(models.TextChoices):
    PROVINCE = "province", "Tỉnh, thành phố"
    DISTRICT = "district", "Huyện, quận, thị xã (đến 30/06/2025)"
    COMMUNE = "commune", "Xã, phường, thị trấn, đặc khu"
    HAMLET = "hamlet", "Thôn, bản, tổ dân phố"


class AreaType(models.TextChoices):
    RURAL = "rural", "Nông thôn"
    URBAN = "urban", "Thành thị"
