"""Expected escapes: who, why, and what became of it, by hamlet."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext, gettext_lazy

from thoatngheo.accounts.models import User
from thoatngheo.core import gate
from thoatngheo.core.numbers import year_in
from thoatngheo.registry.households.models import Household
from thoatngheo.registry.households.privacy import names_for
from thoatngheo.reviews.cases.views.requests import help_today
from thoatngheo.reviews.decisions import tables
from thoatngheo.reviews.decisions.models import ExpectedEscape
from thoatngheo.reviews.decisions.policies import NAME_ESCAPES, VIEW_ESCAPES
from thoatngheo.reviews.decisions.services.escapes import Outcome, expect_escape, expect_no_more, outcomes
from thoatngheo.reviews.rounds.domain import Category
from thoatngheo.reviews.rounds.models import StatusEntry
from thoatngheo.web.views import FormPage, Gated

MANY = 2000
YEARS = 3


class EscapeForm(forms.Form):
    household = forms.ModelChoiceField(Household.objects.none(), label=gettext_lazy("Hộ"), empty_label=gettext_lazy("Chọn hộ"))
    why = forms.CharField(label=gettext_lazy("Vì sao dự kiến thoát nghèo"), widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, *args: Any, households: QuerySet[Household], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        cast("forms.ModelChoiceField[Household]", self.fields["household"]).queryset = households


class Escapes(FormPage):
    """The list of a year by hamlet, with what was decided; below it, one more household."""

    action = VIEW_ESCAPES
    template_name = "reviews/escapes.html"
    title = gettext_lazy("Hộ dự kiến thoát nghèo")
    submit = gettext_lazy("Thêm vào danh sách")
    form_class = EscapeForm

    @cached_property
    def year(self) -> int:
        return year_in(self.request.GET.get("nam", "")) or timezone.localdate().year

    def form_arguments(self) -> dict[str, Any]:
        """Households that are poor or near-poor by their last entry, where the person may name them."""
        own = gate.visible(self.request.user, NAME_ESCAPES, Household.objects.all()).filter(ended_on=None)
        last = StatusEntry.objects.filter(household__in=own).order_by("household", "-since", "pk").distinct("household")
        poor = [key for key, category in last.values_list("household", "category") if category in {Category.POOR, Category.NEAR_POOR}]
        return {"households": own.filter(pk__in=poor[:MANY]).select_related("unit").order_by("path", "head_sort")}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = self.request.user
        seen = gate.visible(user, self.action, ExpectedEscape.objects.filter(year=self.year))
        rows = seen.select_related("household__unit", "named_by").order_by("path", "household__head_sort")
        names = names_for(user)
        told = outcomes(rows, self.year)
        today, hamlets = timezone.localdate().year, by_hamlet(told)
        escaped, stayed = sum(each.escaped is True for each in told), sum(each.escaped is False for each in told)
        shown = [tables.Expected(each, str(names.show(each.escape.household.head_name, each.escape.path))) for each in told]
        kwargs.update(
            year=self.year,
            years=range(today, today - YEARS, -1),
            rows=shown,
            table=tables.expected(shown),
            escaped=escaped,
            stayed=stayed,
            by_hamlet=tables.expected_by_hamlet(hamlets, escaped, stayed) if hamlets else None,
            may_name=self.year == today and gate.allows(user, NAME_ESCAPES),
            help_text=help_today("expected_escapes"),
        )
        return super().get_context_data(**kwargs)

    def save(self, form: forms.BaseForm) -> str:
        asked = form.cleaned_data
        expect_escape(actor=cast(User, self.request.user), household=asked["household"], year=self.year, why=asked["why"])
        messages.success(self.request, gettext("Đã thêm hộ %(head)s.") % {"head": asked["household"].head_name})
        return f"{reverse('reviews:escapes')}?nam={self.year}"


def by_hamlet(told: list[Outcome]) -> list[tables.HamletCount]:
    """Hamlet, named, escaped, stayed."""
    rows: dict[str, list[Outcome]] = {}
    for each in told:
        rows.setdefault(each.escape.household.unit.full_name, []).append(each)
    return [
        tables.HamletCount(place, len(found), sum(one.escaped is True for one in found), sum(one.escaped is False for one in found))
        for place, found in rows.items()
    ]


class DropEscape(Gated):
    action = NAME_ESCAPES

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        rows = gate.visible(request.user, VIEW_ESCAPES, ExpectedEscape.objects.select_related("household"))
        found = get_object_or_404(rows, pk=pk)
        expect_no_more(actor=cast(User, request.user), escape=found)
        messages.success(request, gettext("Đã bỏ hộ %(head)s khỏi danh sách.") % {"head": found.household.head_name})
        return HttpResponseRedirect(f"{reverse('reviews:escapes')}?nam={found.year}")
