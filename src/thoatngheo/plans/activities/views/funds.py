"""Mobilised funds: the list, one fund with its year, gifts and uses."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import Model, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.acting import Acting
from thoatngheo.accounts.models import User
from thoatngheo.accounts.scope import scope
from thoatngheo.areas.paths import within
from thoatngheo.core import gate
from thoatngheo.core.numbers import year_in
from thoatngheo.core.rls import lifted
from thoatngheo.plans.activities.forms.funds import FundForm, GiftForm, UseForm
from thoatngheo.plans.activities.fund_sums import Movement, YearSums, year_sums
from thoatngheo.plans.activities.models import Activity, Fund, FundGift, FundUse
from thoatngheo.plans.activities.policies.activities import VIEW_ACTIVITY
from thoatngheo.plans.activities.policies.funds import ADD_FUND, VIEW_DONORS, VIEW_FUND, WRITE_FUND
from thoatngheo.plans.activities.services.funds import open_fund, receive_gift, spend
from thoatngheo.plans.activities.tables import funds as tables
from thoatngheo.plans.activities.views.activities import form_choices
from thoatngheo.plans.register.models import Agency
from thoatngheo.plans.register.policies.roles import WRITERS
from thoatngheo.plans.sheets.links import sheet_links
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.web.views import Crumb, FormPage, Gated, ListPage, Page

SHOWN = 300


@dataclass(frozen=True, slots=True)
class Books:
    """The movements of a fund: days and amounts only, no names."""

    gifts: list[Movement]
    uses: list[Movement]

    def year(self, year: int) -> YearSums:
        return year_sums(self.gifts, self.uses, year)

    @property
    def years(self) -> set[int]:
        return {day.year for day, _ in (*self.gifts, *self.uses)}


def books_of(funds: Iterable[Fund]) -> dict[int, Books]:
    """The books of many funds (two queries). Amounts name nobody: they are counted whole, whoever may see the households."""
    keys = [fund.pk for fund in funds]
    found = {key: Books([], []) for key in keys}
    with lifted():
        for key, day, amount in FundGift.objects.filter(fund__in=keys).values_list("fund", "on", "amount"):
            found[key].gifts.append((day, amount))
        for key, day, amount in FundUse.objects.filter(fund__in=keys).values_list("fund", "on", "amount"):
            found[key].uses.append((day, amount))
    return found


class Funds(ListPage):
    """The funds of the person's area and a year of each."""

    action = VIEW_FUND
    template_name = "plans/funds/list.html"
    title = gettext_lazy("Quỹ huy động")
    help = gettext_lazy("Tiền và hiện vật ủng hộ hộ nghèo: đã nhận, đã dùng, còn lại. Tên người ủng hộ chỉ cán bộ của địa bàn xem được.")

    @cached_property
    def year(self) -> int:
        return year_in(self.request.GET.get("nam", "")) or timezone.localdate().year

    def rows(self) -> QuerySet[Fund]:
        return gate.visible(self.request.user, self.action, Fund.objects.select_related("unit", "agency")).order_by("path", "name")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        funds = list(context["rows"])
        books = books_of(funds)
        sums = [tables.FundYear(fund, books[fund.pk].year(self.year)) for fund in funds]
        whole = YearSums(*(sum(getattr(one, part) for _, one in sums) for part in ("start", "given", "used")))
        context.update(
            rows=sums,
            table=tables.funds(sums, self.year, whole),
            year=self.year,
            years=sorted({timezone.localdate().year, self.year}.union(*(each.years for each in books.values())), reverse=True),
            may_add=gate.allows(self.request.user, ADD_FUND),
        )
        return context


class OfFund(Acting, Gated):
    """A view about the fund of the address."""

    @cached_property
    def fund(self) -> Fund:
        rows = gate.visible(self.request.user, self.action, Fund.objects.select_related("unit", "agency"))
        return get_object_or_404(rows, pk=self.kwargs["pk"])

    def subject(self) -> Model:
        return self.fund

    @property
    def here(self) -> str:
        return reverse("plans:fund", args=[self.fund.pk])

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Quỹ huy động"), reverse("plans:funds")), Crumb(self.fund.name, self.here))


