"""The page "Ngày nghỉ, ngày làm bù": the public holidays of a year, and the days that were moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.core import gate
from thoatngheo.core.dates import show_day
from thoatngheo.core.models import DayMoved
from thoatngheo.core.moved_days import move_day, move_day_back
from thoatngheo.core.numbers import digits_in
from thoatngheo.core.policies import MOVE_DAYS, VIEW_DAYS
from thoatngheo.core.working_days import holiday_name, public_holidays
from thoatngheo.system.forms import MoveDayForm
from thoatngheo.system.tables import days
from thoatngheo.web.views import Crumb, FormPage, Gated, Page

WEEKDAYS = [
    gettext_lazy("Thứ Hai"), gettext_lazy("Thứ Ba"), gettext_lazy("Thứ Tư"), gettext_lazy("Thứ Năm"),
    gettext_lazy("Thứ Sáu"), gettext_lazy("Thứ Bảy"), gettext_lazy("Chủ nhật"),
]  # fmt: skip
FIRST_YEAR, YEARS_AHEAD = 2016, 2


@dataclass(frozen=True, slots=True)
class Line:
    """One day of the year that is not what its weekday says."""

    day: date
    weekday: Any
    works: bool
    name: str
    moved: DayMoved | None


def lines(year: int) -> list[Line]:
    """Holidays on working weekdays, weekend days that are worked, and what was moved; in order of days."""
    moved = {row.day: row for row in DayMoved.objects.filter(day__year=year)}
    found = []
    for step in range((date(year + 1, 1, 1) - date(year, 1, 1)).days):
        day = date(year, 1, 1) + timedelta(days=step)
        usual, listed = day.weekday() < 5, public_holidays().is_working_day(day)
        row = moved.get(day)
        works = row.works if row else listed
        if row or works != usual or (name_of(day) and not works):
            found.append(Line(day, WEEKDAYS[day.weekday()], works, row.reason if row else name_of(day), row))
    return found


def name_of(day: date) -> str:
    """The holiday's name; a weekend day that the public list has as worked says so."""
    name = holiday_name(day)
    return name or (gettext("Làm bù") if day.weekday() >= 5 and public_holidays().is_working_day(day) else "")


class Days(Page):
    action = VIEW_DAYS
    template_name = "system/days.html"
    title = gettext_lazy("Ngày nghỉ, ngày làm bù")
    lead = gettext_lazy("Thời hạn niêm yết, phúc tra tính bằng ngày làm việc. Ngày nghỉ lễ có sẵn; ngày hoán đổi do quản trị ghi thêm.")
    help = gettext_lazy(
        "Ngày nghỉ lễ theo Bộ luật Lao động 2019, Điều 112; ngày nghỉ bù và ngày làm bù theo thông báo hằng năm. "
        "Ghi thêm một ngày thì mọi thời hạn tính sau đó theo ngày ấy; thời hạn đã ghi vào hồ sơ không đổi."
    )

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        this_year = timezone.localdate().year
        asked = digits_in(self.request.GET.get("nam", "")) or 0
        year = asked if FIRST_YEAR <= asked <= this_year + YEARS_AHEAD else this_year
        found = lines(year)
        kwargs.update(year=year, years=range(this_year + YEARS_AHEAD, FIRST_YEAR - 1, -1), lines=found, table=days(found, year))
        kwargs["may_edit"] = gate.allows(self.request.user, MOVE_DAYS)
        return super().get_context_data(**kwargs)


class MoveDay(FormPage):
    action = MOVE_DAYS
    title = gettext_lazy("Ghi ngày nghỉ bù, ngày làm bù")
    form_class = MoveDayForm
    submit = gettext_lazy("Ghi ngày này")

    def crumbs(self) -> list[Crumb]:
        return [Crumb(Days.title, reverse("system:days"))]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("cancel", reverse("system:days"))
        return super().get_context_data(**kwargs)

    def save(self, form: BaseForm) -> str:
        typed = form.cleaned_data
        works = typed["kind"] == "works"
        moved = move_day(actor=self.request.user, day=typed["day"], works=works, reason=typed["reason"], source=typed["source"])
        messages.success(self.request, gettext("Đã ghi ngày %(day)s.") % {"day": show_day(moved.day)})
        return f"{reverse('system:days')}?nam={moved.day.year}"


class MoveDayBack(Gated):
    action = MOVE_DAYS
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponseRedirect:
        moved = get_object_or_404(DayMoved, pk=pk)
        day = moved.day
        move_day_back(actor=request.user, moved=moved)
        messages.info(request, gettext("Đã bỏ; ngày %(day)s lại theo danh sách chung.") % {"day": show_day(day)})
        return HttpResponseRedirect(f"{reverse('system:days')}?nam={day.year}")
