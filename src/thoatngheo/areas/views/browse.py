"""The tree of units on a day, and the search box."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any, ClassVar

from django.db.models.functions import Left
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from thoatngheo.areas import tables
from thoatngheo.areas.models import Unit
from thoatngheo.areas.policies import VIEW_UNITS
from thoatngheo.areas.search import find
from thoatngheo.areas.views.days import day_asked_for
from thoatngheo.areas.wording import place_sort
from thoatngheo.web.views import Page

REFORM = date(2025, 7, 1)


class Units(Page):
    """Provinces on a day with the number of their communes; with `?tim=` what was found."""

    action = VIEW_UNITS
    template_name = "areas/units.html"
    title = _("Đơn vị hành chính")
    help = _(
        "Chọn ngày để xem đơn vị của ngày đó: đến 30/06/2025 có tỉnh, huyện, xã; từ 01/07/2025 chỉ có tỉnh và xã. "
        "Có thể gõ không dấu, gõ tắt (P. 5, TT Cam Lộ) hoặc gõ mã."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        day = day_asked_for(self.request)
        text = self.request.GET.get("tim", "").strip()
        everywhen = self.request.GET.get("moi_luc") == "1"
        kwargs.update(day=day, text=text, everywhen=everywhen, days=shortcuts(day))
        if text:
            rows = find(text, on=None if everywhen else day, limit=50)
            kwargs["found"] = tables.found(rows) if rows else None
        else:
            provinces = provinces_on(day)
            has_districts = any(row.districts for row in provinces)
            kwargs["provinces"] = tables.provinces(provinces, day, districts=has_districts) if provinces else None
        return super().get_context_data(**kwargs)


class Suggestions(Page):
    """The lines below the search box while somebody types (htmx); the same words lead to the whole page without it."""

    action = VIEW_UNITS
    template_name = "areas/suggestions.html"
    title: ClassVar[Any] = ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        text = self.request.GET.get("tim", "").strip()
        day = day_asked_for(self.request)
        found = find(text, on=day, limit=8) if len(text) > 1 else []
        return super().get_context_data(found=found, text=text, day=day, **kwargs)


def provinces_on(day: date) -> list[tables.Province]:
    """Provinces with the number of districts and communes on the day, in the order of the alphabet; three queries."""
    units = Unit.objects.on(day)
    communes = Counter(units.communes().annotate(top=Left("path", 5)).values_list("top", flat=True))
    districts = Counter(units.districts().annotate(top=Left("path", 5)).values_list("top", flat=True))
    provinces = sorted(units.provinces(), key=lambda unit: place_sort(unit.name))
    return [tables.Province(unit, districts[unit.path], communes[unit.path]) for unit in provinces]


def shortcuts(day: date) -> list[date]:
    """Days people ask for: today, the last and the first day around the reform, the end of 2018."""
    return [other for other in (timezone.localdate(), REFORM, date(2025, 6, 30), date(2018, 12, 31)) if other != day]