class FundPage(OfFund, Page):
    """One fund and one year of it (`?nam=2026`): what came, from whom, and where it went."""

    action = VIEW_FUND
    template_name = "plans/funds/fund.html"
    help = gettext_lazy("Dư cuối năm bằng dư đầu năm cộng đã nhận trừ đã dùng; quỹ không bao giờ âm. Ghi nhầm thì ghi thêm một dòng giảm.")

    @cached_property
    def year(self) -> int:
        return year_in(self.request.GET.get("nam", "")) or timezone.localdate().year

    def heading(self) -> str:
        return f"{self.fund.name}, {self.fund.unit.full_name}"

    def crumbs(self) -> Sequence[Crumb]:
        return super().crumbs()[:1]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user, fund = self.request.user, self.fund
        books = books_of([fund])[fund.pk]
        named = gate.allows(user, VIEW_DONORS, fund)
        gifts = list(fund.gifts.filter(on__year=self.year).select_related("by").order_by("on", "pk"))
        with lifted():
            uses = list(fund.uses.filter(on__year=self.year).select_related("household__unit", "activity", "by").order_by("on", "pk"))
        names = names_for(user)
        shown = [tables.Use(use, names.show(use.household.head_name, use.path) if use.household and named else "") for use in uses[:SHOWN]]
        kwargs.update(
            fund=fund,
            year=self.year,
            years=sorted({timezone.localdate().year, self.year, *books.years}, reverse=True),
            sums=books.year(self.year),
            named=named,
            gifts=tables.gifts(gifts[:SHOWN], named=named) if gifts else None,
            uses=tables.uses(shown, named=named) if shown else None,
            donors=tables.donors(by_donor(gifts)) if gifts and named else None,
            purposes=tables.purposes(by_purpose(uses)) if uses else None,
            may_write=gate.allows(user, WRITE_FUND, fund),
            sheets=sheet_links(user, fund.unit, self.year, ("fund-gifts", "fund-uses")),
        )
        return super().get_context_data(**kwargs)


def by_donor(gifts: Iterable[FundGift]) -> list[tables.Donor]:
    """Donor, money, worth of goods; the greatest first."""
    money: dict[str, int] = defaultdict(int)
    goods: dict[str, int] = defaultdict(int)
    for gift in gifts:
        (goods if gift.goods else money)[gift.donor] += gift.amount
    donors = sorted({*money, *goods}, key=lambda donor: (-(money[donor] + goods[donor]), donor))
    return [tables.Donor(donor, money[donor], goods[donor]) for donor in donors]


def by_purpose(uses: Iterable[FundUse]) -> list[tables.Purpose]:
    """To whom it went: households, activities, other purposes; how many uses, how much."""
    kinds = (gettext("Cho hộ"), gettext("Cho hoạt động"), gettext("Việc khác"))
    sums: dict[str, list[int]] = {kind: [] for kind in kinds}
    for use in uses:
        sums[kinds[0] if use.household_id else kinds[1] if use.activity_id else kinds[2]].append(use.amount)
    return [tables.Purpose(kind, len(amounts), sum(amounts)) for kind, amounts in sums.items() if amounts]


class OpenFund(FormPage):
    action = ADD_FUND
    title = gettext_lazy("Lập quỹ huy động")
    help = gettext_lazy("Mỗi quỹ do một đơn vị quản lý. Sau khi lập, ghi từng khoản ủng hộ rồi từng khoản chi.")
    form_class = FundForm

    def form_arguments(self) -> dict[str, Any]:
        agencies = Agency.objects.filter(within("path", scope(self.request.user, *WRITERS)), merged_into=None).order_by("path", "name")
        return {"choices": {"unit": form_choices(self.request.user)["unit"], "agency": agencies}}

    def crumbs(self) -> Sequence[Crumb]:
        return (Crumb(gettext_lazy("Quỹ huy động"), reverse("plans:funds")),)

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        made = open_fund(actor=cast(User, self.request.user), **asked)
        messages.success(self.request, gettext("Đã lập quỹ."))
        return reverse("plans:fund", args=[made.pk])


class ReceiveGift(OfFund, FormPage):
    action = WRITE_FUND
    title = gettext_lazy("Ghi khoản ủng hộ")
    help = gettext_lazy("Hiện vật ghi cả trị giá bằng tiền. Dòng đã ghi không sửa được; ghi nhầm thì ghi thêm một dòng giảm kèm lý do.")
    form_class = GiftForm

    def form_arguments(self) -> dict[str, Any]:
        return {"initial": {"on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        receive_gift(actor=self.actor, fund=self.fund, **asked)
        messages.success(self.request, gettext("Đã ghi khoản ủng hộ."))
        return self.here


class Spend(OfFund, FormPage):
    action = WRITE_FUND
    title = gettext_lazy("Ghi khoản chi")
    help = gettext_lazy("Mỗi khoản chi có văn bản và mục đích; chi cho hộ nào thì chọn hộ. Quỹ không chi quá số đã nhận đến ngày đó.")
    form_class = UseForm

    def form_arguments(self) -> dict[str, Any]:
        activities = gate.visible(self.request.user, VIEW_ACTIVITY, Activity.objects.filter(path__startswith=self.fund.path))
        about = {"user": self.request.user, "place": self.fund.unit, "activities": activities.order_by("-pk")}
        return about | {"initial": {"on": timezone.localdate()}}

    def save(self, form: forms.BaseForm) -> str:
        asked: dict[str, Any] = form.cleaned_data
        spend(actor=self.actor, fund=self.fund, **asked)
        messages.success(self.request, gettext("Đã ghi khoản chi."))
        return self.here
